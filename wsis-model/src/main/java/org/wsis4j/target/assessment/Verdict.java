package org.wsis4j.target.assessment;

import java.util.Optional;
import org.wsis4j.spelling.Spelling;

/** What comes of holding figures against a criterion. */
public enum Verdict {
    /** The criterion is reached. */
    ACHIEVED,
    /** The criterion was not reached in the year of the data. */
    NOT_ACHIEVED,
    /** Not reached yet; a line from a baseline reaches it in the year in which the target is due, see {@link Trend}. */
    ON_TRACK,
    /** Not reached yet, and a line from a baseline does not reach it in time, see {@link Trend}. */
    OFF_TRACK,
    /** Of a target only: its indicators say different things. */
    MIXED,
    /** It cannot be told; the {@link Reason}s say why. Missing data are no failure. */
    UNDETERMINED;

    /**
     * Reads a value, whatever the case and the separators.
     *
     * @param text as written
     * @return empty for any other text
     */
    public static Optional<Verdict> find(CharSequence text) {
        return Spelling.oneOf(values(), text);
    }
}
