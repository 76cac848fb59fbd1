package org.wsis4j.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.target.PopulationConcerned;

class WeightsTest {

    private static final Area KENYA = Area.country("KEN");

    @Test
    void givenPeople_whenHouseholdsOrAnotherYearAreAskedFor_thenNothingStandsInForThem() {
        Weights weights = Weights.of(List.of(people("42030684")));
        assertThat(weights.find(PopulationConcerned.PEOPLE, KENYA, 2010)).contains(new BigDecimal("42030684"));
        assertThat(weights.find(PopulationConcerned.HOUSEHOLDS, KENYA, 2010)).isEmpty();
        assertThat(weights.find(PopulationConcerned.PEOPLE, KENYA, 2011)).isEmpty();
        assertThat(Weights.none().find(PopulationConcerned.PEOPLE, KENYA, 2010)).isEmpty();
    }

    @Test
    void givenTwoNumbersForTheSame_whenTaken_thenTheyAreRefused() {
        assertThatThrownBy(() -> Weights.of(List.of(people("1"), people("2"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("PEOPLE of KEN in 2010 are 1 and 2; expected one number");
        assertThat(Weights.of(List.of(people("1"), people("1.0"))).find(PopulationConcerned.PEOPLE, KENYA, 2010))
                .isPresent();
    }

    @Test
    void givenANumberBelowZero_whenMade_thenItIsRefused() {
        assertThatThrownBy(() -> people("-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the weight of KEN in 2010 is -1 PEOPLE by 'World Bank'; expected 0 or more");
    }

    private static Weight people(String number) {
        return new Weight(PopulationConcerned.PEOPLE, KENYA, 2010, new BigDecimal(number), "World Bank");
    }
}
