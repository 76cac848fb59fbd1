package org.wsis4j.rules.stored;

import java.util.Objects;
import java.util.Optional;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Verdict;

/**
 * What one rule said, as it was stored; its findings stand in the {@link StoredAssessment}.
 *
 * @param rule the rule; not every library has it
 * @param verdict what it said
 * @param reason why there was nothing to look at, or how the rule crashed; empty for the other verdicts
 * @param further how many more findings, waived findings and gaps there were beyond those that were kept, 0 or more
 */
public record StoredOutcome(RuleId rule, Verdict verdict, Optional<StoredMessage> reason, int further) {

    /**
     * Checks that there are not fewer findings than none.
     *
     * @param rule see {@link #rule()}
     * @param verdict see {@link #verdict()}
     * @param reason see {@link #reason()}
     * @param further see {@link #further()}
     * @throws IllegalArgumentException if further is less than 0
     */
    public StoredOutcome {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(reason, "reason");
        if (further < 0) {
            throw new IllegalArgumentException(rule + " has " + further + " further findings; expected 0 or more");
        }
    }

    static StoredOutcome of(Outcome outcome) {
        return new StoredOutcome(
                outcome.rule().id(), outcome.verdict(), outcome.reason().map(StoredMessage::of), outcome.further());
    }
}
