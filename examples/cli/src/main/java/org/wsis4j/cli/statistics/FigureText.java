package org.wsis4j.cli.statistics;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wsis4j.cli.table.Quoted;

/** Reads a number as data sets write it, and nothing that could mean two numbers. */
final class FigureText {

    private static final Set<String> MISSING = Set.of("", "...", "..", "…", "-", "–", "—", "n/a");

    private static final int LONGEST = 100;
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,60}(\\.[0-9]{1,60})?([eE][+-]?[0-9]{1,2})?");
    private static final Pattern COMMA_THOUSANDS = Pattern.compile("-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
    private static final Pattern BLANK_THOUSANDS =
            Pattern.compile("-?[0-9]{1,3}([ \u00a0\u2009\u202f'][0-9]{3})+([.,][0-9]+)?");

    private FigureText() {}

    /**
     * Reads a figure.
     *
     * @return empty if the text says that there is none
     * @throws IllegalArgumentException if it is no number, or could be two
     */
    static Optional<BigDecimal> parse(String column, String text) {
        if (MISSING.contains(text.toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    column + " " + Quoted.of(text) + " is no number; expected " + hint(text));
        }
        return Optional.of(new BigDecimal(text));
    }

    private static String hint(String text) {
        if (text.length() > LONGEST) {
            return "at most 60 digits before the point and after it, for example 28.5";
        }
        if (COMMA_THOUSANDS.matcher(text).matches()) {
            return "no comma, which could part thousands or decimals, for example 1234 or 1.234";
        }
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return "a point before the decimals, for example " + text.replace(',', '.');
        }
        if (BLANK_THOUSANDS.matcher(text).matches()) {
            return "thousands without anything between, for example 1234";
        }
        return "digits with a point before the decimals, for example 28.5, or nothing if there is no figure";
    }
}
