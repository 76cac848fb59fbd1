package org.wsis4j.obligation;

import java.time.Period;
import java.util.Optional;

/**
 * How often something is due, by the words of the texts. Most of them name no interval, and the library invents none.
 */
public enum Periodicity {
    /** Once, by a date. */
    ONCE(0),
    /** Once in a year; the texts do not say whether a calendar year or twelve months, dates are told by calendar year. */
    ANNUAL(1),
    /** Once in two years. */
    BIENNIAL(2),
    /** Once in a year or once in two, as the text leaves open. */
    ANNUAL_OR_BIENNIAL(0),
    /** "Periodically": no interval. */
    PERIODIC(0),
    /** "Regularly": no interval. */
    REGULAR(0),
    /** At any time, as a register is kept. */
    CONTINUOUS(0),
    /** As whoever reports likes; that there is no report is no fault. */
    VOLUNTARY(0),
    /** The text says nothing. */
    UNSPECIFIED(0);

    private final int years;

    Periodicity(int years) {
        this.years = years;
    }

    /**
     * The time from one report to the next.
     *
     * @return empty if the word names none, or leaves it open
     */
    public Optional<Period> interval() {
        return years == 0 ? Optional.empty() : Optional.of(Period.ofYears(years));
    }
}
