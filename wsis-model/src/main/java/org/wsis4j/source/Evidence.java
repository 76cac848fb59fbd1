package org.wsis4j.source;

/**
 * How far a fact stands in the texts it cites.
 *
 * <p>A query that finds nothing better than {@link #LOST_IN_RENDITION} or {@link #NOT_FOUND} says so; it never answers
 * "no".
 */
public enum Evidence {
    /** The cited text says it. */
    STATED,
    /** It follows from what the cited text says. */
    DERIVED,
    /** The cited document said it, in a way the rendition at hand has lost (bold, italics, underlining). */
    LOST_IN_RENDITION,
    /** The two founding documents do not say it; the cited other source does. */
    SECONDARY,
    /** It was looked for and not found. */
    NOT_FOUND;

    /**
     * Whether the fact can be relied on to decide a question.
     *
     * @return false for what was lost or not found
     */
    public boolean decides() {
        return this != LOST_IN_RENDITION && this != NOT_FOUND;
    }
}
