package org.wsis4j.target.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wsis4j.target.assessment.AssessmentSamples.HOUSE;
import static org.wsis4j.target.assessment.AssessmentSamples.number;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Direction;
import org.wsis4j.target.Unit;

class CriterionTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 9, 11})
    void givenATargetWithoutAgreedShare_whenItsTextIsTaken_thenThereIsNoThreshold(int number) {
        assertThat(Criterion.agreedText(ConnectivityTarget.of(number)).threshold())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 11})
    void givenTheWordingOf2014_whenTaken_thenItAsksForAll(int number) {
        Criterion criterion = Criterion.partnershipAll(ConnectivityTarget.of(number));
        assertThat(criterion.threshold()).contains(number("100"));
        assertThat(criterion.isReachedBy(number("100"), Direction.HIGHER)).contains(true);
        assertThat(criterion.qualified()).isEqualTo(number == 7);
        assertThat(criterion.sources())
                .extracting(Object::toString)
                .containsExactly("WSIS-REVIEW-2014-T" + number + ":title");
    }

    @ParameterizedTest
    @CsvSource({"50, false", "50.0, false", "50.0000001, true", "49.9, false", "100, true"})
    void givenMoreThanHalf_whenHalfIsReached_thenItIsNotEnough(String value, boolean reached) {
        Criterion criterion = Criterion.agreedText(ConnectivityTarget.of(10));
        assertThat(criterion.isReachedBy(number(value), Direction.HIGHER)).contains(reached);
        assertThat(criterion.worldOnly()).isTrue();
        assertThat(criterion.sources().get(0)).hasToString("GENEVA-PLAN:6(j)");
    }

    @ParameterizedTest
    @CsvSource({"9.9, true, true", "10, true, false", "10, false, true", "10.1, false, false"})
    void givenFewerIsBetter_whenHeldAgainstALine_thenItMustBeBelow(String value, boolean strict, boolean reached) {
        Criterion criterion =
                Criterion.threshold("ten learners", number("10"), strict, Unit.LEARNERS_PER_COMPUTER, HOUSE);
        assertThat(criterion.isReachedBy(number(value), Direction.LOWER)).contains(reached);
        assertThat(criterion.isReachedBy(number(value), Direction.NOT_DEFINED)).isEmpty();
    }

    @Test
    void givenALineBeyondItsUnit_whenMade_thenItIsRefused() {
        assertThatThrownBy(() -> Criterion.threshold("too much", number("101"), false, HOUSE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("criterion 'too much' has the threshold 101 PERCENT; expected 0 to 100, for example 50");
        assertThatThrownBy(() -> Criterion.threshold(" ", number("50"), false, HOUSE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givenOptionsThatMakeNoSense_whenMade_thenTheyAreRefused() {
        assertThatThrownBy(() -> AssessmentOptions.covering(number("101")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("minimum coverage 101 with tolerance 0");
        assertThatThrownBy(() -> AssessmentSamples.ANY_COVERAGE.tolerating(-1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AssessmentSamples.ANY_COVERAGE.in(2010).since(2010))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("baseline 2010 for the year 2010; expected an earlier year, for example 2005 for 2010");
    }
}
