package org.wsis4j.arbitraries;

import java.time.LocalDate;
import org.wsis4j.reporting.Report;

/**
 * A clean report about to be broken. What implements it adds the means to change one thing in a report of its kind without
 * breaking another.
 *
 * @param <R> the kind of the report
 * @param <B> its builder
 */
interface Breakable<R extends Report, B> {

    /** The report. */
    R report();

    /** The day for which it is clean. */
    LocalDate asOf();

    /** Makes the choices. */
    Draw draw();

    /** A copy of the report, to be changed. */
    B edit();

    /** The copy as it was changed. */
    R edited(B builder);
}
