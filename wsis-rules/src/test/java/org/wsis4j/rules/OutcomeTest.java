package org.wsis4j.rules;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wsis4j.rules.Samples.CHECKED_ON;
import static org.wsis4j.rules.Samples.empty;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.wording.Message;

class OutcomeTest {

    private static final Assessment ASSESSMENT = WsisRules.standard().check(empty().build(), CHECKED_ON);
    private static final Finding FINDING = ASSESSMENT.findings().get(0);
    private static final Rule<?> RULE = FINDING.rule();
    private static final Optional<Message> REASON = Optional.of(new Message("outcome.notFromText", Map.of()));

    private static void refuses(Rule<?> rule, Verdict verdict, List<Finding> findings, Optional<Message> reason) {
        assertThatThrownBy(() -> new Outcome(rule, verdict, findings, List.of(), reason, 0, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(rule + " is " + verdict + " with this ");
    }

    @Test
    void givenAVerdictThatItsPartsContradict_whenMade_thenRefused() {
        refuses(RULE, Verdict.FAILED, List.of(), Optional.empty());
        refuses(RULE, Verdict.PASSED, List.of(FINDING), Optional.empty());
        refuses(RULE, Verdict.UNDETERMINED, List.of(), Optional.empty());
        refuses(RULE, Verdict.PASSED, List.of(), REASON);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_APPLICABLE", "CRASHED"})
    void givenAVerdictThatNeedsAReason_whenThereIsNone_thenRefused(Verdict verdict) {
        refuses(RULE, verdict, List.of(), Optional.empty());
    }

    @Test
    void givenAFindingOfAnotherRule_whenMade_thenRefused() {
        Rule<?> other = ASSESSMENT.outcomes(Verdict.NOT_APPLICABLE).get(0).rule();

        refuses(other, Verdict.FAILED, List.of(FINDING), Optional.empty());
    }
}
