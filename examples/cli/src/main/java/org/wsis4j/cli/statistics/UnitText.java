package org.wsis4j.cli.statistics;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wsis4j.target.Unit;

/** What data sets call units, whatever the case and the blanks. */
final class UnitText {

    private static final Map<String, Unit> NAMES = Map.ofEntries(
            Map.entry("%", Unit.PERCENT),
            Map.entry("percent", Unit.PERCENT),
            Map.entry("per cent", Unit.PERCENT),
            Map.entry("percentage", Unit.PERCENT),
            Map.entry("percent of countries", Unit.PERCENT_OF_COUNTRIES),
            Map.entry("% of countries", Unit.PERCENT_OF_COUNTRIES),
            Map.entry("per 100", Unit.PER_100_INHABITANTS),
            Map.entry("per 100 inhabitants", Unit.PER_100_INHABITANTS),
            Map.entry("per 100 people", Unit.PER_100_INHABITANTS),
            Map.entry("learners per computer", Unit.LEARNERS_PER_COMPUTER),
            Map.entry("count", Unit.COUNT),
            Map.entry("number", Unit.COUNT),
            Map.entry("bits per second", Unit.BITS_PER_SECOND),
            Map.entry("bit/s", Unit.BITS_PER_SECOND));

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private UnitText() {}

    /** Empty for a unit that is not known; millions are, since no indicator counts in them. */
    static Optional<Unit> find(String text) {
        String name = text.toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replace('-', ' ')
                .strip();
        return Optional.ofNullable(NAMES.get(BLANKS.matcher(name).replaceAll(" ")));
    }
}
