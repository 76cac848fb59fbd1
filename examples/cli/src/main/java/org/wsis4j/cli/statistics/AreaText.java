package org.wsis4j.cli.statistics;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wsis4j.cli.table.Quoted;
import org.wsis4j.country.Countries;
import org.wsis4j.country.Country;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.AreaGroup;

/** Reads what a row is of. */
final class AreaText {

    private static final Set<Area> COUNTRIES =
            Countries.standard().all().stream().map(Country::area).collect(Collectors.toUnmodifiableSet());

    /** NA and SA are rather parts of America than Namibia and Saudi Arabia. */
    private static final int TOO_SHORT = 2;

    private AreaText() {}

    /**
     * Reads a code.
     *
     * @return a country, though the register may not have it; a group if the register has one of that name, such as LDC
     * @throws IllegalArgumentException if it has another form than three capitals
     */
    static Area coded(String code) {
        if (Countries.standard().area(code).filter(Area.WORLD::equals).isPresent()) {
            return Area.WORLD;
        }
        try {
            Area country = Area.country(code);
            return isKnown(country)
                    ? country
                    : Countries.standard().group(code).map(AreaGroup::area).orElse(country);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "iso3 " + Quoted.of(code)
                            + " is no code of a country; expected three capital letters, for example KEN, or WLD for the"
                            + " world; groups go into a column area",
                    e);
        }
    }

    /** Whether the register has the code of a country. */
    static boolean isKnown(Area country) {
        return COUNTRIES.contains(country);
    }

    /**
     * Reads a name.
     *
     * @return a country or a group by its name in the register, and else a group as named
     * @throws IllegalArgumentException if it is blank
     */
    static Area named(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "the area is empty; expected a country, for example KEN, a group, for example Africa, or World");
        }
        Optional<Area> known = name.length() > TOO_SHORT ? Countries.standard().area(name) : Optional.empty();
        return known.orElseGet(() -> Area.group(name));
    }
}
