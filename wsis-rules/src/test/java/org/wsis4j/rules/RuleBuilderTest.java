package org.wsis4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.source.Modality;

class RuleBuilderTest {

    private static RuleBuilder<FacilitatorReport> rule(Severity severity) {
        return Rule.rule("WSIS-REP-990", FacilitatorReport.class).severity(severity);
    }

    @ParameterizedTest
    @CsvSource({
        "RECOMMENDED, ERROR",
        "PROPOSED, ERROR",
        "PROPOSED, WARNING",
        "DESCRIPTIVE, ERROR",
        "DESCRIPTIVE, WARNING"
    })
    void givenASeverityHarsherThanTheVerb_whenTheRuleIsEnded_thenRefused(Modality modality, Severity severity) {
        assertThatThrownBy(() -> rule(severity)
                        .asks(E_2006_85.paragraph("22"), modality, "may wish to")
                        .check((report, found) -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("WSIS-REP-990 is " + severity + ", but E/2006/85:22 is only " + modality);
        assertThatThrownBy(() -> rule(severity)
                        .follows(E_2006_85.paragraph("22"), modality, "may wish to")
                        .check((report, found) -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"BINDING, ERROR", "RECOMMENDED, WARNING", "RECOMMENDED, INFO", "PROPOSED, INFO", "DESCRIPTIVE, INFO"})
    void givenASeverityThatTheVerbAllows_whenTheRuleIsEnded_thenItRestsOnTheText(Modality modality, Severity severity) {
        Rule<FacilitatorReport> rule = rule(severity)
                .asks(E_2006_85.paragraph("22"), modality, "may wish to")
                .check((report, found) -> {});

        assertThat(rule.basis()).isEqualTo(Basis.TEXT);
        assertThat(rule.severity()).isEqualTo(severity);
        assertThat(rule.citations()).hasSize(1);
    }

    @Test
    void givenARuleOfTheHouse_whenItRefersToAParagraph_thenTheVerbDoesNotBindIt() {
        Rule<FacilitatorReport> rule = rule(Severity.ERROR)
                .refersTo(E_2006_85.paragraph("22"), Modality.DESCRIPTIVE, "may wish to")
                .check((report, found) -> {});

        assertThat(rule.basis()).isEqualTo(Basis.HOUSE);
    }

    @Test
    void givenNoSeverity_whenTheRuleIsEnded_thenRefused() {
        assertThatThrownBy(
                        () -> Rule.rule("WSIS-REP-990", FacilitatorReport.class).check((report, found) -> {}))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("severity");
    }

    @Test
    void givenNoAnchorWords_whenAParagraphIsCited_thenRefused() {
        assertThatThrownBy(() -> rule(Severity.INFO).asks(E_2006_85.paragraph("22"), Modality.BINDING, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the citation of E/2006/85:22 has no anchor words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "REP-001", "WSIS-REP-1", "WSIS-REP-01a", "WSIS-REP-+01", "wsis-rep-001"})
    void givenAnotherFormOfId_whenRead_thenRefused(String id) {
        assertThatThrownBy(() -> RuleId.parse(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + id + "' is not a rule id; expected a form like WSIS-REP-001");
    }

    @Test
    void givenAnId_whenWrittenAndRead_thenItIsTheSame() {
        for (RuleFamily family : RuleFamily.values()) {
            for (int number : new int[] {1, 42, 999}) {
                RuleId id = new RuleId(family, number);
                assertThat(RuleId.parse(id.toString())).isEqualTo(id);
            }
        }
    }

    @Test
    void givenANumberOutOfRange_whenAnIdIsMade_thenRefused() {
        assertThatThrownBy(() -> RuleId.parse("WSIS-REP-000")).hasMessage("rule number 0 of REP is not in 1 to 999");
        assertThatThrownBy(() -> new RuleId(RuleFamily.REP, 1000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givenIds_whenOrdered_thenByFamilyAndThenByNumber() {
        assertThat(RuleId.parse("WSIS-REF-002")).isGreaterThan(RuleId.parse("WSIS-REF-001"));
        assertThat(RuleId.parse("WSIS-TIME-001")).isGreaterThan(RuleId.parse("WSIS-REF-009"));
    }
}
