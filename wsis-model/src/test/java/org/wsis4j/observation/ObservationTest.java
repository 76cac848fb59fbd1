package org.wsis4j.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.source.Dating;
import org.wsis4j.target.Unit;

class ObservationTest {

    private static final Area KENYA = Area.country("KEN");
    private static final String USE = "T10-INTERNET-USE";

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "100.1", "101"})
    void givenAShareBeyondTheWhole_whenMade_thenTheErrorSaysWhatWasGivenAndExpected(String value) {
        assertThatThrownBy(() -> figure(value, Unit.PERCENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(USE + " of KEN in 2010 is " + value + " PERCENT; expected 0 to 100, for example 28.5");
    }

    @ParameterizedTest
    @CsvSource({"0, PERCENT", "100, PERCENT", "147.3, PER_100_INHABITANTS", "10000000000, BITS_PER_SECOND"})
    void givenAFigureOfItsUnit_whenMade_thenItIsTaken(String value, Unit unit) {
        assertThat(figure(value, unit).value()).isEqualTo(new BigDecimal(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E-999999999", "1E+999999999"})
    void givenAFigureThatNobodyCouldWriteOut_whenMade_thenItIsRefused(String value) {
        assertThatThrownBy(() -> figure(value, Unit.COUNT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected at most 100 of each");
    }

    @Test
    void givenAYearOrASourceThatIsNone_whenMade_thenItIsRefused() {
        assertThatThrownBy(() -> Observation.of(KENYA, USE, 10, BigDecimal.ONE, Unit.PERCENT, "ITU"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is of the year 10; expected 1900 to 2999");
        assertThatThrownBy(() -> Observation.of(KENYA, USE, 2010, BigDecimal.ONE, Unit.PERCENT, " "))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Observation.of(KENYA, "", 2010, BigDecimal.ONE, Unit.PERCENT, "ITU"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givenTwoVintages_whenTheyDiffer_thenTheyAreAConflictThatIsShown() {
        Observation facts = world("43", "2015-05");
        Observation report = world("43.4", "2015-12");
        Observations all = Observations.of(List.of(report, facts, facts));
        assertThat(all).containsExactly(facts, report);
        assertThat(all.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.observations()).containsExactly(facts, report);
            assertThat(conflict.area()).isEqualTo(Area.WORLD);
            assertThat(conflict.indicator()).isEqualTo(USE);
            assertThat(conflict.year()).isEqualTo(2015);
        });
        assertThat(all.where(figure -> figure.vintage().equals(report.vintage()))
                        .conflicts())
                .isEmpty();
    }

    @Test
    void givenTwoFiguresThatAgree_whenWrittenOtherwise_thenTheyAreNoConflict() {
        List<Observation> same =
                List.of(world("43", "2015"), world("43.0", "2016").estimated(true));
        assertThat(Observations.of(same).conflicts()).isEmpty();
        assertThatThrownBy(() -> new Conflict(same)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givenFigures_whenTheLatestIsAskedFor_thenItIsNotAfterTheYear() {
        Observations all = Observations.of(List.of(world("43", "2015"), figure("7.2", Unit.PERCENT)));
        assertThat(all.latestYear(KENYA, USE, 2015)).contains(2010);
        assertThat(all.latestYear(KENYA, USE, 2009)).isEmpty();
        assertThat(all.latestYear(KENYA, "T8-RADIO", 2015)).isEmpty();
        assertThat(all.areas(Area.Kind.COUNTRY)).containsExactly(KENYA);
    }

    private static Observation figure(String value, Unit unit) {
        return Observation.of(KENYA, USE, 2010, new BigDecimal(value), unit, "ITU");
    }

    private static Observation world(String value, String published) {
        return Observation.of(Area.WORLD, USE, 2015, new BigDecimal(value), Unit.PERCENT, "ITU")
                .published(Dating.parse(published));
    }

    @ParameterizedTest
    @CsvSource({
        "1900, 0, PERCENT",
        "2999, 100, PERCENT",
        "2010, 100.0, PERCENT",
        "2010, 1E+2, PERCENT",
        "2010, -0.0, PERCENT",
        "2010, 147.3, PER_100_INHABITANTS",
        "2010, 1E+100, COUNT",
        "2010, 1E-100, PERCENT",
    })
    void givenWhatCanBeAFigure_whenAsked_thenItCanAndIsMade(int year, BigDecimal value, Unit unit) {
        assertThat(Observation.canBe(year, value, unit)).isTrue();
        assertThat(Observation.of(KENYA, USE, year, value, unit, "ITU").value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "1899, 1, PERCENT",
        "3000, 1, PERCENT",
        "-2147483648, 1, PERCENT",
        "2147483647, 1, PERCENT",
        "2010, 100.1, PERCENT",
        "2010, 101, PERCENT_OF_COUNTRIES",
        "2010, -0.1, PERCENT",
        "2010, -1, COUNT",
        "2010, 1E-101, PERCENT",
        "2010, 1E-400, PERCENT",
        "2010, 1E+101, COUNT",
        "2010, 1E+999999999, COUNT",
        "2010, 0E-999999999, COUNT",
    })
    void givenWhatCannotBeAFigure_whenAsked_thenItCannotAndIsRefused(int year, BigDecimal value, Unit unit) {
        assertThat(Observation.canBe(year, value, unit)).isFalse();
        assertThatThrownBy(() -> Observation.of(KENYA, USE, year, value, unit, "ITU"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givenAHundredDigits_whenAsked_thenOneMoreIsTooMany() {
        assertThat(Observation.canBe(2010, new BigDecimal("9".repeat(100)), Unit.COUNT))
                .isTrue();
        assertThat(Observation.canBe(2010, new BigDecimal("9".repeat(101)), Unit.COUNT))
                .isFalse();
    }
}
