package org.wsis4j.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource({
        "PERCENT, PERCENT",
        "per cent, PERCENT",
        "Percentage, PERCENT",
        "%, PERCENT",
        "' % ', PERCENT",
        "percent of countries, PERCENT_OF_COUNTRIES",
        "per 100, PER_100_INHABITANTS",
        "per 100 inhabitants, PER_100_INHABITANTS",
        "Per-100-Inhabitants, PER_100_INHABITANTS",
        "learners per computer, LEARNERS_PER_COMPUTER",
        "count, COUNT",
        "Bits per second, BITS_PER_SECOND",
        "\uff30ercent, PERCENT",
    })
    void givenASpelling_whenRead_thenTheUnitIsFound(String text, Unit unit) {
        assertThat(Unit.find(text)).contains(unit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "NOT_FOUND",
                "not found",
                "%%",
                "5%",
                "\u066a",
                "percents",
                "per 1000 inhabitants",
                "per 10 0",
                "percent\u0000",
                "\u202etnecrep",
                "bits",
            })
    void givenAnotherText_whenRead_thenNothingIsFound(String text) {
        assertThat(Unit.find(text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Unit.class, names = "NOT_FOUND", mode = EnumSource.Mode.EXCLUDE)
    void givenTheNameOfAUnit_whenReadInTurkish_thenItComesBack(Unit unit) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(Unit.find(unit.name())).contains(unit);
            assertThat(Unit.find(unit.name().toLowerCase(Locale.ROOT))).contains(unit);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void givenTheUnits_whenTheKnownOnesAreListed_thenOnlyTheGapIsNotAmongThem() {
        assertThat(Unit.known())
                .containsExactly(
                        Unit.PERCENT,
                        Unit.PERCENT_OF_COUNTRIES,
                        Unit.PER_100_INHABITANTS,
                        Unit.LEARNERS_PER_COMPUTER,
                        Unit.COUNT,
                        Unit.BITS_PER_SECOND);
    }

    @Test
    void givenTheKnownUnits_whenACallerChangesHisCopy_thenTheNextCallerSeesThemAll() {
        Unit.known()[0] = Unit.NOT_FOUND;
        assertThat(Unit.known()).doesNotContain(Unit.NOT_FOUND);
    }
}
