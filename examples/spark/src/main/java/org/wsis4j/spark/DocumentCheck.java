package org.wsis4j.spark;

import java.util.List;
import org.apache.spark.api.java.function.Function;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.Reading;

/**
 * Reads a line and checks what stands in it, by itself.
 *
 * @param check by what
 */
record DocumentCheck(Check check) implements Function<Line, Checked> {

    @Override
    public Checked call(Line line) {
        Reading<Report> reading = line.reading();
        Assessment assessment = check.rules().check(reading, check.asOf());
        List<Said> said = assessment.outcomes().stream()
                .filter(outcome -> outcome.verdict() != Verdict.NOT_APPLICABLE)
                .map(outcome -> Said.of(outcome, place -> new Place(line.document(), place.pointer())))
                .toList();
        String problem = reading.document().isPresent() ? "" : problem(reading.flaws());
        return new Checked(line.file(), line.number(), line.document(), problem, assessment.isValid(), said);
    }

    /** The last flaw is the one that ended the reading. */
    private static String problem(List<Flaw> flaws) {
        return flaws.isEmpty()
                ? "nothing to read"
                : flaws.get(flaws.size() - 1).says().text();
    }
}
