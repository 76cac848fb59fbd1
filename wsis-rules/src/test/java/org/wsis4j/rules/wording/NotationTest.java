package org.wsis4j.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wsis4j.language.Language;

/**
 * Days and numbers, held against ICU. Ours differ on purpose: days in English are those of ISO 8601, as in the documents of
 * this library; the first of a month is "1er" in French; digits are European in Arabic too; numbers of four digits are never
 * grouped; the Arabic minus has no mark of direction, since every number in Arabic stands in isolation.
 */
class NotationTest {

    private static final List<LocalDate> DAYS = Stream.concat(
                    IntStream.rangeClosed(1, 12).mapToObj(month -> LocalDate.of(2006, month, 2 + month)),
                    Stream.of(LocalDate.of(2003, 12, 1), LocalDate.of(2024, 2, 29), LocalDate.of(2025, 12, 31)))
            .toList();
    private static final List<BigDecimal> NUMBERS = Stream.of(
                    "0",
                    "7",
                    "100",
                    "1000",
                    "2006",
                    "9999",
                    "10000",
                    "123456",
                    "1234567",
                    "1000000000000",
                    "0.5",
                    "42.50",
                    "1234.5",
                    "12345.678",
                    "0.001",
                    "-7",
                    "-2006",
                    "-1234567.25")
            .map(BigDecimal::new)
            .toList();

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(before);
    }

    private static ULocale icu(Language language) {
        return ULocale.forLanguageTag(language.tag() + "-u-nu-latn");
    }

    /** All blanks as one, and no marks of direction. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Z}", " ").replaceAll("[\\u200e\\u200f\\u061c]", "");
    }

    private static List<String> all(Language language) {
        Notation notation = new Notation(language);
        return Stream.concat(DAYS.stream().map(notation::day), NUMBERS.stream().map(notation::number))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void givenAnotherDefaultLocale_whenWritten_thenDaysAndNumbersStayWithEuropeanDigits(Language language) {
        Locale.setDefault(Locale.ROOT);
        List<String> expected = all(language);

        for (String machine :
                List.of("tr", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist-nu-thai", "fa")) {
            Locale.setDefault(Locale.forLanguageTag(machine));
            assertThat(all(language)).as(machine).isEqualTo(expected);
        }
        assertThat(String.join("", expected).codePoints().filter(Character::isDigit))
                .allMatch(c -> c >= '0' && c <= '9');
    }

    @ParameterizedTest
    @EnumSource
    void givenANumber_whenWritten_thenAsIcuGroupsFromFiveDigitsOn(Language language) {
        Notation notation = new Notation(language);

        for (BigDecimal number : NUMBERS) {
            String theirs = NumberFormatter.withLocale(icu(language))
                    .grouping(GroupingStrategy.MIN2)
                    .precision(Precision.fixedFraction(number.scale()))
                    .format(number)
                    .toString();
            assertThat(plain(notation.number(number))).isEqualTo(plain(theirs));
        }
    }

    @ParameterizedTest
    @EnumSource
    void givenADay_whenWritten_thenAsIcuWritesALongDate(Language language) {
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, icu(language));
        format.setTimeZone(TimeZone.GMT_ZONE);
        Notation notation = new Notation(language);

        for (LocalDate day : DAYS) {
            GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
            calendar.clear();
            calendar.set(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
            String theirs = format.format(calendar.getTime());
            if (language == Language.FRENCH) {
                theirs = theirs.replaceFirst("^1 ", "1er ");
            }
            if (language == Language.ENGLISH) {
                theirs = day.toString();
            }
            assertThat(plain(notation.day(day))).isEqualTo(plain(theirs));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            0; 0
            -0.0; 0.0
            9999; 9999
            10000; 10,000
            -12345.60; -12,345.60
            1E+3; 1000
            1E+5; 100,000
            1E-3; 0.001
            1E+2147483647; 1E+2147483647
            1E-1001; 1E-1001
            """)
    void givenANumber_whenWrittenInEnglish_thenWithAllItsDigits(String number, String written) {
        assertThat(new Notation(Language.ENGLISH).number(new BigDecimal(number)))
                .isEqualTo(written);
    }

    @Test
    void givenALongNumber_whenWritten_thenNoDigitIsLost() {
        String digits = "1234567890".repeat(90);

        for (Language language : Language.values()) {
            assertThat(new Notation(language).number(new BigDecimal(digits)).replaceAll("[^0-9]", ""))
                    .isEqualTo(digits);
        }
    }

    @ParameterizedTest
    @EnumSource
    void givenADayOfAnyYear_whenWritten_thenItNamesTheYear(Language language) {
        Notation notation = new Notation(language);

        assertThat(notation.day(LocalDate.MAX)).contains("999999999");
        assertThat(notation.day(LocalDate.MIN)).contains("-999999999");
        assertThat(notation.day(LocalDate.EPOCH)).contains("1970");
    }
}
