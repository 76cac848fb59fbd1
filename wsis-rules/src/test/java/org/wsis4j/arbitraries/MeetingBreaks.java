package org.wsis4j.arbitraries;

import java.util.Map;

/** Breaks the rules about reports of meetings. */
final class MeetingBreaks {

    private MeetingBreaks() {}

    /** No rule asks for anything yet. */
    static Map<String, Break<CleanMeeting>> all() {
        return Map.of();
    }
}
