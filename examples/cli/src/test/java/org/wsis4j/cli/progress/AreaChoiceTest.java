package org.wsis4j.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.country.Countries;
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
        assertThat(chosen.how()).contains("published for the world as a whole");
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

    @ParameterizedTest
    @ValueSource(strings = {"LDC", "ldc", "Least developed countries"})
    void givenAGroupOfTheRegister_whenPutTogether_thenItIsMadeOfItsCountries(String text) {
        Area nepal = Area.country("NPL");
        AreaChoice choice = AreaChoice.of(text, true);
        assertThat(choice.needs(nepal)).isTrue();
        assertThat(choice.needs(KENYA)).isFalse();
        assertThat(choice.needs(Area.group("LDC"))).isTrue();
        ChosenArea chosen = choice.in(figures(KENYA, nepal));
        assertThat(chosen.area()).isEqualTo(Area.group("LDC"));
        assertThat(chosen.group()).isEqualTo(Countries.standard().group("LDC"));
        assertThat(chosen.how())
                .startsWith("put together from 1 of its 45 countries")
                .contains("as in the data set of the register of countries, and not as of the year assessed");
    }

    @Test
    void givenAGroupOfTheRegister_whenNoCountryOfItHasFigures_thenItsOwnFigureIsUsed() {
        Area africa = Area.group("Africa");
        assertThat(AreaChoice.of("africa", true).in(figures(africa)).group()).isEmpty();
        ChosenArea chosen = AreaChoice.of("africa", false).in(figures(africa, KENYA));
        assertThat(chosen.area()).isEqualTo(africa);
        assertThat(chosen.how())
                .isEqualTo("published for Africa as a whole; nothing is put together, and whoever published them says"
                        + " who belongs to it");
    }

    @Test
    void givenANameOfACountryAndASubregion_whenChosen_thenTheFiguresDecide() {
        Area country = Area.country("FSM");
        assertThat(AreaChoice.of("Micronesia", true).in(figures(country)).area())
                .isEqualTo(country);
        assertThat(AreaChoice.of("Micronesia", true).in(figures(KENYA)).area()).isEqualTo(country);
        assertThat(AreaChoice.of("Micronesia", true)
                        .in(figures(Area.country("KIR")))
                        .area())
                .isEqualTo(Area.group("Micronesia"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"KEN", "ke", "Kenya", "404"})
    void givenACountryByAnyOfItsNames_whenChosen_thenItIsFound(String text) {
        assertThat(AreaChoice.of(text, true).in(figures()).area()).isEqualTo(KENYA);
    }

    @Test
    void givenACodeOfNoRegister_whenTheFilesHaveIt_thenItIsTheirs() {
        Area unknown = Area.country("AAA");
        assertThat(AreaChoice.of("aaa", true).in(figures(unknown)).area()).isEqualTo(unknown);
        assertThat(AreaChoice.of("Atlantis", false).in(figures()).area()).isEqualTo(Area.group("Atlantis"));
    }

    private static Observations figures(Area... areas) {
        List<Observation> all = Stream.of(areas)
                .map(area -> Observation.of(area, "T10-INTERNET-USE", 2010, BigDecimal.TEN, Unit.PERCENT, "a"))
                .toList();
        return Observations.of(all);
    }
}
