package org.wsis4j.reporting.stocktaking;

import java.util.Optional;
import org.wsis4j.spelling.Spelling;

/** On what an activity has an impact; culture was added in 2026. */
public enum ImpactKind {
    /** On the economy. */
    ECONOMIC,
    /** On society. */
    SOCIAL,
    /** On the environment. */
    ENVIRONMENTAL,
    /** On culture. */
    CULTURAL;

    /**
     * Reads a value, whatever the case and the separators.
     *
     * @param text as written
     * @return empty for any other text
     */
    public static Optional<ImpactKind> find(CharSequence text) {
        return Spelling.oneOf(values(), text);
    }
}
