package org.wsis4j.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatingTest {

    @ParameterizedTest
    @CsvSource({
        "2006-06-15, 2006-06-15, 2006-06-15",
        "2014-02,    2014-02-01, 2014-02-28",
        "2016-02,    2016-02-01, 2016-02-29",
        "2011,       2011-01-01, 2011-12-31",
        "2010/2014,  2010-01-01, 2014-12-31",
        "2010/2010,  2010-01-01, 2010-12-31",
        "2006-Q1,    2006-01-01, 2006-03-31",
        "2006-Q4,    2006-10-01, 2006-12-31",
        "2006-05-15/2006-05-16, 2006-05-15, 2006-05-16",
        "2006-05-15/2006-05-15, 2006-05-15, 2006-05-15",
        "~2006-10-10/2006-10-13, 2006-10-10, 2006-10-13",
    })
    void givenADate_whenParsed_thenTheDaysItCanMeanAreKnown(String text, LocalDate earliest, LocalDate latest) {
        Dating date = Dating.parse(text);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(text).isEqualTo(new Dating(text, earliest, latest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2006-02-30",
                "2006-13-01",
                "2014-13",
                "2014-00",
                "2014/2010",
                "2006-Q0",
                "2006-Q5",
                "2006Q4-",
                "2006-q4",
                "2006-05-16/2006-05-15",
                "2006-05-15-2006-05-16",
                "2006-05-15/2006-02-30",
                "~2006-10-13/2006-10-10",
                "~2006-10-10-2006-10-13",
                "-2006-10-10/2006-10-13",
                "~2006-10-10",
                "~2006",
                "2010-2014",
                "2010/201",
                "2010/20145",
                "201",
                "20111",
                "2014-2",
                "2006-6-15",
                "15.06.2006",
                "20060615",
                "-2006-06-15",
                "+12006-06-15",
                "-2006",
                "2006-06-15T00:00",
                "2006-06-15Z",
                " 2011",
                "2011 ",
                "",
                " ",
                "June 2006",
                "unknown",
                "n.d.",
                "\u0662\u0660\u0661\u0661",
            })
    void givenSomethingElse_whenParsed_thenItIsRefusedWithTheForms(String text) {
        assertThatThrownBy(() -> Dating.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text + "' is not a dating; expected a form like 2006-06-15, 2006-05-15/2006-05-16,"
                        + " 2014-02, 2006-Q4, 2011, 2010/2014 or ~2006-10-10/2006-10-13");
    }

    @ParameterizedTest
    @CsvSource({"2011, 2011-01-01, 2011-12-30", "2011, 2011-01-02, 2011-12-31", "2011-03, 2011-01-01, 2011-12-31"})
    void givenDaysThatTheTextDoesNotMean_whenMade_thenItIsRefused(String text, LocalDate earliest, LocalDate latest) {
        assertThatThrownBy(() -> new Dating(text, earliest, latest))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text + "' does not mean " + earliest + " to " + latest);
    }

    @ParameterizedTest
    @CsvSource({
        "2006-06-15, true",
        "2006-05-15/2006-05-16, true",
        "2006-05, false",
        "2006-Q2, false",
        "2006, false",
        "2006/2007, false",
        "~2006-05-15/2006-05-16, false",
    })
    void givenADating_whenAskedForItsExactness_thenOnlyDaysAreExact(String text, boolean exact) {
        assertThat(Dating.parse(text).isExact()).isEqualTo(exact);
    }

    @ParameterizedTest
    @CsvSource({
        "2006-05-15, 2006-05-15, 2006-05-15, true",
        "2006-05-15, 2006-05-16, 2006-05-20, false",
        "2006-05-15, 2006-05-01, 2006-05-14, false",
        "2006-05-15/2006-05-16, 2006-05-16, 2006-05-20, true",
        "2006-05-15/2006-05-16, 2006-05-17, 2006-05-20, false",
        "2006-Q4, 2006-12-31, 2007-01-01, true",
        "2006-Q4, 2007-01-01, 2007-12-31, false",
        "2006, 2006-06-01, 2006-06-02, true",
    })
    void givenASpan_whenCompared_thenADatingTouchesItIfADayItCanMeanIsInside(
            String text, LocalDate first, LocalDate last, boolean touches) {
        assertThat(Dating.parse(text).canTouch(first, last)).isEqualTo(touches);
    }

    @Test
    void givenADay_whenDated_thenTheDatingMeansTheDay() {
        LocalDate day = LocalDate.of(2006, 2, 24);
        assertThat(Dating.on(day)).isEqualTo(new Dating("2006-02-24", day, day));
    }

    @Test
    void givenTheSameDayInTwoForms_whenCompared_thenTheyDifferSinceTheirExactnessDoes() {
        assertThat(Dating.parse("2011")).isNotEqualTo(Dating.parse("2011/2011"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2006-06-15", "2014-02", "2006-Q4", "2011", "2010/2014", "~2006-10-10/2006-10-13"})
    void givenADate_whenLookedFor_thenItIsTheOneThatIsParsed(String text) {
        assertThat(Dating.find(text)).contains(Dating.parse(text));
        assertThat(Dating.find(new StringBuilder(text))).contains(Dating.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2006-02-30",
                "2006-Q5",
                "2014/2010",
                "May 2015",
                " 2011",
                "\u0662\u0660\u0661\u0661",
                "\u202e1102",
                "2011\u0000",
                "\ud83d\ude00\ud83d\ude00-Q1",
            })
    void givenSomethingElse_whenLookedFor_thenNothingIsFound(String text) {
        assertThat(Dating.find(text)).isEmpty();
    }

    @Test
    void givenATextWithoutEnd_whenLookedFor_thenNothingIsFound() {
        assertThat(Dating.find("2".repeat(1_000_000))).isEmpty();
    }
}
