package org.wsis4j.spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what somebody may have meant. */
public final class Nearest {

    private static final int LONGEST = 120;

    private Nearest() {}

    /**
     * The candidates whose spelling is nearest to a given one, by the number of letters to insert, delete or replace.
     *
     * @param given as written; of a long text only the beginning counts
     * @param candidates what can be meant
     * @param most how many to name at most
     * @return the nearest, all at the same distance, in the order of the candidates, of those that are
     *     spelled alike the first; none if all are further away than
     *     half the length of the longer spelling
     */
    public static List<String> to(CharSequence given, Collection<String> candidates, int most) {
        String key = Spelling.key(given.length() > LONGEST ? given.subSequence(0, LONGEST) : given);
        List<String> nearest = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        int best = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            String other = Spelling.key(candidate);
            int distance = distance(key, other);
            if (distance * 2 > Math.max(key.length(), other.length()) || distance > best) {
                continue;
            }
            if (distance < best) {
                best = distance;
                nearest.clear();
                keys.clear();
            }
            if (keys.add(other)) {
                nearest.add(candidate);
            }
        }
        return List.copyOf(nearest.subList(0, Math.min(most, nearest.size())));
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replace = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replace, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
