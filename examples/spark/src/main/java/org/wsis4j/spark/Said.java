package org.wsis4j.spark;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.reading.Location;

/**
 * What a rule said of a document, of a part of the corpus, or of all of it.
 *
 * @param rule the id of the rule
 * @param verdict the verdict
 * @param found the findings; some if and only if the verdict is FAILED
 * @param open the places where it could not tell
 */
record Said(String rule, Verdict verdict, List<Found> found, List<Found> open) implements Serializable {

    /** From the one that weighs least. */
    private static final List<Verdict> WEIGHTS =
            List.of(Verdict.NOT_APPLICABLE, Verdict.PASSED, Verdict.UNDETERMINED, Verdict.FAILED, Verdict.CRASHED);

    /** An outcome as plain texts, which can be sent. */
    static Said of(Outcome outcome, Function<Location, Place> places) {
        String rule = outcome.rule().toString();
        return new Said(
                rule,
                outcome.verdict(),
                outcome.findings().stream()
                        .map(finding -> Found.at(places.apply(finding.location()), rule, finding.message()))
                        .toList(),
                outcome.missingEvidence().stream()
                        .map(missing -> Found.at(
                                places.apply(missing.location()),
                                rule,
                                missing.says().text()))
                        .toList());
    }

    /** What a rule said of two parts: all findings, and the graver verdict. */
    Said and(Said other) {
        Verdict graver = WEIGHTS.indexOf(verdict) < WEIGHTS.indexOf(other.verdict) ? other.verdict : verdict;
        return new Said(rule, graver, joined(found, other.found), joined(open, other.open));
    }

    private static List<Found> joined(List<Found> some, List<Found> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
