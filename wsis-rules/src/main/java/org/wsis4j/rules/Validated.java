package org.wsis4j.rules;

import java.util.Optional;
import org.wsis4j.reporting.Report;

/**
 * A report that was checked and found valid. Nobody can have one otherwise, so that a program can ask for it in its
 * signatures.
 *
 * @param <R> the kind of report
 */
public final class Validated<R extends Report> {

    private final R report;
    private final Assessment assessment;

    private Validated(R report, Assessment assessment) {
        this.report = report;
        this.assessment = assessment;
    }

    static <R extends Report> Optional<Validated<R>> of(Optional<R> report, Assessment assessment) {
        return report.filter(
                        checked -> assessment.isValid() && assessment.waived().isEmpty())
                .map(checked -> new Validated<>(checked, assessment));
    }

    /**
     * The report.
     *
     * @return the very one that was checked
     */
    public R report() {
        return report;
    }

    /**
     * What was said of it.
     *
     * @return without errors, without crashed rules and without waivers; there may be warnings and what is undetermined
     */
    public Assessment assessment() {
        return assessment;
    }
}
