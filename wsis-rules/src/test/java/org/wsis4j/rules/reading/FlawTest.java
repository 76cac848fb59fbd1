package org.wsis4j.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wsis4j.language.Language;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.wording.Argument;

class FlawTest {

    private static Flaw flaw(FlawKind kind) {
        return new Flaw(kind, Location.root(), Optional.empty(), Argument.of("this"), Argument.of("that"));
    }

    @ParameterizedTest
    @EnumSource
    void givenAFlaw_whenSaidInAnyLanguage_thenThereAreWordsAndTheyNameWhatWasGiven(FlawKind kind) {
        for (Language language : Language.values()) {
            assertThat(flaw(kind).says().text(language)).contains("this").doesNotContain("given", "WSIS-", "flaw.");
            assertThat(flaw(kind).hint().text(language)).isNotBlank().doesNotContain("expected", "WSIS-", "flaw.");
        }
    }

    /** In reports a field that is not known or stands again is kept; elsewhere nobody promises it. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UNKNOWN_FIELD", "DUPLICATE_FIELD"})
    void givenAFlaw_whenSaid_thenItIsWhatTheRuleOnItSays(FlawKind kind) {
        Reading<Report> reading = new Reading<>(Optional.empty(), List.of(flaw(kind)), places -> Map.of());
        Finding finding = WsisRules.standard()
                .check(reading, LocalDate.of(2006, 8, 1))
                .findings()
                .get(0);

        assertThat(flaw(kind).says()).isEqualTo(finding.says());
        assertThat(flaw(kind).hint().text()).isEqualTo(finding.hint());
    }

    @Test
    void givenAFieldThatIsNotKnown_whenSaid_thenNothingIsPromised() {
        assertThat(flaw(FlawKind.UNKNOWN_FIELD).says().text()).endsWith("is not known here");
        assertThat(flaw(FlawKind.DUPLICATE_FIELD).says().text()).endsWith("stands again");
    }
}
