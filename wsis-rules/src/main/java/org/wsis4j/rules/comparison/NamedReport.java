package org.wsis4j.rules.comparison;

import java.util.Objects;
import org.wsis4j.reporting.Report;

/**
 * A report, and what its owner calls it.
 *
 * @param name for example the name of its file; shown as it is
 * @param report the report
 */
public record NamedReport(String name, Report report) {

    /**
     * Checks that nothing is null.
     *
     * @param name see {@link #name()}
     * @param report see {@link #report()}
     */
    public NamedReport {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(report, "report");
    }
}
