package org.wsis4j.target.assessment;

/** What stands between a computed verdict and a published one. */
public enum Difference {
    /** The computed one is undetermined. */
    COMPUTED_UNDETERMINED(true),
    /** The published one is partial, open, or was not read. */
    PUBLISHED_OPEN(true),
    /** The computed one is of a country or a group; the reviews speak of the world. */
    ANOTHER_AREA(true),
    /** The published one is about some countries only. */
    PUBLISHED_NARROWED(true),
    /** The published one looks ahead, and the computed one has no trend. */
    NO_TREND(true),
    /** The data are of different years. It is told, and both can still be compared. */
    DATA_YEAR(false);

    private final boolean preventing;

    Difference(boolean preventing) {
        this.preventing = preventing;
    }

    /**
     * Whether it keeps them from being compared.
     *
     * @return false for {@link #DATA_YEAR} only
     */
    public boolean isPreventing() {
        return preventing;
    }
}
