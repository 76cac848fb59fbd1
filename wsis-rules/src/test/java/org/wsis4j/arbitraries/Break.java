package org.wsis4j.arbitraries;

import org.wsis4j.reporting.FacilitatorReport;

/** Breaks one rule in a report that breaks none. */
@FunctionalInterface
interface Break {

    FacilitatorReport in(Clean clean);

    /** A break that leaves a field empty, or changes it in one way only. */
    static Break edit(Edit edit) {
        return clean -> {
            FacilitatorReport.Builder report = clean.edit();
            edit.apply(report, clean);
            return report.build();
        };
    }

    /** Changes a copy of a clean report. */
    @FunctionalInterface
    interface Edit {
        void apply(FacilitatorReport.Builder report, Clean clean);
    }
}
