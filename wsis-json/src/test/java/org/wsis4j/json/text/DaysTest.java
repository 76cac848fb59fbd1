package org.wsis4j.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

    @Property
    void givenThreeNumbers_whenParsed_thenThereIsADayIfTheCalendarHasIt(
            @ForAll @IntRange(max = 9999) int year,
            @ForAll @IntRange(max = 13) int month,
            @ForAll @IntRange(max = 32) int day) {
        LocalDate expected;
        try {
            expected = LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            expected = null;
        }
        String text = String.valueOf(10_000 + year).substring(1) + "-"
                + String.valueOf(100 + month).substring(1) + "-"
                + String.valueOf(100 + day).substring(1);

        assertThat(Days.parse(text.toCharArray(), 0, text.length())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1900-02-29", "2006-04-31", "2006-5-016", "+006-05-16", "2006/05/16", "2006-05-1６", "20060516"})
    void givenAnotherForm_whenParsed_thenItIsNoDay(String text) {
        assertThat(Days.parse(text.toCharArray(), 0, text.length())).isNull();
    }
}
