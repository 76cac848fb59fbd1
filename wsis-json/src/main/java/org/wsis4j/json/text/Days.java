package org.wsis4j.json.text;

import java.time.LocalDate;
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
        boolean exists =
                year >= 0 && month >= 1 && month <= 12 && day >= 1 && (day <= 28 || day <= length(year, month));
        return exists ? LocalDate.of(year, month, day) : null;
    }

    private static int length(int year, int month) {
        if (month == 2) {
            return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
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
