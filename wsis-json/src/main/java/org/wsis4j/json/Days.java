package org.wsis4j.json;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** Reads days: year, month and day in ten ASCII characters. By hand, since it is done for every date of every report. */
final class Days {

    private static final String FORM = "0000-00-00";

    private Days() {}

    /** The day that stands between two offsets; null if it has another form or the calendar does not have the day. */
    static @Nullable LocalDate parse(char[] text, int from, int to) {
        if (to - from != FORM.length() || text[from + 4] != '-' || text[from + 7] != '-') {
            return null;
        }
        int year = number(text, from, from + 4);
        int month = number(text, from + 5, from + 7);
        int day = number(text, from + 8, to);
        boolean exists = year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && (day <= 28 || day <= Month.of(month).length(Year.isLeap(year)));
        return exists ? LocalDate.of(year, month, day) : null;
    }

    /** Digits; -1 if one of them is none. */
    private static int number(char[] text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            if (text[i] < '0' || text[i] > '9') {
                return -1;
            }
            number = number * 10 + text[i] - '0';
        }
        return number;
    }
}
