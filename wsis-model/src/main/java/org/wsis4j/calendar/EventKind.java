package org.wsis4j.calendar;

/** What sort of event it is. */
public enum EventKind {
    /** A phase of the Summit itself. */
    SUMMIT,
    /** A meeting that asks for views, open or closed. */
    CONSULTATION,
    /** A meeting of one action line, or a joint one of several (E/2006/85, paragraph 10). */
    FACILITATION_MEETING,
    /** A meeting of the facilitators of all lines, or of the agencies that lead them (consultation, paragraph 12). */
    FACILITATORS_MEETING,
    /** The meetings of a year, held together around 17 May (consultation, paragraph 10(i)). */
    CLUSTER,
    /** A WSIS Forum or high-level event; from 2009 on, in place of the cluster. */
    FORUM,
    /** A session of an intergovernmental body. */
    SESSION,
    /** A meeting of the Internet Governance Forum or of its advisory group. */
    IGF,
    /** A conference of which the Summit's follow-up is not the purpose. */
    CONFERENCE,
    /** A symposium. */
    SYMPOSIUM,
    /** That a body, an initiative or a website starts or is announced. */
    LAUNCH,
    /** A day that is celebrated. */
    OBSERVANCE,
    /** That a document was submitted or circulated. */
    SUBMISSION,
    /** The day by which comments are welcome. */
    COMMENT_PERIOD,
    /** The day by which something is asked for. */
    DEADLINE;

    /**
     * Whether events of this kind are facilitation meetings, which are to be clustered (consultation, paragraph 10(i)).
     *
     * @return true for the meetings of lines and of their facilitators
     */
    public boolean isFacilitation() {
        return this == FACILITATION_MEETING || this == FACILITATORS_MEETING;
    }

    /**
     * Whether the dating is that of something due, and not of something that happens.
     *
     * @return true for deadlines and comment periods
     */
    public boolean isDue() {
        return this == DEADLINE || this == COMMENT_PERIOD;
    }
}
