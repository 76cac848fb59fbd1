package org.wsis4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.reporting.FacilitatorReport;

class RuleIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"WSIS-REP-001", "ACME-REP-999", "A-B-001", "X9-Y8-010"})
    void givenAnId_whenReadAndWritten_thenItIsTheSame(String text) {
        assertThat(RuleId.parse(text)).hasToString(text).isEqualTo(RuleId.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "WSIS-REP",
                "WSIS-REP-1",
                "WSIS-REP-1000",
                "wsis-REP-001",
                "WSIS-rep-001",
                "WS\u0406S-REP-001",
                "WSIS-REP-\u0661\u0662\u0663",
                " WSIS-REP-001",
                "WSIS-REP-001\n",
                "9A-REP-001",
                "ABCDEFGHIJKLMNOPQRSTU-REP-001"
            })
    void givenAnythingElse_whenRead_thenRefusedWithAnExample(String text) {
        assertThatThrownBy(() -> RuleId.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text + "' is not a rule id; expected a form like WSIS-REP-001");
    }

    @Test
    void givenAFamilyThatTheLibraryLacks_whenRead_thenItIsKeptForALaterVersionMayHaveIt() {
        RuleId later = RuleId.parse("WSIS-TITLE-001");
        assertThat(later).hasToString("WSIS-TITLE-001").isEqualTo(new RuleId("WSIS", "TITLE", 1));
        assertThat(later.isOfTheLibrary()).isTrue();
    }

    @Test
    void givenAFamilyThatTheLibraryLacks_whenARuleIsMade_thenTheRefusalNamesThoseItHas() {
        assertThatThrownBy(() -> Rule.rule("WSIS-TITLE-001", FacilitatorReport.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "there can be no rule WSIS-TITLE-001: the library has no family TITLE; expected one of ")
                .hasMessageContaining("REP");
        assertThatThrownBy(() -> Rule.ofReading("WSIS-TITLE-001")).hasMessageContaining("no family TITLE");
        assertThat(Rule.rule("ACME-TITLE-001", FacilitatorReport.class)).isNotNull();
    }

    @Test
    void givenANumberOutOfRange_whenAnIdIsMade_thenRefused() {
        assertThat(RuleId.parse("ACME-TITLE-001").isOfTheLibrary()).isFalse();
        assertThatThrownBy(() -> new RuleId("ACME", "REP", -1)).hasMessage("rule number -1 of REP is not in 1 to 999");
        assertThatThrownBy(() -> new RuleId(RuleFamily.REP, 1_000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givenIdsOfSeveralHouses_whenOrdered_thenTheLibraryIsFirstAndItsFamiliesInTheirOrder() {
        assertThat(Stream.of(
                                "ACME-AAA-001",
                                "WSIS-ZZZ-001",
                                "WSIS-REP-002",
                                "WSIS-AAA-002",
                                "WSIS-REF-001",
                                "ABC-REP-002",
                                "ACME-AAA-010")
                        .map(RuleId::parse)
                        .sorted())
                .extracting(RuleId::toString)
                .containsExactly(
                        "WSIS-REF-001",
                        "WSIS-REP-002",
                        "WSIS-AAA-002",
                        "WSIS-ZZZ-001",
                        "ABC-REP-002",
                        "ACME-AAA-001",
                        "ACME-AAA-010");
    }

    @Test
    void givenATurkishMachine_whenAnIdIsRead_thenItIsTheSame() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(RuleId.parse("WSIS-IGF-001")).isEqualTo(new RuleId(RuleFamily.IGF, 1));
        } finally {
            Locale.setDefault(before);
        }
    }
}
