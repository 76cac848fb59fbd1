package org.wsis4j.reporting.stocktaking;

import java.util.Optional;
import org.wsis4j.spelling.Spelling;

/** How far an entry came. */
public enum EntryState {
    /** It stands in the database. */
    REGISTERED,
    /** It was submitted to a contest. */
    SUBMITTED,
    /** The expert group nominated it. */
    NOMINATED,
    /** The public vote put it on the shortlist. */
    SHORTLISTED,
    /** It is among the best of its category; from 2016 on. */
    CHAMPION,
    /** It won its category. */
    WINNER;

    /**
     * Reads a value, whatever the case and the separators.
     *
     * @param text as written
     * @return empty for any other text
     */
    public static Optional<EntryState> find(CharSequence text) {
        return Spelling.oneOf(values(), text);
    }
}
