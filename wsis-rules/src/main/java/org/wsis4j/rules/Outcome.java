package org.wsis4j.rules;

import java.util.List;
import java.util.Optional;
import org.wsis4j.rules.wording.Message;

/**
 * What one rule said in one run.
 *
 * @param rule the rule
 * @param verdict what it said
 * @param findings what it found; not empty if and only if it failed
 * @param missingEvidence what it could not tell; may stand beside findings
 * @param reason why there was nothing to look at, or how the rule crashed; empty for the other verdicts
 * @param further how many more findings, waived findings and gaps there were beyond those that are kept
 * @param waived what it found and somebody decided to accept; may stand beside findings
 */
public record Outcome(
        Rule<?> rule,
        Verdict verdict,
        List<Finding> findings,
        List<MissingEvidence> missingEvidence,
        Optional<Message> reason,
        int further,
        List<WaivedFinding> waived) {

    /**
     * Keeps copies of the lists.
     *
     * @param rule see {@link #rule()}
     * @param verdict see {@link #verdict()}
     * @param findings see {@link #findings()}
     * @param missingEvidence see {@link #missingEvidence()}
     * @param reason see {@link #reason()}
     * @param further see {@link #further()}
     * @param waived see {@link #waived()}
     * @throws IllegalArgumentException if the verdict contradicts findings, waived findings, missing evidence or reason, or if a
     *     finding was made by another rule
     */
    public Outcome {
        findings = List.copyOf(findings);
        missingEvidence = List.copyOf(missingEvidence);
        waived = List.copyOf(waived);
        check((verdict == Verdict.FAILED) != findings.isEmpty(), rule, verdict, "findings", findings);
        check(verdict != Verdict.UNDETERMINED || !missingEvidence.isEmpty(), rule, verdict, "missing evidence", "none");
        check(verdict != Verdict.WAIVED || !waived.isEmpty(), rule, verdict, "waived findings", "none");
        boolean mayWaive = verdict == Verdict.WAIVED || verdict == Verdict.FAILED;
        check(mayWaive || waived.isEmpty(), rule, verdict, "waived findings", waived);
        boolean givesReason = verdict == Verdict.NOT_APPLICABLE || verdict == Verdict.CRASHED;
        check(givesReason == reason.isPresent(), rule, verdict, "reason", reason);
        for (Finding finding : findings) {
            check(finding.rule().equals(rule), rule, verdict, "finding of another rule", finding);
        }
        for (WaivedFinding accepted : waived) {
            check(accepted.finding().rule().equals(rule), rule, verdict, "waived finding of another rule", accepted);
        }
    }

    static Outcome passed(Rule<?> rule) {
        return new Outcome(rule, Verdict.PASSED, List.of(), List.of(), Optional.empty(), 0, List.of());
    }

    static Outcome failed(
            Rule<?> rule,
            List<Finding> findings,
            List<MissingEvidence> missingEvidence,
            int further,
            List<WaivedFinding> waived) {
        return new Outcome(rule, Verdict.FAILED, findings, missingEvidence, Optional.empty(), further, waived);
    }

    static Outcome waived(
            Rule<?> rule, List<MissingEvidence> missingEvidence, int further, List<WaivedFinding> waived) {
        return new Outcome(rule, Verdict.WAIVED, List.of(), missingEvidence, Optional.empty(), further, waived);
    }

    static Outcome undetermined(Rule<?> rule, List<MissingEvidence> missingEvidence, int further) {
        return new Outcome(
                rule, Verdict.UNDETERMINED, List.of(), missingEvidence, Optional.empty(), further, List.of());
    }

    static Outcome notApplicable(Rule<?> rule, Message reason) {
        return new Outcome(rule, Verdict.NOT_APPLICABLE, List.of(), List.of(), Optional.of(reason), 0, List.of());
    }

    static Outcome crashed(Rule<?> rule, Message how) {
        return new Outcome(rule, Verdict.CRASHED, List.of(), List.of(), Optional.of(how), 0, List.of());
    }

    private static void check(boolean holds, Rule<?> rule, Verdict verdict, String part, Object given) {
        if (!holds) {
            throw new IllegalArgumentException(rule + " is " + verdict + " with this " + part + ": " + given);
        }
    }
}
