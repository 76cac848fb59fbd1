package org.wsis4j.target;

/** What a published verdict is about, where it is less than the target. */
public enum PublishedScope {
    /** No less than what the target is about, as far as the text read says. */
    NOT_NARROWED,
    /** Most countries: that says nothing of the world as a whole. */
    MOST_COUNTRIES,
    /** The countries for which there were data. */
    COUNTRIES_WITH_DATA,
    /** Developing countries. */
    DEVELOPING_COUNTRIES
}
