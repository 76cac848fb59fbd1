package org.wsis4j.arbitraries;

import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/** The edge to jqwik: makes an arbitrary of plain code that makes choices. */
final class Draws {

    /** More than the largest report needs; what lies beyond would be the simplest choice. */
    private static final int CHOICES = 600;

    /** Lists are long when they are made, and can be cut when they are shrunk. */
    private static final RandomDistribution LONGEST = (tries, least, most, center) -> random -> most;

    private Draws() {}

    static <T> Arbitrary<T> of(Function<Draw, T> generator) {
        return Arbitraries.integers()
                .between(0, Draw.RANGE - 1)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMaxSize(CHOICES)
                .withSizeDistribution(LONGEST)
                .map(numbers -> generator.apply(new Draw(numbers)));
    }
}
