package org.wsis4j.rules.coherence;

import java.util.ArrayList;
import java.util.Collection;
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

    private final Map<String, Map<String, List<Telling>>> byNumbersAndTitle = new LinkedHashMap<>();
    private final Map<String, long[]> entities = new HashMap<>();

    /** Takes a pair. */
    interface Taker {
        void take(Telling one, Telling other, int percent);
    }

    NearDuplicates(List<Telling> tellings) {
        for (List<Telling> group : Groups.by(Telling::what, tellings)) {
            Telling head = Groups.head(group);
            String title = head.what().title();
            byNumbersAndTitle
                    .computeIfAbsent(numbers(title), same -> new LinkedHashMap<>())
                    .computeIfAbsent(title, same -> new ArrayList<>(1))
                    .add(head);
        }
    }

    void each(Taker taker) {
        byNumbersAndTitle.values().forEach(byTitle -> among(byTitle, taker));
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
