package org.wsis4j.cli.statistics;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.wsis4j.cli.table.Quoted;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.Observation;
import org.wsis4j.source.Dating;
import org.wsis4j.target.Unit;

/**
 * What all figures of a row have in common.
 *
 * @param area what they are of
 * @param year the year of the data
 * @param estimate whether they are marked as estimates; empty if there is no flag
 * @param source who published them
 * @param vintage when they were published; empty if not said
 */
record RowPlace(Area area, int year, Optional<Boolean> estimate, String source, Optional<Dating> vintage) {

    private static final Pattern YEAR = Pattern.compile("(19|2[0-9])[0-9]{2}");
    private static final Pattern NATURE = Pattern.compile("[A-Za-z]{0,3}");

    /**
     * Reads it.
     *
     * @throws IllegalArgumentException if area, year, flag or vintage has no form that is known
     */
    static RowPlace of(Header header, CSVRecord values, String fileSource) {
        String source = header.text(Column.SOURCE, values);
        return new RowPlace(
                area(header, values),
                year(header.text(Column.YEAR, values)),
                estimate(header.text(Column.ESTIMATE, values)).or(() -> nature(header.text(Column.NATURE, values))),
                source.isEmpty() ? fileSource : source,
                vintage(header.text(Column.VINTAGE, values)));
    }

    Observation observation(String indicator, BigDecimal value, Unit unit) {
        return new Observation(area, indicator, year, value, unit, estimate, source, vintage);
    }

    /** A group has no code, so that a file with both columns may leave one of them empty. */
    private static Area area(Header header, CSVRecord values) {
        String code = header.text(Column.ISO3, values);
        boolean named = code.isEmpty() && header.has(Column.AREA);
        return named ? AreaText.named(header.text(Column.AREA, values)) : AreaText.coded(code);
    }

    private static int year(String text) {
        if (!YEAR.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "year " + Quoted.of(text) + " cannot be read; expected one from 1900 to 2999, for example 2015");
        }
        return Integer.parseInt(text);
    }

    private static Optional<Boolean> estimate(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "" -> Optional.empty();
            case "1", "true" -> Optional.of(true);
            case "0", "false" -> Optional.of(false);
            default ->
                throw new IllegalArgumentException("estimate " + Quoted.of(text)
                        + " cannot be read; expected 1 for an estimate, 0 for none, or nothing if there is no flag");
        };
    }

    /** The other letters, such as c for data of the country, say whose figure it is; none of them says estimated. */
    private static Optional<Boolean> nature(String text) {
        if (!NATURE.matcher(text).matches()) {
            throw new IllegalArgumentException("nature " + Quoted.of(text)
                    + " cannot be read; expected a letter, for example e for estimated or c for data of the"
                    + " country");
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text.equalsIgnoreCase("e"));
    }

    private static Optional<Dating> vintage(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Dating.parse(text));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "vintage " + Quoted.of(text)
                            + " cannot be read; expected when it was published, for example 2014-06-30, 2014-06 or 2014",
                    e);
        }
    }
}
