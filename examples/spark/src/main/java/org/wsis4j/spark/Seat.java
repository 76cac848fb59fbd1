package org.wsis4j.spark;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Where a line is sent, and where it stands there: in the order of the corpus.
 *
 * @param part the number of the part, of all parts of all cuts
 * @param file the index of the file
 * @param line the number of the line
 */
record Seat(int part, int file, long line) implements Comparable<Seat>, Serializable {

    private static final Comparator<Seat> ORDER =
            Comparator.comparingInt(Seat::part).thenComparingInt(Seat::file).thenComparingLong(Seat::line);

    @Override
    public int compareTo(Seat other) {
        return ORDER.compare(this, other);
    }
}
