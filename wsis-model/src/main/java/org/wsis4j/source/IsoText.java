package org.wsis4j.source;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Years, months and days as they stand in a dating. By hand: the parsers of the platform bring a hundred classes with them, which
 * would be loaded for the first report.
 */
final class IsoText {

    private IsoText() {}

    /** A day of the year that stands in four digits from an index on. */
    static LocalDate year(String text, int from, int month, int day) {
        return LocalDate.of(number(text, from, from + 4), month, day);
    }

    /** The first day of the month that a text is. */
    static LocalDate month(String text) {
        separated(text, 4);
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), 1);
    }

    /** The day that stands in ten characters from an index on. */
    static LocalDate day(String text, int from) {
        separated(text, from + 4);
        separated(text, from + 7);
        return LocalDate.of(
                number(text, from, from + 4), number(text, from + 5, from + 7), number(text, from + 8, from + 10));
    }

    private static void separated(String text, int at) {
        if (text.charAt(at) != '-') {
            throw new DateTimeException("no hyphen at " + at);
        }
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new DateTimeException("no digit at " + i);
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
