package org.wsis4j.reporting;

import java.util.Optional;
import org.wsis4j.spelling.Spelling;

/** The levels at which the outcomes are implemented (E/2006/85, paragraph 7). */
public enum Level {
    /** Within a country. */
    NATIONAL,
    /** Within a region. */
    REGIONAL,
    /** Among countries. */
    INTERNATIONAL;

    /**
     * Reads a value, whatever the case and the separators.
     *
     * @param text as written
     * @return empty for any other text
     */
    public static Optional<Level> find(CharSequence text) {
        return Spelling.oneOf(values(), text);
    }
}
