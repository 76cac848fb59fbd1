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
 * must share one of their first, which are looked up in an index; and where the first shared one stands so late that too few
 * can follow, they are not compared. No pair is missed, and nothing is random. The time grows with the number of pairs found.
 */
final class NearPairs {

    private final int percent;
    private final int[][] sets;
    private final Postings[] postings;

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
        this.postings = new Postings[ranks.size()];
        Arrays.setAll(postings, rank -> new Postings());
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

    /** From the smallest set on, so that those in the index are never larger than the one that is looked up. */
    private void find(Taker taker) {
        int[] bySize = IntStream.range(0, sets.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> sets[i].length))
                .mapToInt(i -> i)
                .toArray();
        int[] lastAsked = new int[sets.length];
        Arrays.fill(lastAsked, -1);
        for (int i : bySize) {
            int size = sets[i].length;
            int least = (size * percent + 99) / 100;
            for (int at = 0; at <= size - least; at++) {
                Postings some = postings[sets[i][at]];
                for (int p = some.firstOf(least, sets); p < some.count; p++) {
                    int other = some.index[p];
                    if (lastAsked[other] != i) {
                        lastAsked[other] = i;
                        compare(i, at, other, some.position[p], taker);
                    }
                }
            }
            for (int at = 0; at <= size - leastCommon(size, size); at++) {
                postings[sets[i][at]].add(i, at);
            }
        }
    }

    /** Starts at the first that both have, which is known; gives up as soon as too few are left. */
    private void compare(int one, int i, int other, int j, Taker taker) {
        int[] a = sets[one];
        int[] b = sets[other];
        int least = leastCommon(a.length, b.length);
        int common = 0;
        while (i < a.length && j < b.length) {
            if (common + Math.min(a.length - i, b.length - j) < least) {
                return;
            }
            int order = Integer.compare(a[i], b[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        if (common >= least) {
            taker.take(Math.min(one, other), Math.max(one, other), 100 * common / (a.length + b.length - common));
        }
    }

    /** How many two sets must have in common to share so much of all that is in them. */
    private int leastCommon(int size, int otherSize) {
        return (percent * (size + otherSize) + 99 + percent) / (100 + percent);
    }

    /** The sets that have a run among their first, and where in them it stands; the smallest sets first. */
    private static final class Postings {

        private int[] index = new int[0];
        private int[] position = new int[0];
        private int count;
        private int first;

        void add(int set, int at) {
            if (count == index.length) {
                index = Arrays.copyOf(index, Math.max(2, count * 2));
                position = Arrays.copyOf(position, index.length);
            }
            index[count] = set;
            position[count++] = at;
        }

        /** The first set that is large enough; those before it are too small for all that come later, too. */
        int firstOf(int least, int[][] sets) {
            while (first < count && sets[index[first]].length < least) {
                first++;
            }
            return first;
        }
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
