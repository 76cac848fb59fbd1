package org.wsis4j.rules.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wsis4j.rules.Samples.CHECKED_ON;
import static org.wsis4j.rules.Samples.empty;
import static org.wsis4j.rules.Samples.line;
import static org.wsis4j.rules.Samples.report;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Own;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Samples;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.stored.StoredAssessment;

class AssessmentComparisonTest {

    private static Assessment check(FacilitatorReport.Builder report) {
        return WsisRules.standard().check(report.build(), CHECKED_ON);
    }

    private static Assessment lines(String... lines) {
        return check(
                report().actionLines(List.of(lines).stream().map(Samples::line).toList()));
    }

    @Test
    void givenTheSameAssessmentTwice_whenCompared_thenNothingChanged() {
        AssessmentComparison comparison = AssessmentComparison.of(check(empty()), check(empty()));

        assertThat(comparison.isUnchanged()).isTrue();
        assertThat(comparison.changesValidity()).isFalse();
        assertThat(comparison.same())
                .isEqualTo(StoredAssessment.of(check(empty())).findings())
                .isNotEmpty();
        assertThat(comparison.against()).isEmpty();
    }

    @Test
    void givenAReportThatWasMended_whenCompared_thenItsFindingsAreGoneAndItIsValid() {
        AssessmentComparison comparison = AssessmentComparison.of(lines("C12"), lines("C7-EHEALTH"));

        assertThat(comparison.wasValid()).isFalse();
        assertThat(comparison.isValid()).isTrue();
        assertThat(comparison.changesValidity()).isTrue();
        assertThat(comparison.changes())
                .contains(new RuleChange(
                        RuleId.parse("WSIS-REF-001"), Optional.of(Verdict.FAILED), Optional.of(Verdict.PASSED)));
        assertThat(comparison.gone())
                .extracting(Object::toString)
                .contains("WSIS-REF-001 /actionLines/0: 'C12' is no action line");
        assertThat(comparison.added()).isEmpty();
    }

    @Test
    void givenAnotherValueAtTheSamePlace_whenCompared_thenOneFindingIsGoneAndOneIsNew() {
        AssessmentComparison comparison = AssessmentComparison.of(lines("C12"), lines("C13"));

        assertThat(comparison.added())
                .extracting(Object::toString)
                .containsExactly("WSIS-REF-001 /actionLines/0: 'C13' is no action line");
        assertThat(comparison.gone())
                .extracting(Object::toString)
                .containsExactly("WSIS-REF-001 /actionLines/0: 'C12' is no action line");
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.isUnchanged()).isFalse();
    }

    @Test
    void givenTheSameFindingTwiceAndThenThrice_whenCompared_thenOneIsNew() {
        AssessmentComparison comparison = AssessmentComparison.of(times(2), times(3));

        assertThat(comparison.same()).hasSize(2);
        assertThat(comparison.added()).hasSize(1);
        assertThat(comparison.gone()).isEmpty();
    }

    private static Assessment times(int times) {
        return RuleSet.of("SAME", List.of(Own.rule("ACME-REP-001", Severity.INFO, (report, found) -> {
                    for (int i = 0; i < times; i++) {
                        found.at("title").add();
                    }
                })))
                .check(empty().build(), CHECKED_ON);
    }

    @Test
    void givenOtherRulesOnAnotherDay_whenCompared_thenItSaysInWhatTheyWereMadeAgainst() {
        Assessment before = check(empty());
        Assessment after = WsisRules.founding2006().check(empty().build(), CHECKED_ON.plusDays(1));

        assertThat(AssessmentComparison.of(before, after).against())
                .containsExactly(
                        AgainstField.RULE_SET, AgainstField.RULES, AgainstField.AS_OF, AgainstField.MANDATES_OF);
    }

    @Test
    void givenARuleThatIsNotAskedAnyMore_whenCompared_thenItsFindingIsGoneAndTheRulesDiffer() {
        RuleSet longer = WsisRules.standard().with(Own.asksForATitle(Severity.ERROR));
        AssessmentComparison comparison =
                AssessmentComparison.of(longer.check(empty().build(), CHECKED_ON), check(empty()));

        assertThat(comparison.against()).containsExactly(AgainstField.RULES);
        assertThat(comparison.changes())
                .containsExactly(
                        new RuleChange(RuleId.parse("ACME-REP-001"), Optional.of(Verdict.FAILED), Optional.empty()));
        assertThat(comparison.gone()).hasSize(1);
        assertThat(comparison.same())
                .isEqualTo(StoredAssessment.of(check(empty())).findings());
    }

    @Test
    void givenAFindingThatWasWaivedMeanwhile_whenCompared_thenItIsGoneAndTheVerdictTellsWhy() {
        Assessment after = WsisRules.standard()
                .check(
                        report().actionLines(List.of(line("C12"))).build(),
                        CHECKED_ON,
                        List.of(Own.waiver("WSIS-REF-001", "/actionLines/0")));

        assertThat(AssessmentComparison.of(lines("C12"), after).changes())
                .extracting(RuleChange::toString)
                .contains("WSIS-REF-001: FAILED -> WAIVED");
    }

    @Test
    void givenNoChange_whenARuleChangeIsMade_thenRefused() {
        RuleId id = RuleId.parse("WSIS-REP-001");

        assertThatThrownBy(() -> new RuleChange(id, Optional.of(Verdict.PASSED), Optional.of(Verdict.PASSED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("WSIS-REP-001 was and is PASSED");
        assertThat(new RuleChange(id, Optional.empty(), Optional.of(Verdict.FAILED)))
                .hasToString("WSIS-REP-001: not asked -> FAILED");
    }
}
