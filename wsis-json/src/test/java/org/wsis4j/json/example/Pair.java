package org.wsis4j.json.example;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A document that breaks a rule, and the same one mended. */
record Pair(Object breaks, Object mended) {

    /** What differs has to be read twice, and is what a reader looks for. */
    private static final int WEIGHT = 3;

    /** An empty text, or one in letters that few can read, is a poor example. */
    private static final int ODD = 20;

    private static final int LONG = 30;

    /** The less, the easier it is to see what is wrong. */
    int cost() {
        return size(breaks) + size(mended) + WEIGHT * difference(breaks, mended);
    }

    private static int size(Object node) {
        String text = Tree.line(node);
        int odd = text.split("\"\"", -1).length
                - 1
                + (int) text.chars().filter(c -> c > 0x7e).count();
        return text.length() + ODD * odd;
    }

    private static int difference(Object here, Object there) {
        if (here.equals(there)) {
            return 0;
        }
        if (here instanceof Map<?, ?> one && there instanceof Map<?, ?> other) {
            Set<Object> names = new LinkedHashSet<>(one.keySet());
            names.addAll(other.keySet());
            return names.stream()
                    .mapToInt(name -> one.containsKey(name) && other.containsKey(name)
                            ? difference(one.get(name), other.get(name))
                            : lone(one.containsKey(name) ? one.get(name) : other.get(name)))
                    .sum();
        }
        if (here instanceof List<?> one && there instanceof List<?> other) {
            return difference(one, other);
        }
        return Math.min(length(here) + length(there), LONG);
    }

    /** As many elements as can be stay as they are. */
    private static int difference(List<?> one, List<?> other) {
        int[][] least = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size(); i >= 0; i--) {
            for (int j = other.size(); j >= 0; j--) {
                boolean isEnd = i == one.size() && j == other.size();
                int best = isEnd ? 0 : Integer.MAX_VALUE;
                if (i < one.size()) {
                    best = Math.min(best, least[i + 1][j] + lone(one.get(i)));
                }
                if (j < other.size()) {
                    best = Math.min(best, least[i][j + 1] + lone(other.get(j)));
                }
                if (i < one.size() && j < other.size()) {
                    best = Math.min(best, least[i + 1][j + 1] + difference(one.get(i), other.get(j)));
                }
                least[i][j] = best;
            }
        }
        return least[0][0];
    }

    /** That something is not there at all is harder to see than that it is another. */
    private static int lone(Object node) {
        return LONG + 2 * length(node);
    }

    private static int length(Object node) {
        return Tree.line(node).length();
    }
}
