package org.wsis4j.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.Observation;
import org.wsis4j.observation.Observations;
import org.wsis4j.target.Unit;

class AreaChoiceTest {

    private static final Area KENYA = Area.country("KEN");

    @ParameterizedTest
    @ValueSource(strings = {"WORLD", "World", " world ", "WLD", "wld"})
    void givenTheWorld_whenPutTogether_thenItIsMadeOfTheCountriesInTheFiles(String text) {
        AreaChoice choice = AreaChoice.of(text, true);
        assertThat(choice.needs(KENYA)).isTrue();
        assertThat(choice.needs(Area.WORLD)).isTrue();
        assertThat(choice.needs(Area.group("Africa"))).isFalse();
        ChosenArea chosen = choice.in(figures(KENYA, Area.country("UGA"), Area.group("Africa")));
        assertThat(chosen.area()).isEqualTo(Area.WORLD);
        assertThat(chosen.group().orElseThrow().members()).containsExactly(KENYA, Area.country("UGA"));
        assertThat(chosen.how()).contains("put together from the 2 countries in the files");
    }

    @Test
    void givenNoCountries_whenTheWorldIsPutTogether_thenItsOwnFigureIsUsed() {
        ChosenArea chosen = AreaChoice.of("WORLD", true).in(figures(Area.WORLD));
        assertThat(chosen.group()).isEmpty();
        assertThat(chosen.how()).contains("published for WORLD itself");
    }

    @Test
    void givenNoPopulation_whenChosen_thenOnlyTheAreaItselfIsNeeded() {
        AreaChoice choice = AreaChoice.of("WORLD", false);
        assertThat(choice.needs(KENYA)).isFalse();
        assertThat(choice.in(figures(Area.WORLD)).group()).isEmpty();
    }

    @Test
    void givenThreeLetters_whenTheFilesKnowAGroup_thenItIsNoCountry() {
        Area group = Area.group("CIS");
        assertThat(AreaChoice.of("CIS", false).in(figures(group)).area()).isEqualTo(group);
        assertThat(AreaChoice.of("ken", true).in(figures(KENYA)).area()).isEqualTo(KENYA);
        assertThat(AreaChoice.of("KEN", true).in(figures()).area())
                .as("without figures")
                .isEqualTo(KENYA);
        assertThatThrownBy(() -> AreaChoice.of("CIS", true).in(figures(group)))
                .hasMessageContaining("which countries are in 'CIS' is not known");
    }

    private static Observations figures(Area... areas) {
        List<Observation> all = Stream.of(areas)
                .map(area -> Observation.of(area, "T10-INTERNET-USE", 2010, BigDecimal.TEN, Unit.PERCENT, "a"))
                .toList();
        return Observations.of(all);
    }
}
