package org.wsis4j.organization;

import java.util.Arrays;

/** The fingerprints of the names of a register, to see quickly that a name is none of them. */
final class Fingerprints {

    private long[] sorted = {};

    void add(long fingerprint) {
        if (!contains(fingerprint)) {
            sorted = Arrays.copyOf(sorted, sorted.length + 1);
            sorted[sorted.length - 1] = fingerprint;
            Arrays.sort(sorted);
        }
    }

    boolean contains(long fingerprint) {
        return Arrays.binarySearch(sorted, fingerprint) >= 0;
    }
}
