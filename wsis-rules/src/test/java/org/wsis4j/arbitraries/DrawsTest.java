package org.wsis4j.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import org.junit.jupiter.api.Test;

class DrawsTest {

    private static final Arbitrary<List<Integer>> LISTS = Draws.of(draw -> draw.some(0, 9, () -> draw.below(1000)));

    @Test
    void givenTheSameSeed_whenDrawn_thenTheSame() {
        assertThat(first(7).value()).isEqualTo(first(7).value()).isNotEqualTo(first(8).value());
    }

    @Test
    void givenSomethingDrawn_whenShrunk_thenEveryStepIsNearerToTheSimplest() {
        Shrinkable<List<Integer>> drawn = first(7);

        assertThat(drawn.shrink())
                .isNotEmpty()
                .allSatisfy(simpler -> assertThat(simpler.distance()).isLessThan(drawn.distance()));
    }

    @Test
    void givenAFault_whenShrunkAsFarAsItGoes_thenTheLeastThatHasItIsFound() {
        for (int seed = 0; seed < 50; seed++) {
            Shrinkable<List<Integer>> drawn = first(seed);
            if (isFaulty(drawn.value())) {
                assertThat(least(drawn).value()).as("seed %d", seed).containsExactly(500);
            }
        }
    }

    @Test
    void givenTheEdgeCase_whenMade_thenEveryChoiceIsTheFirst() {
        assertThat(LISTS.edgeCases(1).suppliers())
                .singleElement()
                .satisfies(edge -> assertThat(edge.get().value()).isEmpty());
    }

    private static Shrinkable<List<Integer>> least(Shrinkable<List<Integer>> from) {
        Shrinkable<List<Integer>> least = from;
        while (true) {
            Shrinkable<List<Integer>> now = least;
            Shrinkable<List<Integer>> next = now.shrink()
                    .filter(simpler -> isFaulty(simpler.value()))
                    .findFirst()
                    .orElse(now);
            if (next == now) {
                return now;
            }
            least = next;
        }
    }

    private static boolean isFaulty(List<Integer> list) {
        return list.stream().anyMatch(number -> number >= 500);
    }

    private static Shrinkable<List<Integer>> first(long seed) {
        RandomGenerator<List<Integer>> generator = LISTS.generator(1000);
        return generator.next(new Random(seed));
    }
}
