package org.wsis4j.arbitraries;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** The edge to jqwik: makes an arbitrary of plain code that makes choices. Its edge case is the simplest choice everywhere. */
final class Draws<T> implements Arbitrary<T> {

    /** More than the largest report needs; what lies beyond would be the simplest choice. */
    private static final int CHOICES = 600;

    /** As many for what is made of several reports. */
    private static final int OF_SEVERAL = 4 * CHOICES;

    private final int choices;
    private final Function<Draw, T> maker;

    private Draws(int choices, Function<Draw, T> maker) {
        this.choices = choices;
        this.maker = maker;
    }

    static <T> Arbitrary<T> of(Function<Draw, T> maker) {
        return new Draws<>(CHOICES, maker);
    }

    static <T> Arbitrary<T> ofSeveral(Function<Draw, T> maker) {
        return new Draws<>(OF_SEVERAL, maker);
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        return random -> new Drawn<>(numbers(random), maker);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        List<Supplier<Shrinkable<T>>> simplest = List.of(() -> new Drawn<>(List.of(), maker));
        return EdgeCases.fromSuppliers(maxEdgeCases > 0 ? simplest : List.of());
    }

    private List<Integer> numbers(Random random) {
        // One seed taken from what is handed in, so that how much a report needs does not move what comes after it.
        return new Random(random.nextLong())
                .ints(choices, 0, Draw.RANGE)
                .boxed()
                .toList();
    }
}
