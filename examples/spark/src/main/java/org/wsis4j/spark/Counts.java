package org.wsis4j.spark;

import java.io.Serializable;
import org.wsis4j.rules.Verdict;

/**
 * How often a rule said what. Of all documents together it speaks once.
 *
 * @param findings the findings
 * @param passed verdicts
 * @param failed verdicts
 * @param undetermined verdicts
 * @param crashed verdicts
 */
record Counts(long findings, long passed, long failed, long undetermined, long crashed) implements Serializable {

    static Counts of(Said said) {
        return new Counts(
                said.found().size(),
                one(said, Verdict.PASSED),
                one(said, Verdict.FAILED),
                one(said, Verdict.UNDETERMINED),
                one(said, Verdict.CRASHED));
    }

    Counts plus(Counts other) {
        return new Counts(
                findings + other.findings,
                passed + other.passed,
                failed + other.failed,
                undetermined + other.undetermined,
                crashed + other.crashed);
    }

    private static long one(Said said, Verdict verdict) {
        return said.verdict() == verdict ? 1 : 0;
    }
}
