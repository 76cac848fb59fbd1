package org.wsis4j.rules.stored;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.CheckedAgainst;
import org.wsis4j.rules.RuleId;

/**
 * What a set of rules said of a document, as data. It needs no rules, and nothing of it is judged again: it is valid if it was
 * found to be valid, whatever the rules of today say.
 *
 * @param document what somebody called the document, such as the name of its file; empty if nobody did
 * @param against what it was checked against
 * @param isValid whether it was found to be valid
 * @param findings what was found, in the order of the rules
 * @param waived what was found and somebody decided to accept, in the order of the rules
 * @param missingEvidence what could not be told, in the order of the rules
 * @param outcomes what every rule said, in the order of the set
 */
public record StoredAssessment(
        Optional<String> document,
        CheckedAgainst against,
        boolean isValid,
        List<StoredFinding> findings,
        List<StoredWaivedFinding> waived,
        List<StoredMissingEvidence> missingEvidence,
        List<StoredOutcome> outcomes) {

    /**
     * Keeps copies of the lists.
     *
     * @param document see {@link #document()}
     * @param against see {@link #against()}
     * @param isValid see {@link #isValid()}
     * @param findings see {@link #findings()}
     * @param waived see {@link #waived()}
     * @param missingEvidence see {@link #missingEvidence()}
     * @param outcomes see {@link #outcomes()}
     */
    public StoredAssessment {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(against, "against");
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
        missingEvidence = List.copyOf(missingEvidence);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * The data of an assessment of a document without a name. All its messages are rendered in English.
     *
     * @param assessment the assessment
     * @return all that it says
     * @throws IllegalArgumentException if the words of a rule of one's own are no template, see
     *     {@link org.wsis4j.rules.wording.Texts}
     */
    public static StoredAssessment of(Assessment assessment) {
        return new Storing(assessment).as(Optional.empty());
    }

    /**
     * The data of an assessment. All its messages are rendered in English.
     *
     * @param assessment the assessment
     * @param document what the caller calls the document
     * @return all that it says
     * @throws IllegalArgumentException if the words of a rule of one's own are no template, see
     *     {@link org.wsis4j.rules.wording.Texts}
     */
    public static StoredAssessment of(Assessment assessment, String document) {
        return new Storing(assessment).as(Optional.of(document));
    }

    /**
     * What one rule said.
     *
     * @param rule the rule
     * @return empty if it was not asked
     */
    public Optional<StoredOutcome> outcome(RuleId rule) {
        return outcomes.stream().filter(outcome -> outcome.rule().equals(rule)).findFirst();
    }

    /**
     * How many findings, waived findings and gaps there were beyond those that were kept, of all rules together.
     *
     * @return 0 if all were kept
     */
    public long further() {
        return outcomes.stream().mapToLong(StoredOutcome::further).sum();
    }
}
