package org.wsis4j.reporting.meeting;

import java.time.DayOfWeek;
import java.util.Optional;
import org.wsis4j.spelling.Spelling;

/** Reads the names of weekdays, which the Java library reads only for a locale. */
public final class Weekdays {

    private Weekdays() {}

    /**
     * Reads an English name, whatever the case and the separators.
     *
     * @param text as written
     * @return empty for any other text
     */
    public static Optional<DayOfWeek> find(CharSequence text) {
        return Spelling.oneOf(DayOfWeek.values(), text);
    }
}
