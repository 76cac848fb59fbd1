package org.wsis4j.arbitraries;

import java.util.Map;

/** Breaks the rules about reports on the follow-up. */
final class FollowUpBreaks {

    private FollowUpBreaks() {}

    /** No rule asks for anything yet. */
    static Map<String, Break<CleanFollowUp>> all() {
        return Map.of();
    }
}
