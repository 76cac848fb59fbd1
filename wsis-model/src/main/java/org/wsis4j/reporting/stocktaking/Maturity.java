package org.wsis4j.reporting.stocktaking;

import java.util.Optional;
import org.wsis4j.spelling.Spelling;

/** How far an activity is; the contests ask for one that is completed, or at the end of a major phase. */
public enum Maturity {
    /** It has not started. */
    PLANNED,
    /** It goes on. */
    ONGOING,
    /** A major phase of it is completed. */
    END_OF_MAJOR_PHASE,
    /** It is completed. */
    COMPLETED;

    /**
     * Reads a value, whatever the case and the separators.
     *
     * @param text as written
     * @return empty for any other text
     */
    public static Optional<Maturity> find(CharSequence text) {
        return Spelling.oneOf(values(), text);
    }
}
