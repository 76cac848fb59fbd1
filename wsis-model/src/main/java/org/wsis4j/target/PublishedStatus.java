package org.wsis4j.target;

/** What a review found, in one word that is our reading: the reviews use prose. */
public enum PublishedStatus {
    /** Reached. */
    ACHIEVED(true),
    /** Not reached. */
    NOT_ACHIEVED(true),
    /** Expected to be reached in time. */
    EXPECTED(true),
    /** Reached by one measure and not by another. */
    MIXED(true),
    /** Reached in part, or unevenly. */
    PARTIAL(false),
    /** The review could not tell. */
    INCONCLUSIVE(false),
    /** The review gives no verdict. */
    NONE_GIVEN(false),
    /** No verdict was read in the text at hand; the review may have one. */
    NOT_READ(false);

    private final boolean comparable;

    PublishedStatus(boolean comparable) {
        this.comparable = comparable;
    }

    /**
     * Whether a computed verdict can agree or disagree with it.
     *
     * @return false for what is partial, open or not known
     */
    public boolean isComparable() {
        return comparable;
    }
}
