package org.wsis4j.rules.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wsis4j.language.Language;
import org.wsis4j.rules.Samples;

class ConstraintMessagesTest {

    private static final String ROOM = "org.wsis4j.rules.constraint.";

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("ContributorValidationMessages", Locale.forLanguageTag(language.tag()));
    }

    @ParameterizedTest
    @EnumSource
    void givenALanguage_whenItsMessagesAreRead_thenThereIsOneForEveryConstraint(Language language) {
        assertThat(bundle(language).keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.of(
                                "FollowsWsis",
                                "ActionLineCode",
                                "FacilitatedLine",
                                "OrganizationAcronym",
                                "UngisChair",
                                "TargetNumber",
                                "IndicatorCode",
                                "PrizeCategory",
                                "ReportingPeriod",
                                "day")
                        .map(name -> ROOM + name + ".message")
                        .toList());
        assertThat(bundle(language).getString(ROOM + "FollowsWsis.message")).isEqualTo("{wsis." + language.tag() + "}");
    }

    @Test
    void givenAMessage_whenItsLanguagesAreCompared_thenEachHasItsOwnWordsWithoutSigns() {
        for (String key : bundle(Language.ENGLISH).keySet()) {
            Set<String> words = Stream.of(Language.values())
                    .map(language -> bundle(language).getString(key))
                    .collect(Collectors.toCollection(HashSet::new));
            assertThat(words).as(key).hasSameSizeAs(Language.values());
            if (!key.equals(ROOM + "FollowsWsis.message")) {
                assertThat(words).noneMatch(text -> text.matches(".*[\\\\{}$].*"));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void givenTheLocaleOfARequest_whenValidated_thenTheMessagesAreInItsLanguage(Language language) {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language == Language.FRENCH ? "es" : "fr"));
            ResourceBundle.clearCache();
            for (var interpolator : List.of(0, 1)) {
                Locale request = Locale.forLanguageTag(language.tag());
                Map<String, String> told = Validating.told(
                        Validating.on(Samples.CHECKED_ON, request, Validating.INTERPOLATORS.get(interpolator)),
                        new Faulty("x", "x", "x", "x", 0, "x", 0, LocalDate.MAX, LocalDate.MIN));
                assertThat(told.values())
                        .containsExactlyInAnyOrderElementsOf(bundle(language).keySet().stream()
                                .filter(key -> !key.matches(".*(FollowsWsis|day)\\.message"))
                                .map(bundle(language)::getString)
                                .toList());
            }
        } finally {
            Locale.setDefault(machine);
        }
    }

    @ReportingPeriod
    private record Faulty(
            @ActionLineCode String line,
            @FacilitatedLine String facilitated,
            @OrganizationAcronym String body,
            @UngisChair(on = "2008-12-01") String chair,
            @TargetNumber int target,
            @IndicatorCode String indicator,
            @PrizeCategory int category,
            LocalDate start,
            LocalDate end) {}
}
