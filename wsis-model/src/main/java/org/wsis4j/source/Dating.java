package org.wsis4j.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * When something was or will be, as exact as its source says it.
 *
 * <p>Text forms: a day {@code 2006-06-15}, all days of a span {@code 2006-05-15/2006-05-16}, a month {@code 2014-02}, a
 * quarter {@code 2006-Q4}, a year {@code 2011}, a span of years {@code 2010/2014}, and some time between two days
 * {@code ~2006-10-10/2006-10-13}. For every dating {@code d}, {@code parse(d.toString()).equals(d)}.
 *
 * @param text the dating as written, one of the forms
 * @param earliest the first day it can mean, inclusive
 * @param latest the last day it can mean, inclusive
 */
public record Dating(String text, LocalDate earliest, LocalDate latest) {

    private static final String WITHIN = "~";

    /**
     * Checks that the three agree.
     *
     * @param text see {@link #text()}
     * @param earliest see {@link #earliest()}
     * @param latest see {@link #latest()}
     * @throws IllegalArgumentException if the days are not those that the text means
     */
    public Dating {
        Objects.requireNonNull(text, "text");
        if (!earliest.equals(firstDay(text)) || !latest.equals(lastDay(text))) {
            throw new IllegalArgumentException("'" + text + "' does not mean " + earliest + " to " + latest);
        }
    }

    /**
     * Reads one of the text forms.
     *
     * @param text for example {@code 2014-02}
     * @return the dating
     * @throws IllegalArgumentException if the text has another form, names a day that does not exist, or ends before it
     *     starts
     */
    public static Dating parse(CharSequence text) {
        String written = text.toString();
        return new Dating(written, firstDay(written), lastDay(written));
    }

    /**
     * Reads one of the text forms.
     *
     * @param text for example {@code 2014-02}
     * @return empty for a text that {@link #parse} refuses
     */
    public static Optional<Dating> find(CharSequence text) {
        try {
            return Optional.of(parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * A single day.
     *
     * @param day the day
     * @return the dating that means this day
     */
    public static Dating on(LocalDate day) {
        return parse(day.toString());
    }

    /**
     * Whether every day between the first and the last is meant.
     *
     * @return true for a day or all days of a span; false if all that is known is that it lies within
     */
    public boolean isExact() {
        return text.length() == 10 || text.length() == 21;
    }

    /**
     * Whether it can lie in a span of days, or touch it.
     *
     * @param first the first day of the span, inclusive
     * @param last the last day of the span, inclusive
     * @return false only if every day it can mean is outside
     */
    public boolean canTouch(LocalDate first, LocalDate last) {
        return !earliest.isAfter(last) && !latest.isBefore(first);
    }

    private static LocalDate firstDay(String text) {
        try {
            return switch (text.length()) {
                case 4 -> IsoText.year(text, 0, 1, 1);
                case 7 -> firstOfMonths(text);
                case 9 -> IsoText.year(text, 0, 1, 1);
                case 10, 21 -> IsoText.day(text, 0);
                case 22 -> IsoText.day(text, 1);
                default -> throw new DateTimeException("none of the forms");
            };
        } catch (DateTimeException e) {
            throw notADate(text, e);
        }
    }

    private static LocalDate lastDay(String text) {
        try {
            return switch (text.length()) {
                case 4 -> IsoText.year(text, 0, 12, 31);
                case 7 ->
                    firstOfMonths(text).plusMonths(isQuarter(text) ? 3 : 1).minusDays(1);
                case 9 -> ordered(text, IsoText.year(text, 5, 12, 31), '/', 4);
                case 10 -> IsoText.day(text, 0);
                case 21 -> ordered(text, IsoText.day(text, 11), '/', 10);
                case 22 -> ordered(text, IsoText.day(text, 12), '/', 11);
                default -> throw new DateTimeException("none of the forms");
            };
        } catch (DateTimeException e) {
            throw notADate(text, e);
        }
    }

    private static LocalDate firstOfMonths(String text) {
        return isQuarter(text) ? IsoText.year(text, 0, 3 * (text.charAt(6) - '1') + 1, 1) : IsoText.month(text);
    }

    private static boolean isQuarter(String text) {
        return text.startsWith("-Q", 4) && text.charAt(6) >= '1' && text.charAt(6) <= '4';
    }

    private static LocalDate ordered(String text, LocalDate last, char separator, int place) {
        boolean marked = text.startsWith(WITHIN) == (text.length() == 22);
        if (!marked || text.charAt(place) != separator || last.isBefore(firstDay(text))) {
            throw new DateTimeException("not a span");
        }
        return last;
    }

    private static IllegalArgumentException notADate(String text, DateTimeException cause) {
        return new IllegalArgumentException(
                "'" + text
                        + "' is not a dating; expected a form like 2006-06-15, 2006-05-15/2006-05-16, 2014-02, 2006-Q4,"
                        + " 2011, 2010/2014 or ~2006-10-10/2006-10-13",
                cause);
    }

    @Override
    public String toString() {
        return text;
    }
}
