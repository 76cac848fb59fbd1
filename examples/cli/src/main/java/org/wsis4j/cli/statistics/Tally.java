package org.wsis4j.cli.statistics;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts by name. Names beyond a thousand are counted together, and long ones are cut, so that the memory is bounded. */
public final class Tally {

    /** Under this name stand those for which there was no more room. */
    public static final String OTHERS = "other names";

    private static final int MOST = 1000;
    private static final int LONGEST = 80;

    private final SortedMap<String, Long> counts = new TreeMap<>();

    Tally() {}

    void add(String name) {
        String cut = name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…";
        boolean room = counts.containsKey(cut) || counts.size() < MOST;
        counts.merge(room ? cut : OTHERS, 1L, Long::sum);
    }

    /**
     * The counts.
     *
     * @return by name; none if nothing was counted
     */
    public Map<String, Long> counts() {
        return Collections.unmodifiableSortedMap(counts);
    }

    /**
     * All of them.
     *
     * @return the sum of the counts
     */
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
