package org.wsis4j.cli.statistics;

import java.util.Locale;
import java.util.Set;
import org.wsis4j.observation.Area;

/** Reads what a row is of. */
final class AreaText {

    /** CIS and LDC look like codes of countries and are none. */
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    private static final Set<String> WORLD = Set.of("world", "wld");

    private AreaText() {}

    /**
     * Reads a code.
     *
     * @throws IllegalArgumentException if it has another form than three capitals
     */
    static Area coded(String code) {
        if (WORLD.contains(code.toLowerCase(Locale.ROOT))) {
            return Area.WORLD;
        }
        try {
            return Area.country(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "iso3 " + Quoted.of(code)
                            + " is no code of a country; expected three capital letters, for example KEN, or WLD for the"
                            + " world; groups go into a column area",
                    e);
        }
    }

    /**
     * Reads a name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    static Area named(String name) {
        if (WORLD.contains(name.toLowerCase(Locale.ROOT))) {
            return Area.WORLD;
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "the area is empty; expected a country, for example KEN, a group, for example Africa, or World");
        }
        return COUNTRIES.contains(name) ? Area.country(name) : Area.group(name);
    }
}
