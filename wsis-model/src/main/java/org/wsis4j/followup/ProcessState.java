package org.wsis4j.followup;

/** How far a process had come when a report told of it. */
public enum ProcessState {
    /** A text says that it could or should be considered. */
    PROPOSED,
    /** Somebody was asked to start it; whether it had started is not told. */
    REQUESTED,
    /** It was going on. */
    ONGOING
}
