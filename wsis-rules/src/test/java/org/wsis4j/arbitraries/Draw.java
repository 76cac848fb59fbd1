package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes choices from a list of numbers. The same numbers give the same choices; smaller numbers give choices that come
 * first, and when the numbers have run out every choice is the first one. So a framework that shrinks numbers shrinks
 * whatever is made with them, if simple things are offered first.
 */
final class Draw {

    /** Numbers are from 0 to this, exclusive. */
    static final int RANGE = 1 << 24;

    private final List<Integer> numbers;
    private int next;

    Draw(List<Integer> numbers) {
        this.numbers = numbers;
    }

    /** A number from 0 to the bound, exclusive. */
    int below(int bound) {
        int number = next < numbers.size() ? numbers.get(next++) : 0;
        return (int) ((long) number * bound / RANGE);
    }

    /** How many numbers were asked for that there were. */
    int used() {
        return next;
    }

    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** True once in so many times. */
    boolean oneIn(int times) {
        return below(times) == times - 1;
    }

    <T> T one(List<? extends T> choices) {
        return choices.get(below(choices.size()));
    }

    @SafeVarargs
    final <T> T one(T... choices) {
        return choices[below(choices.length)];
    }

    /** Nothing, or something twice as often. */
    <T> Optional<T> maybe(Supplier<? extends T> something) {
        return below(3) == 0 ? Optional.empty() : Optional.of(something.get());
    }

    <T> List<T> some(int least, int most, Supplier<? extends T> something) {
        List<T> things = new ArrayList<>();
        for (int i = between(least, most); i > 0; i--) {
            things.add(something.get());
        }
        return List.copyOf(things);
    }

    /** A day from the first to the last, both inclusive. */
    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(below((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }

    /** The list with one more element somewhere. */
    <T> List<T> inserted(List<? extends T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(list.size() - below(list.size() + 1), element);
        return List.copyOf(longer);
    }
}
