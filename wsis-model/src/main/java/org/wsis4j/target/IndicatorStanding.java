package org.wsis4j.target;

/** What an indicator is to the target under which it stands. */
public enum IndicatorStanding {
    /** One by which the Partnership on Measuring ICT for Development measures the target. */
    FRAMEWORK(true),
    /** One for the target that was only proposed. */
    PROPOSED(true),
    /** Perhaps one of those that were not found. */
    CANDIDATE(false),
    /** None of the target: another is worked out from it. */
    SUPPORTING(false),
    /** One that a user of the library adds. */
    OWN(true);

    private final boolean judged;

    IndicatorStanding(boolean judged) {
        this.judged = judged;
    }

    /**
     * Whether the target is judged by it.
     *
     * @return false for candidates and what only supports others
     */
    public boolean isJudged() {
        return judged;
    }
}
