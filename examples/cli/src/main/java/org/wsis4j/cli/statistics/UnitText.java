package org.wsis4j.cli.statistics;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wsis4j.target.Unit;

/** What data sets call units: as the library reads them, and in some more words. */
final class UnitText {

    private static final Map<String, Unit> MORE = Map.of(
            "% of countries", Unit.PERCENT_OF_COUNTRIES,
            "per 100 people", Unit.PER_100_INHABITANTS,
            "number", Unit.COUNT,
            "bit/s", Unit.BITS_PER_SECOND);

    private static final Pattern BLANKS = Pattern.compile("[\\s_-]+");

    private UnitText() {}

    /** Empty for a unit that is not known; millions are, since no indicator counts in them. */
    static Optional<Unit> find(String text) {
        String name = BLANKS.matcher(text.toLowerCase(Locale.ROOT).strip()).replaceAll(" ");
        return Unit.find(text).or(() -> Optional.ofNullable(MORE.get(name)));
    }
}
