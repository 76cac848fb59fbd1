package org.wsis4j.calendar;

import java.time.LocalDate;
import org.wsis4j.source.Dating;

/** Spans of days. */
final class Days {

    private Days() {}

    static void requireOrder(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the last day " + last + " is before the first day " + first
                    + "; expected them in order, for example 2006-05-09 and 2006-05-19");
        }
    }

    static boolean contains(Dating outer, Dating inner) {
        return !inner.earliest().isBefore(outer.earliest()) && !inner.latest().isAfter(outer.latest());
    }
}
