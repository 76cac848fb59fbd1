package org.wsis4j.rules.coherence;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds all pairs of texts that are nearly the same by {@link Trigrams}, without comparing all pairs.
 *
 * <p>Exact prefix filtering: with the runs of every text ordered from rare to frequent, two texts that have so many in common
 * must share one of their first, which are looked up in an index. No pair is missed, and nothing is random. The time grows
 * with the number of pairs found.
 */
final class NearPairs {

    private final int percent;
    private final int[][] sets;
    private final int[][] postings;
    private final int[] posted;

    /** Takes a pair: two indexes, the first the smaller, and how nearly the same the texts are. */
    interface Taker {
        void take(int one, int other, int percent);
    }

    private NearPairs(List<String> keys, int percent) {
        this.percent = percent;
        long[][] grams = keys.stream().map(Trigrams::of).toArray(long[][]::new);
        Map<Long, Integer> ranks = ranks(grams);
        this.sets = Arrays.stream(grams)
                .map(set -> Arrays.stream(set).mapToInt(ranks::get).sorted().toArray())
                .toArray(int[][]::new);
        this.postings = new int[ranks.size()][0];
        this.posted = new int[ranks.size()];
    }

    /**
     * Finds the pairs.
     *
     * @param keys folded texts
     * @param percent the least share that makes a pair, 1 to 100
     * @param taker takes each pair once
     */
    static void in(List<String> keys, int percent, Taker taker) {
        new NearPairs(keys, percent).find(taker);
    }

    private void find(Taker taker) {
        int[] bySize = IntStream.range(0, sets.length)
                .boxed()
                .sorted(Comparator.comparing(i -> sets[i].length))
                .mapToInt(i -> i)
                .toArray();
        int[] lastAsked = new int[sets.length];
        Arrays.fill(lastAsked, -1);
        for (int i : bySize) {
            for (int at = 0; at < prefix(sets[i].length); at++) {
                int rank = sets[i][at];
                for (int p = 0; p < posted[rank]; p++) {
                    int other = postings[rank][p];
                    if (lastAsked[other] != i) {
                        lastAsked[other] = i;
                        compare(i, other, taker);
                    }
                }
                post(rank, i);
            }
        }
    }

    /** A text whose set is smaller than the share of the other cannot have enough in common with it. */
    private void compare(int one, int other, Taker taker) {
        int[] a = sets[one];
        int[] b = sets[other];
        if (b.length * 100L < (long) a.length * percent) {
            return;
        }
        int common = common(a, b);
        int all = a.length + b.length - common;
        if (common * 100L >= (long) all * percent) {
            taker.take(Math.min(one, other), Math.max(one, other), 100 * common / all);
        }
    }

    private int prefix(int size) {
        return size - (size * percent + 99) / 100 + 1;
    }

    private void post(int rank, int index) {
        if (posted[rank] == postings[rank].length) {
            postings[rank] = Arrays.copyOf(postings[rank], Math.max(2, posted[rank] * 2));
        }
        postings[rank][posted[rank]++] = index;
    }

    private static int common(int[] a, int[] b) {
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            int order = Integer.compare(a[i], b[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    /** The rarest first; those equally rare by what they are. */
    private static Map<Long, Integer> ranks(long[][] sets) {
        Map<Long, Integer> counts = new HashMap<>();
        for (long[] set : sets) {
            for (long gram : set) {
                counts.merge(gram, 1, Integer::sum);
            }
        }
        List<Long> ordered = counts.keySet().stream()
                .sorted(Comparator.<Long>comparingInt(counts::get).thenComparing(Comparator.naturalOrder()))
                .toList();
        Map<Long, Integer> ranks = new HashMap<>();
        ordered.forEach(gram -> ranks.put(gram, ranks.size()));
        return ranks;
    }
}
