package org.wsis4j.rules;

import java.util.Optional;
import org.wsis4j.reporting.Report;

/**
 * A report that was checked and is valid but for findings that somebody decided to accept. It is no {@link Validated}: who
 * asks for that gets no waivers unseen.
 *
 * @param <R> the kind of report
 */
public final class ValidatedWithWaivers<R extends Report> {

    private final R report;
    private final Assessment assessment;

    private ValidatedWithWaivers(R report, Assessment assessment) {
        this.report = report;
        this.assessment = assessment;
    }

    static <R extends Report> Optional<ValidatedWithWaivers<R>> of(Optional<R> report, Assessment assessment) {
        return report.filter(checked -> assessment.isValid())
                .map(checked -> new ValidatedWithWaivers<>(checked, assessment));
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
     * @return without errors that are not waived, and without crashed rules; {@link Assessment#waived()} tells the waivers
     */
    public Assessment assessment() {
        return assessment;
    }
}
