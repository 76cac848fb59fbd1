package org.wsis4j.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

    @ParameterizedTest
    @CsvSource({
        "2006-06-15, 2006-06-15, 2006-06-15",
        "2014-02,    2014-02-01, 2014-02-28",
        "2016-02,    2016-02-01, 2016-02-29",
        "2011,       2011-01-01, 2011-12-31",
        "2010/2014,  2010-01-01, 2014-12-31",
        "2010/2010,  2010-01-01, 2010-12-31",
    })
    void givenADate_whenParsed_thenTheDaysItCanMeanAreKnown(String text, LocalDate earliest, LocalDate latest) {
        PublicationDate date = PublicationDate.parse(text);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(text).isEqualTo(new PublicationDate(text, earliest, latest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2006-02-30",
                "2006-13-01",
                "2014-13",
                "2014-00",
                "2014/2010",
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
        assertThatThrownBy(() -> PublicationDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text + "' is not a publication date;"
                        + " expected a form like 2006-06-15, 2014-02, 2011 or 2010/2014");
    }

    @ParameterizedTest
    @CsvSource({"2011, 2011-01-01, 2011-12-30", "2011, 2011-01-02, 2011-12-31", "2011-03, 2011-01-01, 2011-12-31"})
    void givenDaysThatTheTextDoesNotMean_whenMade_thenItIsRefused(String text, LocalDate earliest, LocalDate latest) {
        assertThatThrownBy(() -> new PublicationDate(text, earliest, latest))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text + "' does not mean " + earliest + " to " + latest);
    }

    @Test
    void givenTheSameDayInTwoForms_whenCompared_thenTheyDifferSinceTheirExactnessDoes() {
        assertThat(PublicationDate.parse("2011")).isNotEqualTo(PublicationDate.parse("2011/2011"));
    }
}
