package org.wsis4j.calendar;

/** How far one can rely on the dating of a calendar entry. */
public enum Certainty {
    /** The exact days are known: it was held on them or is announced for them. */
    FIXED,
    /** It lies some time within the days of the dating. */
    WINDOW,
    /** Possible, planned or moved, or dated by sources that are second-hand or disagree. */
    UNCERTAIN,
    /** Something due, once or every time anew. */
    DUTY
}
