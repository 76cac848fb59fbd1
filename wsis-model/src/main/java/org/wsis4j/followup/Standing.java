package org.wsis4j.followup;

/** Whether a text lays something down, tells it, or only wishes it. */
public enum Standing {
    /** It was decided or is laid down. */
    IN_FORCE(true),
    /** The text tells that it is so, or that it happened. */
    DESCRIBED(true),
    /** The text, or a consensus that it tells, would like it so. */
    RECOMMENDED(false),
    /** Somebody proposed it. A proposal that a report tells is not a decision. */
    PROPOSED(false);

    private final boolean fact;

    Standing(boolean fact) {
        this.fact = fact;
    }

    /**
     * Whether it can be taken as so.
     *
     * @return false for what is only recommended or proposed
     */
    public boolean isFact() {
        return fact;
    }
}
