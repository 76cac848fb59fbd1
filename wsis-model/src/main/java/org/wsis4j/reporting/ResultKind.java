package org.wsis4j.reporting;

import java.util.Optional;
import org.wsis4j.spelling.Spelling;

/** How a result is told (consultation, paragraph 10(b)). */
public enum ResultKind {
    /** With a figure. */
    QUANTITATIVE,
    /** In words. */
    QUALITATIVE;

    /**
     * Reads a value, whatever the case and the separators.
     *
     * @param text as written
     * @return empty for any other text
     */
    public static Optional<ResultKind> find(CharSequence text) {
        return Spelling.oneOf(values(), text);
    }
}
