package org.wsis4j.rules.coherence;

import java.util.Arrays;

/**
 * How nearly two folded texts are the same: the sets of all runs of three characters in them, and of these the share that
 * both have (Jaccard index). Of a long text the beginning counts.
 */
final class Trigrams {

    private static final int LONGEST = 400;
    private static final int EACH = 3;

    private Trigrams() {}

    /** The set, in ascending order; a text that is shorter than a run is one itself. */
    static long[] of(String key) {
        int length = Math.min(key.length(), LONGEST);
        long[] grams = new long[Math.max(1, length - EACH + 1)];
        for (int i = 0; i < grams.length; i++) {
            for (int j = i; j < i + EACH; j++) {
                grams[i] = grams[i] << Character.SIZE | (j < length ? key.charAt(j) : 0);
            }
        }
        return Arrays.stream(grams).sorted().distinct().toArray();
    }

    /** How many runs two sets have in common. */
    static int common(long[] a, long[] b) {
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            int order = Long.compare(a[i], b[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    /** The share in percent, rounded down, so that it is 100 only for equal sets. */
    static int percent(long[] a, long[] b) {
        int common = common(a, b);
        return 100 * common / (a.length + b.length - common);
    }
}
