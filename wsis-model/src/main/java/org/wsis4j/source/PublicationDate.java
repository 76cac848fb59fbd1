package org.wsis4j.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;

/**
 * The date of a document, as exact as its source gives it: a day, a month, a year, or a span of years for a series.
 *
 * <p>Text forms: {@code 2006-06-15}, {@code 2014-02}, {@code 2011}, {@code 2010/2014}; for every date {@code d},
 * {@code parse(d.toString()).equals(d)}.
 *
 * @param text the date as written, one of the four forms
 * @param earliest the first day it can mean, inclusive
 * @param latest the last day it can mean, inclusive
 */
public record PublicationDate(String text, LocalDate earliest, LocalDate latest) {

    /**
     * Checks that the three agree.
     *
     * @param text see {@link #text()}
     * @param earliest see {@link #earliest()}
     * @param latest see {@link #latest()}
     * @throws IllegalArgumentException if the days are not those that the text means
     */
    public PublicationDate {
        Objects.requireNonNull(text, "text");
        if (!earliest.equals(firstDay(text)) || !latest.equals(lastDay(text))) {
            throw new IllegalArgumentException("'" + text + "' does not mean " + earliest + " to " + latest);
        }
    }

    /**
     * Reads one of the four text forms.
     *
     * @param text for example {@code 2014-02}
     * @return the date
     * @throws IllegalArgumentException if the text has another form or names a day that does not exist
     */
    public static PublicationDate parse(CharSequence text) {
        String written = text.toString();
        return new PublicationDate(written, firstDay(written), lastDay(written));
    }

    private static LocalDate firstDay(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Year.parse(text).atDay(1);
                case 7 -> YearMonth.parse(text).atDay(1);
                case 9 -> Year.parse(text.substring(0, 4)).atDay(1);
                case 10 -> LocalDate.parse(text);
                default -> throw new DateTimeException("none of the four forms");
            };
        } catch (DateTimeException e) {
            throw notADate(text, e);
        }
    }

    private static LocalDate lastDay(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Year.parse(text).atMonth(12).atEndOfMonth();
                case 7 -> YearMonth.parse(text).atEndOfMonth();
                case 9 -> lastDayOfSpan(text);
                case 10 -> LocalDate.parse(text);
                default -> throw new DateTimeException("none of the four forms");
            };
        } catch (DateTimeException e) {
            throw notADate(text, e);
        }
    }

    private static LocalDate lastDayOfSpan(String text) {
        LocalDate last = Year.parse(text.substring(5)).atMonth(12).atEndOfMonth();
        if (text.charAt(4) != '/' || last.isBefore(firstDay(text))) {
            throw new DateTimeException("not a span of years");
        }
        return last;
    }

    private static IllegalArgumentException notADate(String text, DateTimeException cause) {
        return new IllegalArgumentException(
                "'" + text + "' is not a publication date; expected a form like 2006-06-15, 2014-02, 2011 or 2010/2014",
                cause);
    }

    @Override
    public String toString() {
        return text;
    }
}
