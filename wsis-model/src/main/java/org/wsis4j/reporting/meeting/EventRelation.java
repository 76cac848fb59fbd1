package org.wsis4j.reporting.meeting;

import java.util.Optional;
import org.wsis4j.spelling.Spelling;

/** Where a meeting lies in time, seen from the event that it is linked to. */
public enum EventRelation {
    /** It ended before the event started. */
    BEFORE,
    /** It was held on days of the event. */
    DURING,
    /** It started after the event had ended. */
    AFTER;

    /**
     * Reads a value, whatever the case and the separators.
     *
     * @param text as written
     * @return empty for any other text
     */
    public static Optional<EventRelation> find(CharSequence text) {
        return Spelling.oneOf(values(), text);
    }
}
