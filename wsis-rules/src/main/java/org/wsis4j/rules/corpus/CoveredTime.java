package org.wsis4j.rules.corpus;

import java.time.LocalDate;

/**
 * The time a report covers.
 *
 * @param first the first day, inclusive
 * @param last the last day, inclusive; not before the first
 */
public record CoveredTime(LocalDate first, LocalDate last) {

    /**
     * Checks the order.
     *
     * @param first see {@link #first()}
     * @param last see {@link #last()}
     * @throws IllegalArgumentException if the last day is before the first
     */
    public CoveredTime {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a time from " + first + " to " + last
                    + "; expected a last day that is not before the first, for example 2006-01-01 to 2006-12-31");
        }
    }

    /** The time between two days, whichever is earlier. */
    static CoveredTime between(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? new CoveredTime(other, one) : new CoveredTime(one, other);
    }
}
