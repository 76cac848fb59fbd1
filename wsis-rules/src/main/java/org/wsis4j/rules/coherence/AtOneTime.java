package org.wsis4j.rules.coherence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.wsis4j.rules.corpus.CoveredTime;

/** What reports of overlapping times say differently, found in one walk along time in each direction. */
final class AtOneTime {

    private AtOneTime() {}

    /** Those beside which another, of another value, stands at the same time; in the order given. */
    static <T> List<Standing<T>> ofSeveral(List<Standing<T>> all, Function<Standing<T>, String> value) {
        List<Standing<T>> byStart = all.stream()
                .filter(one -> one.document().time().isPresent())
                .sorted(Comparator.comparing(one -> time(one).first()))
                .toList();
        boolean[] isBeside = new boolean[byStart.size()];
        Furthest ends = new Furthest((a, b) -> a.isAfter(b) ? a : b);
        for (int i = 0; i < isBeside.length; i++) {
            Standing<T> one = byStart.get(i);
            isBeside[i] = ends.ofAnother(value.apply(one))
                    .filter(end -> !end.isBefore(time(one).first()))
                    .isPresent();
            ends.add(value.apply(one), time(one).last());
        }
        Furthest starts = new Furthest((a, b) -> a.isBefore(b) ? a : b);
        for (int i = isBeside.length - 1; i >= 0; i--) {
            Standing<T> one = byStart.get(i);
            isBeside[i] |= starts.ofAnother(value.apply(one))
                    .filter(start -> !start.isAfter(time(one).last()))
                    .isPresent();
            starts.add(value.apply(one), time(one).first());
        }
        List<Standing<T>> beside = new ArrayList<>();
        for (int i = 0; i < isBeside.length; i++) {
            if (isBeside[i]) {
                beside.add(byStart.get(i));
            }
        }
        beside.sort(Comparator.comparingInt(Standing::index));
        return beside;
    }

    private static CoveredTime time(Standing<?> one) {
        return one.document().time().orElseThrow();
    }

    /** The furthest day of one value, and the furthest of any other. */
    private static final class Furthest {

        private final BinaryOperator<LocalDate> further;
        private String value = "";
        private Optional<LocalDate> day = Optional.empty();
        private Optional<LocalDate> dayOfOthers = Optional.empty();

        Furthest(BinaryOperator<LocalDate> further) {
            this.further = further;
        }

        Optional<LocalDate> ofAnother(String given) {
            return given.equals(value) ? dayOfOthers : day;
        }

        void add(String given, LocalDate added) {
            if (given.equals(value) || day.isEmpty()) {
                value = given;
                day = Optional.of(
                        day.map(before -> further.apply(before, added)).orElse(added));
            } else if (further.apply(day.get(), added).equals(added)) {
                dayOfOthers = day;
                value = given;
                day = Optional.of(added);
            } else {
                dayOfOthers = Optional.of(
                        dayOfOthers.map(before -> further.apply(before, added)).orElse(added));
            }
        }
    }
}
