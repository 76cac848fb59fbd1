package org.wsis4j.contest;

/** What a contest goes through, in order. */
public enum ContestPhase {
    /** Entries are submitted. */
    SUBMISSION,
    /** An expert group nominates entries. */
    NOMINATION,
    /** The public votes on what is nominated. */
    VOTING,
    /** The expert group selects the winners. */
    SELECTION,
    /** The winners are announced. */
    ANNOUNCEMENT
}
