package org.wsis4j.cli.table;

import java.util.ArrayList;
import java.util.List;

/** All that cannot be read, counted, with the first of them to show: a file of a million bad rows must not fill the memory. */
public final class Problems {

    /** How many are kept. */
    public static final int SHOWN = 20;

    private final List<Problem> first = new ArrayList<>();
    private long count;

    /** Starts with none. */
    public Problems() {}

    /**
     * Counts one more.
     *
     * @param problem what cannot be read
     */
    public void add(Problem problem) {
        count++;
        if (first.size() < SHOWN) {
            first.add(problem);
        }
    }

    /**
     * The first of them.
     *
     * @return at most {@link #SHOWN}, in the order of the files and lines
     */
    public List<Problem> first() {
        return List.copyOf(first);
    }

    /**
     * How many there are in truth.
     *
     * @return 0 if all could be read
     */
    public long count() {
        return count;
    }
}
