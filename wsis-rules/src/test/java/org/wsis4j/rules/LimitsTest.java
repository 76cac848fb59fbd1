package org.wsis4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wsis4j.rules.Samples.CHECKED_ON;
import static org.wsis4j.rules.Samples.empty;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.rules.catalogue.WsisRules;

class LimitsTest {

    private static final RuleSet TWO = RuleSet.of(
            "TWO",
            List.of(Own.finding("ACME-REP-001", Severity.ERROR, 5), Own.finding("ACME-REP-002", Severity.ERROR, 3)));

    @Test
    void givenALimit_whenChecked_thenEachRuleKeepsItsFirstFindingsAndCountsTheOthers() {
        Assessment assessment = TWO.atMost(2).check(empty().build(), CHECKED_ON);

        assertThat(assessment.findings())
                .extracting(finding -> finding.rule() + " " + finding.location())
                .containsExactly(
                        "ACME-REP-001 /titles/0",
                        "ACME-REP-001 /titles/1",
                        "ACME-REP-002 /titles/0",
                        "ACME-REP-002 /titles/1");
        assertThat(assessment.outcomes()).extracting(Outcome::further).containsExactly(3, 1);
        assertThat(assessment.further()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void givenALimitBelowOne_whenSet_thenRefused(int most) {
        assertThatThrownBy(() -> TWO.atMost(most))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("at most " + most + " findings; expected 1 or more, for example 10");
    }

    @Test
    void givenTheFirstErrorOnly_whenChecked_thenRulesAfterItAreNotAskedAndSaySo() {
        AtomicInteger asked = new AtomicInteger();
        Rule<?> counting = Own.rule("ACME-REP-003", Severity.INFO, (report, found) -> asked.incrementAndGet());
        Rule<?> warns = Own.finding("ACME-REP-004", Severity.WARNING, 1);
        RuleSet set = RuleSet.of(
                        "FOUR",
                        List.of(warns, TWO.rules().get(0), counting, TWO.rules().get(1)))
                .firstError();

        Assessment assessment = set.check(empty().build(), CHECKED_ON);

        assertThat(assessment.outcomes())
                .extracting(Outcome::verdict)
                .containsExactly(Verdict.FAILED, Verdict.FAILED, Verdict.UNDETERMINED, Verdict.UNDETERMINED);
        assertThat(assessment.outcomes().get(2).missingEvidence())
                .extracting(MissingEvidence::toString)
                .containsExactly(": the check was to end with the first error, so this was not asked");
        assertThat(asked).hasValue(0);
    }

    @Test
    void givenAnErrorThatIsWaived_whenCheckedUpToTheFirst_thenTheNextOneIsFound() {
        Assessment assessment =
                TWO.firstError().check(empty().build(), CHECKED_ON, List.of(Own.waiver("ACME-REP-001")));

        assertThat(assessment.outcomes()).extracting(Outcome::verdict).containsExactly(Verdict.WAIVED, Verdict.FAILED);
        assertThat(assessment.isValid()).isFalse();
    }

    @Test
    void givenLimits_whenASetIsMadeLonger_thenTheyStay() {
        Assessment assessment = WsisRules.standard()
                .atMost(1)
                .firstError()
                .narrowed("PROFILE", TWO.rules())
                .withMandatesOf(CHECKED_ON)
                .check(Samples.report().build(), CHECKED_ON);

        assertThat(assessment.ruleSet()).isEqualTo("PROFILE");
        assertThat(assessment.against().mandatesOf()).contains(CHECKED_ON);
        assertThat(assessment.findings()).hasSize(1);
        assertThat(assessment.outcomes(Verdict.UNDETERMINED))
                .extracting(outcome -> outcome.rule().toString())
                .containsExactly("WSIS-WAV-001", "WSIS-WAV-002", "WSIS-WAV-003", "ACME-REP-002");
    }
}
