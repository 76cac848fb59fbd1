package org.wsis4j.observation;

import java.util.Objects;

/**
 * What a figure is of: a country, a group of countries, or the world.
 *
 * @param kind which of the three
 * @param code the three capital letters of ISO 3166 for a country, a name for a group, {@code WORLD} for the world
 */
public record Area(Kind kind, String code) implements Comparable<Area> {

    /** The world. */
    public static final Area WORLD = new Area(Kind.WORLD, "WORLD");

    /** How data sets name the world among the countries. */
    private static final String WORLD_AS_COUNTRY = "WLD";

    /** What an area can be. */
    public enum Kind {
        /** A country or territory. */
        COUNTRY,
        /** A named group of countries, such as a region. */
        GROUP,
        /** The world as a whole. */
        WORLD
    }

    /**
     * Checks the code.
     *
     * @param kind see {@link #kind()}
     * @param code see {@link #code()}
     * @throws IllegalArgumentException if a country has another form than three capital letters or is {@code WLD}, or a group
     *     has no name
     */
    public Area {
        Objects.requireNonNull(kind, "kind");
        boolean good = switch (kind) {
            case COUNTRY ->
                code.length() == 3
                        && code.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                        && !code.equals(WORLD_AS_COUNTRY);
            case GROUP -> !code.isBlank() && code.equals(code.strip());
            case WORLD -> code.equals("WORLD");
        };
        if (!good) {
            throw new IllegalArgumentException("'" + code + "' is no code of a " + kind
                    + "; expected three capital letters for a country, for example KEN, a name for a group, for example"
                    + " Africa, and Area.WORLD for the world, which some data sets call WLD");
        }
    }

    /**
     * A country.
     *
     * @param iso3 its code of three letters, for example {@code KEN}; whether ISO has assigned it is not looked up
     * @return the area
     * @throws IllegalArgumentException if the code has another form, or is the {@code WLD} of some data sets
     */
    public static Area country(String iso3) {
        return new Area(Kind.COUNTRY, iso3);
    }

    /**
     * A group.
     *
     * @param name its name, for example {@code Least developed countries}
     * @return the area
     * @throws IllegalArgumentException if the name is blank or has blanks around it
     */
    public static Area group(String name) {
        return new Area(Kind.GROUP, name);
    }

    @Override
    public int compareTo(Area other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
