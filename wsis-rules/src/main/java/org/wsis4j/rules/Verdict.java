package org.wsis4j.rules;

/** What a rule says of a subject. */
public enum Verdict {
    /** The rule looked and found nothing wrong. */
    PASSED,
    /** The rule has findings. */
    FAILED,
    /** There was nothing for the rule to look at. */
    NOT_APPLICABLE,
    /** The rule cannot say, for want of evidence; that is neither yes nor no. */
    UNDETERMINED,
    /** The rule has findings, and somebody decided to accept all of them; see {@link Waiver}. */
    WAIVED,
    /** The rule threw: a fault of the rule, not of the subject. */
    CRASHED
}
