package org.wsis4j.followup;

/** What a provision is about. */
public enum ProvisionSubject {
    /** How many members a body has: a figure. */
    MEMBERS,
    /** From where or from whom its members come. */
    COMPOSITION,
    /** How many working days a session has: a figure. */
    WORKING_DAYS,
    /** How many of them are for contributions of all stakeholders: a figure. */
    STAKEHOLDER_DAYS,
    /** Who takes part, or how. */
    PARTICIPATION,
    /** How sessions follow each other. */
    SESSION_CYCLE,
    /** The theme of a cycle. */
    THEME,
    /** What a body is for. */
    MANDATE,
    /** A point of weight within its mandate. */
    FOCUS,
    /** A thing it does within its mandate. */
    FUNCTION,
    /** What it oversees. */
    OVERSIGHT,
    /** The year of an overall review of the Summit: a figure. */
    OVERALL_REVIEW,
    /** Another review that it makes, or how one should be made. */
    REVIEW,
    /** That it was started, and by whom; when is told by the dates. */
    LAUNCHED,
    /** Who calls its meetings. */
    CONVENOR,
    /** Who chairs it. */
    CHAIR,
    /** Who pays. */
    FUNDING,
    /** How it is built. */
    STRUCTURE,
    /** How it works. */
    WORKING_METHODS,
    /** Its secretariat. */
    SECRETARIAT,
    /** How many members an advisory group has: a figure. */
    ADVISORY_GROUP_SIZE,
    /** How many meetings it has in a year: a figure. */
    FREQUENCY,
    /** How many days a meeting has at least: a figure. */
    MEETING_DAYS_LEAST,
    /** How many days a meeting has at most: a figure. */
    MEETING_DAYS_MOST,
    /** A meeting of it or about it; when is told by the dates. */
    MEETING
}
