package org.wsis4j.source;

/** How sure it is that a fact was read rightly from its source. */
public enum Confidence {
    /** Read in the cited text. */
    CONFIRMED,
    /** Worked out from the cited text, for example from who organized the line's meeting. */
    DERIVED,
    /** One secondary source. */
    SECONDARY,
    /** Another cited source says something else. */
    CONFLICTING
}
