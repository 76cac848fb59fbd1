package org.wsis4j.target;

/** Which way is better. */
public enum Direction {
    /** The more the better. */
    HIGHER,
    /** The fewer the better, as with learners for a computer. */
    LOWER,
    /** The indicator describes, or the sources read do not say; nothing is better or worse by it. */
    NOT_DEFINED
}
