package org.wsis4j.calendar;

import org.wsis4j.source.Confidence;
import org.wsis4j.source.Dating;

/** How far one can rely on the dating of a calendar entry. */
public enum Certainty {
    /** The exact days are known: it was held on them or is announced for them. */
    FIXED,
    /** It lies some time within the days of the dating. */
    WINDOW,
    /** Possible, planned or moved, or dated by sources that are second-hand or disagree. */
    UNCERTAIN,
    /** Something due, once or every time anew. */
    DUTY;

    /**
     * How far one can rely on the dating of something that is held, or set to be.
     *
     * @param when the days
     * @param confidence how sure the reading of them is
     * @return {@link #UNCERTAIN} if the reading is not confirmed; else whether the exact days are known
     */
    public static Certainty of(Dating when, Confidence confidence) {
        if (confidence != Confidence.CONFIRMED) {
            return UNCERTAIN;
        }
        return when.isExact() ? FIXED : WINDOW;
    }
}
