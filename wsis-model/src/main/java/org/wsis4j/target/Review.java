package org.wsis4j.target;

/** A review of the targets by the organizations that measure them. */
public enum Review {
    /** The mid-term review, by ITU. */
    MID_TERM_2010(2010),
    /** The final review, by the Partnership on Measuring ICT for Development; its data are of 2013 or the latest year. */
    FINAL_2014(2014);

    private final int year;

    Review(int year) {
        this.year = year;
    }

    /**
     * The year in which it was published, which is neither that of its data nor the one in which the targets were due.
     *
     * @return for example 2014
     */
    public int year() {
        return year;
    }
}
