package org.wsis4j.actionline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.source.Evidence;

class PrizeCategoryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
             1 | C1
             2 | C2
             3 | C3
             4 | C4
             5 | C5
             6 | C6
             7 | C7 e-government
             8 | C7 e-business
             9 | C7 e-learning
            10 | C7 e-health
            11 | C7 e-employment
            12 | C7 e-environment
            13 | C7 e-agriculture
            14 | C7 e-science
            15 | C8
            16 | C9
            17 | C10
            18 | C11
            """)
    void givenANumber_whenAskedForItsCategory_thenItIsTheUnitOfThePrizes(int number, String line) {
        PrizeCategory category = PrizeCategory.of(number);
        assertThat(category.number()).isEqualTo(number);
        assertThat(category.line()).isEqualTo(ActionLine.parse(line));
        assertThat(category.line().prizeCategory()).contains(category);
    }

    @Test
    void givenTheEighthCategory_whenRead_thenItIsEBusinessAndNotC8() {
        assertThat(PrizeCategory.of(8).line()).isEqualTo(ActionLine.C7_EBUSINESS);
        assertThat(ActionLine.C8.prizeCategory()).map(PrizeCategory::number).contains(15);
    }

    @Test
    void givenC7_whenAskedForItsCategory_thenItHasNone() {
        assertThat(ActionLine.C7.prizeCategory()).isEmpty();
    }

    @Test
    void givenAllCategories_whenListed_thenTheyAreTheEighteenUnitsInTheirOrder() {
        assertThat(PrizeCategory.all()).map(PrizeCategory::line).isEqualTo(ActionLine.facilitated());
    }

    @Test
    void givenTheWinnersListEndsAtTwelve_whenAskedForTheEvidence_thenTheRestIsDerived() {
        assertThat(PrizeCategory.of(12).evidence()).isEqualTo(Evidence.SECONDARY);
        assertThat(PrizeCategory.of(13).evidence()).isEqualTo(Evidence.DERIVED);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 19, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void givenAnotherNumber_whenAskedForItsCategory_thenTheRangeIsSaid(int number) {
        assertThatThrownBy(() -> PrizeCategory.of(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no prize category " + number + "; expected 1 to 18, for example 10 for e-health");
    }
}
