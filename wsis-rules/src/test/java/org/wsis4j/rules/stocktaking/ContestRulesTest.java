package org.wsis4j.rules.stocktaking;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.rules.StocktakingSamples.entry;
import static org.wsis4j.rules.StocktakingSamples.entryOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.stocktaking.Maturity;
import org.wsis4j.rules.Rule;

class ContestRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "English", "zh-Hans", "e\u0000n", "eng"})
    void givenAnotherLanguage_whenChecked_thenStk023NamesTheOneOfTheContest(String language) {
        expect(ContestRules.IN_THE_LANGUAGE_OF_THE_CONTEST, entryOf(2025).language(language))
                .fails(WARNING, "/language", "the language is '" + language + "'; the contest of 2025 asks for 'en'")
                .hints("Submit the entry in the language 'en', and say so by its tag");
    }

    @Test
    void givenEnglishOfAnyCountryUnderAnyDefaultLocale_whenChecked_thenStk023Passes() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            for (String tag : List.of("en", "EN", "en-GB", " en ")) {
                expect(
                                ContestRules.IN_THE_LANGUAGE_OF_THE_CONTEST,
                                entryOf(2015).language(tag))
                        .passes();
            }
        } finally {
            Locale.setDefault(before);
        }
        expect(ContestRules.IN_THE_LANGUAGE_OF_THE_CONTEST, entryOf(2015).language(Optional.empty()))
                .doesNotApply("the entry is not one of this contest, or does not say its language");
        expect(ContestRules.IN_THE_LANGUAGE_OF_THE_CONTEST, entry())
                .doesNotApply("the entry is not one of this contest, or does not say its language");
    }

    @Test
    void givenAnActivityThatGoesOn_whenChecked_thenStk024Warns() {
        expect(ContestRules.IS_MATURE, entryOf(2023).maturity(Coded.of(Maturity.ONGOING)))
                .fails(
                        WARNING,
                        "/maturity",
                        "the activity is ONGOING; the contest of 2023 is for what is END_OF_MAJOR_PHASE, COMPLETED");
        expect(ContestRules.IS_MATURE, entryOf(2023).maturity(Coded.of(Maturity.END_OF_MAJOR_PHASE)))
                .passes();
        expect(ContestRules.IS_MATURE, entryOf(2023).maturity(Coded.read("nearly", Maturity::find)))
                .doesNotApply("the entry is not one of this contest, or does not say how far its activity is");
    }

    @Test
    void givenALateEntry_whenChecked_thenStk025IsAnError() {
        expect(ContestRules.SUBMITTED_IN_TIME, entryOf(2015).submitted(LocalDate.of(2015, 2, 26)))
                .fails(
                        ERROR,
                        "/submitted",
                        "the entry was submitted on 2015-02-26, and the contest of 2015 closed on 2015-02-25");
        expect(ContestRules.SUBMITTED_IN_TIME, entryOf(2015).submitted(LocalDate.of(2015, 2, 25)))
                .passes();
        expect(ContestRules.SUBMITTED_IN_TIME, entryOf(2015).submitted(LocalDate.MIN))
                .passes();
        String reason = "the entry is not one of this contest, or has no day of submission";
        expect(ContestRules.SUBMITTED_IN_TIME, entryOf(2015).submitted(Optional.empty()))
                .doesNotApply(reason);
        expect(ContestRules.SUBMITTED_IN_TIME, entryOf(2025).submitted(LocalDate.MAX))
                .doesNotApply(reason);
    }

    @Test
    void givenNoPhotographOrTwo_whenChecked_thenStk030CountsThem() {
        expect(ContestRules.HAS_ITS_PHOTO, entryOf(2015).photos(List.of(" ")))
                .fails(WARNING, "/photos", "the number of photographs is 0; the contest of 2015 asks for 1")
                .hints("Name in \"photos\" where each photograph can be seen; number asked for: 1");
        expect(ContestRules.HAS_ITS_PHOTO, entryOf(2015).photos(List.of("a", "b")))
                .failsAt("/photos");
        expect(ContestRules.HAS_ITS_PHOTO, entryOf(2015)).passes();
        expect(ContestRules.HAS_ITS_PHOTO, entryOf(2026))
                .doesNotApply("the entry is not one of a contest that asks for photographs");
        expect(
                        ContestRules.HAS_ITS_PHOTO,
                        unreadableAt(entryOf(2015).photos(List.of()).build(), "/photos"))
                .cannotTellAt("/photos");
    }

    @Test
    void givenAContestThatCannotBeRead_whenChecked_thenNoneOfTheRulesCanTell() {
        for (Rule<?> rule : List.of(
                ContestRules.IN_THE_LANGUAGE_OF_THE_CONTEST,
                ContestRules.IS_MATURE,
                ContestRules.SUBMITTED_IN_TIME,
                ContestRules.HAS_ITS_PHOTO)) {
            expect(rule, unreadableAt(entry().build(), "/contest")).cannotTellAt("/contest");
        }
    }
}
