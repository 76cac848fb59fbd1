package org.wsis4j.rules.coherence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.rules.coherence.Telling.What;

/**
 * Pairs of activities that are nearly the same: of titles that have at least {@value #TITLE} percent of their runs of three
 * characters in common and the same numbers in them, of entities that have at least {@value #ENTITY} percent or are the same,
 * of no other country, contest or days. Those that are the same in all that stand for one.
 */
final class NearDuplicates {

    /** How much of the titles has to be the same. A wrong letter in a title of twenty leaves so much. */
    static final int TITLE = 70;

    /** How much of the names of the entities has to be the same. A name with and without its acronym leaves so much. */
    static final int ENTITY = 60;

    /** Only what stands in one block is compared, title by title. */
    private final Map<Object, Map<String, List<Telling>>> blocks = new LinkedHashMap<>();

    private final Map<String, long[]> entities = new HashMap<>();

    /** So many pairs are put in order; of more, only the first few are ever told. */
    private static final int ORDERED = 100_000;

    private static final Comparator<Pair> ORDER =
            Comparator.<Pair>comparingInt(pair -> pair.other.index()).thenComparingInt(pair -> pair.one.index());

    private record Pair(Telling one, Telling other, int percent) {}

    /** Takes a pair, the one that stands first in the corpus first. */
    interface Taker {
        void take(Telling one, Telling other, int percent);
    }

    NearDuplicates(List<Telling> tellings) {
        boolean allHaveCountries =
                tellings.stream().allMatch(telling -> telling.what().country().isPresent());
        for (List<Telling> group : Groups.by(Telling::what, tellings)) {
            Telling head = Groups.head(group);
            What what = head.what();
            Optional<String> country = allHaveCountries ? what.country() : Optional.empty();
            blocks.computeIfAbsent(
                            List.of(numbers(what.title()), what.isEntry(), what.contest(), country),
                            same -> new LinkedHashMap<>())
                    .computeIfAbsent(what.title(), same -> new ArrayList<>(1))
                    .add(head);
        }
    }

    /** The key of the block, whatever else the corpus has: without the country, which may be open elsewhere. */
    static String key(What what) {
        return List.of(numbers(what.title()), what.isEntry(), what.contest()).toString();
    }

    /** In the order of the corpus. */
    void each(Taker taker) {
        List<Pair> pairs = new ArrayList<>();
        Taker inOrder = (one, other, percent) -> {
            if (pairs.size() == ORDERED) {
                hand(pairs, taker);
            }
            pairs.add(one.index() < other.index() ? new Pair(one, other, percent) : new Pair(other, one, percent));
        };
        blocks.values().forEach(byTitle -> among(byTitle, inOrder));
        hand(pairs, taker);
    }

    private static void hand(List<Pair> pairs, Taker taker) {
        pairs.sort(ORDER);
        pairs.forEach(pair -> taker.take(pair.one, pair.other, pair.percent));
        pairs.clear();
    }

    private void among(Map<String, List<Telling>> byTitle, Taker taker) {
        List<String> titles = List.copyOf(byTitle.keySet());
        List<List<Telling>> tellings = List.copyOf(byTitle.values());
        for (List<Telling> same : tellings) {
            for (int i = 1; i < same.size(); i++) {
                between(same.subList(i, i + 1), same.subList(0, i), 100, taker);
            }
        }
        NearPairs.in(
                titles,
                TITLE,
                (one, other, percent) -> between(tellings.get(one), tellings.get(other), percent, taker));
    }

    private void between(Collection<Telling> some, Collection<Telling> others, int percent, Taker taker) {
        for (Telling one : some) {
            for (Telling other : others) {
                if (one.index() != other.index() && areAlike(one.what(), other.what())) {
                    taker.take(one, other, percent);
                }
            }
        }
    }

    private boolean areAlike(What one, What other) {
        return one.isEntry() == other.isEntry()
                && one.contest().equals(other.contest())
                && isOpenOrSame(one.country(), other.country())
                && one.hasDaysLike(other)
                && areAlike(one.entity(), other.entity());
    }

    private static boolean isOpenOrSame(Optional<String> one, Optional<String> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private boolean areAlike(Optional<String> one, Optional<String> other) {
        return one.equals(other)
                || (one.isPresent()
                        && other.isPresent()
                        && Trigrams.percent(grams(one.get()), grams(other.get())) >= ENTITY);
    }

    private long[] grams(String entity) {
        return entities.computeIfAbsent(entity, Trigrams::of);
    }

    /** The numbers in a title: the second phase is not the third, and the forum of one year not that of the next. */
    private static String numbers(String title) {
        StringBuilder numbers = new StringBuilder();
        boolean inNumber = false;
        for (int c : title.codePoints().toArray()) {
            boolean isDigit = Character.isDigit(c);
            if (isDigit) {
                numbers.append(inNumber ? "" : " ").append(Character.digit(c, 10));
            }
            inNumber = isDigit;
        }
        return numbers.toString();
    }
}
