package org.wsis4j.rules;

import java.util.List;
import java.util.Optional;

/**
 * What one rule said in one run.
 *
 * @param rule the rule
 * @param verdict what it said
 * @param findings what it found; not empty if and only if it failed
 * @param missingEvidence what it could not tell; may stand beside findings
 * @param reason why there was nothing to look at, or how the rule crashed; empty for the other verdicts
 */
public record Outcome(
        Rule<?> rule,
        Verdict verdict,
        List<Finding> findings,
        List<MissingEvidence> missingEvidence,
        Optional<Message> reason) {

    /**
     * Keeps copies of the lists.
     *
     * @param rule see {@link #rule()}
     * @param verdict see {@link #verdict()}
     * @param findings see {@link #findings()}
     * @param missingEvidence see {@link #missingEvidence()}
     * @param reason see {@link #reason()}
     * @throws IllegalArgumentException if verdict and findings contradict each other
     */
    public Outcome {
        findings = List.copyOf(findings);
        missingEvidence = List.copyOf(missingEvidence);
        if (verdict == Verdict.FAILED == findings.isEmpty()) {
            throw new IllegalArgumentException(rule + " is " + verdict + " with " + findings.size() + " findings");
        }
    }
}
