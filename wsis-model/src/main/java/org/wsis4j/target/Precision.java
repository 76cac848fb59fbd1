package org.wsis4j.target;

/** What a text says of the rounding of a figure. */
public enum Precision {
    /** Nothing. */
    EXACTLY,
    /** It is about so much. */
    ABOUT,
    /** It is a little less. */
    ALMOST,
    /** It is more. */
    OVER,
    /** It is so much or more. */
    AT_LEAST,
    /** It is so much or less. */
    AT_MOST
}
