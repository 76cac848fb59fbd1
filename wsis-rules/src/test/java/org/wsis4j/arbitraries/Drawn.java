package org.wsis4j.arbitraries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;
import org.jspecify.annotations.Nullable;

/** Something made by choices, with the numbers behind them. Fewer and smaller numbers make something simpler. */
final class Drawn<T> implements Shrinkable<T> {

    private final List<Integer> numbers;
    private final Function<Draw, T> maker;
    private @Nullable T made;
    private int used;

    Drawn(List<Integer> numbers, Function<Draw, T> maker) {
        this.numbers = numbers;
        this.maker = maker;
    }

    @Override
    public T value() {
        T value = made;
        if (value == null) {
            Draw draw = new Draw(numbers);
            value = maker.apply(draw);
            used = draw.used();
            made = value;
        }
        return value;
    }

    /** First without what was not used; then with large parts taken away or made zero, and at last single numbers lessened. */
    @Override
    public Stream<Shrinkable<T>> shrink() {
        value();
        List<Integer> all = numbers.subList(0, used);
        Stream<List<Integer>> unused = used < numbers.size() ? Stream.of(all) : Stream.empty();
        Stream<List<Integer>> parts = IntStream.iterate(used, size -> size > 0, size -> size / 2)
                .boxed()
                .flatMap(size -> Stream.concat(
                        starts(size).mapToObj(start -> without(all, start, size)),
                        starts(size).mapToObj(start -> zeroed(all, start, size))));
        Stream<List<Integer>> smaller = IntStream.range(0, used)
                .boxed()
                .flatMap(at -> IntStream.iterate(all.get(at) / 2, less -> less > 0, less -> less / 2)
                        .mapToObj(less -> lessened(all, at, less)));
        return Stream.of(unused, parts, smaller)
                .flatMap(lists -> lists)
                .filter(list -> list.size() < numbers.size() || !list.equals(all))
                .map(list -> new Drawn<>(List.copyOf(list), maker));
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(
                numbers.size(), numbers.stream().mapToLong(number -> number).sum());
    }

    private IntStream starts(int size) {
        return IntStream.iterate(0, start -> start + size <= used, start -> start + size);
    }

    private static List<Integer> without(List<Integer> all, int start, int size) {
        List<Integer> shorter = new ArrayList<>(all);
        shorter.subList(start, start + size).clear();
        return shorter;
    }

    private static List<Integer> zeroed(List<Integer> all, int start, int size) {
        List<Integer> smaller = new ArrayList<>(all);
        Collections.fill(smaller.subList(start, start + size), 0);
        return smaller;
    }

    private static List<Integer> lessened(List<Integer> all, int at, int less) {
        List<Integer> smaller = new ArrayList<>(all);
        smaller.set(at, smaller.get(at) - less);
        return smaller;
    }
}
