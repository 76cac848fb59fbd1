package org.wsis4j.actionline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Evidence;

class LineGoalsTest {

    @Test
    void givenTheMatrix_whenRead_thenEveryFacilitatedUnitHasARow() {
        assertThat(LineGoals.all()).extracting(LineGoals::line).containsExactlyElementsOf(ActionLine.facilitated());
        assertThat(LineGoals.of(ActionLine.C7)).isEmpty();
    }

    @Test
    void givenALine_whenAskedForItsGoals_thenTheyAreThoseOfTheMatrix() {
        assertThat(goals("C7-ELEARNING")).containsExactly(4);
        assertThat(goals("C3")).hasSize(16).doesNotContain(4);
        assertThat(goals("C2")).containsExactly(1, 8, 9, 11);
        assertThat(goals("C4")).containsExactly(1, 2, 3, 4, 5, 6, 12, 13, 14, 16, 17);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 18, -1, Integer.MAX_VALUE})
    void givenANumberThatNoGoalHas_whenARowIsMade_thenItIsRefused(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LineGoals(
                        ActionLine.C2,
                        new TreeSet<>(Set.of(4, number)),
                        List.of(),
                        Evidence.SECONDARY,
                        Confidence.SECONDARY))
                .withMessageContaining("expected numbers from 1 to 17");
    }

    private static Set<Integer> goals(String line) {
        return LineGoals.of(ActionLine.parse(line)).orElseThrow().goals();
    }
}
