package org.wsis4j.arbitraries;

import org.wsis4j.reporting.Report;

/**
 * Breaks one rule in a report that breaks none.
 *
 * @param <C> a clean report of one kind
 */
@FunctionalInterface
interface Break<C> {

    Report in(C clean);

    /** A break that leaves a field empty, or changes it in one way only. */
    static <R extends Report, B, C extends Breakable<R, B>> Break<C> edit(Edit<B, C> edit) {
        return clean -> {
            B report = clean.edit();
            edit.apply(report, clean);
            return clean.edited(report);
        };
    }

    /** Changes a copy of a clean report. */
    @FunctionalInterface
    interface Edit<B, C> {
        void apply(B report, C clean);
    }
}
