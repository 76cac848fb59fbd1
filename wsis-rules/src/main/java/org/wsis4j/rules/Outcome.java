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
     * @throws IllegalArgumentException if the verdict contradicts findings, missing evidence or reason, or if a finding was
     *     made by another rule
     */
    public Outcome {
        findings = List.copyOf(findings);
        missingEvidence = List.copyOf(missingEvidence);
        check(verdict == Verdict.FAILED != findings.isEmpty(), rule, verdict, "findings", findings);
        check(verdict != Verdict.UNDETERMINED || !missingEvidence.isEmpty(), rule, verdict, "missing evidence", "none");
        boolean givesReason = verdict == Verdict.NOT_APPLICABLE || verdict == Verdict.CRASHED;
        check(givesReason == reason.isPresent(), rule, verdict, "reason", reason);
        for (Finding finding : findings) {
            check(finding.rule().equals(rule), rule, verdict, "finding of another rule", finding);
        }
    }

    private static void check(boolean holds, Rule<?> rule, Verdict verdict, String part, Object given) {
        if (!holds) {
            throw new IllegalArgumentException(rule + " is " + verdict + " with this " + part + ": " + given);
        }
    }
}
