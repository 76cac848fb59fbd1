package org.wsis4j.arbitraries;

import java.util.Map;

/** Breaks the rules about reports of the group. */
final class GroupBreaks {

    private GroupBreaks() {}

    /** No rule asks for anything yet. */
    static Map<String, Break<CleanGroup>> all() {
        return Map.of();
    }
}
