package org.wsis4j.calendar;

/** How far an event has come, as far as the sources that were read tell. */
public enum EventState {
    /** A source tells it as past, or it stands in the record of a larger event that was held. */
    HELD,
    /** "Will be", "would be": a source sets the day; that it was held, or met if it is a deadline, was not found. */
    ANNOUNCED,
    /** "Plans to": a source tells the intention. */
    PLANNED,
    /** "Could be", "proposed". */
    POSSIBLE,
    /** It was set for these days and then moved; the linked event is what it became. */
    POSTPONED;

    /**
     * Whether a source sets or confirms the days.
     *
     * @return true for {@link #HELD} and {@link #ANNOUNCED}
     */
    public boolean isSet() {
        return this == HELD || this == ANNOUNCED;
    }
}
