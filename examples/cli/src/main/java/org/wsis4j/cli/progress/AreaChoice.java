package org.wsis4j.cli.progress;

import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wsis4j.country.Countries;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.AreaGroup;
import org.wsis4j.observation.Observations;

/**
 * The area that a user names. What the register of countries does not know may be a group or a country of the files, so that
 * CIS may turn out to be a group.
 *
 * @param candidates what it can be, the likeliest first; at least one
 * @param members the countries of the group it can be, by the register; empty if the register has no such group
 * @param together whether the world or a group is to be put together from its countries
 */
public record AreaChoice(List<Area> candidates, Optional<AreaGroup> members, boolean together) {

    /**
     * Keeps the order.
     *
     * @param candidates see {@link #candidates()}
     * @param members see {@link #members()}
     * @param together see {@link #together()}
     */
    public AreaChoice {
        candidates = List.copyOf(candidates);
    }

    /**
     * Reads what the user named.
     *
     * @param text a country or a group as the register of countries finds it, another group as the data name it, or the world
     * @param together whether the world or a group is to be put together from its countries
     * @return the choice
     * @throws IllegalArgumentException if it is blank
     */
    public static AreaChoice of(String text, boolean together) {
        String name = text.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("the area is empty; expected a country, for example KEN or Kenya, a"
                    + " group, for example LDC or Africa, or WORLD");
        }
        Countries countries = Countries.standard();
        Optional<Area> known = countries.area(name);
        if (known.equals(Optional.of(Area.WORLD))) {
            return new AreaChoice(List.of(Area.WORLD), Optional.empty(), together);
        }
        Optional<AreaGroup> members = countries.group(name);
        Stream<Area> candidates = Stream.of(
                        known.stream(),
                        members.map(AreaGroup::area).stream(),
                        known.isPresent() ? Stream.<Area>of() : code(name),
                        Stream.of(Area.group(name)))
                .flatMap(areas -> areas);
        return new AreaChoice(candidates.distinct().toList(), members, together);
    }

    /** A code that is in no register may be one of the files. */
    private static Stream<Area> code(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.matches("[A-Z]{3}") ? Stream.of(Area.country(upper)) : Stream.of();
    }

    /**
     * Whether figures or populations of an area are needed.
     *
     * @param area the area
     * @return true for what it can be, and for every country that may be part of it
     */
    public boolean needs(Area area) {
        boolean part = together
                && area.kind() == Area.Kind.COUNTRY
                && (isWorld()
                        || members.filter(group -> group.members().contains(area))
                                .isPresent());
        return part || candidates.contains(area);
    }

    /**
     * What it turns out to be.
     *
     * @param observations the figures
     * @return the candidate of which there are figures, its own or those of its countries, or else the first
     * @throws IllegalArgumentException if a group is to be put together, whose countries are not known
     */
    public ChosenArea in(Observations observations) {
        NavigableSet<Area> countries = observations.areas(Area.Kind.COUNTRY);
        Area area = candidates.stream()
                .filter(candidate -> observations.areas(candidate.kind()).contains(candidate)
                        || !parts(candidate, countries).isEmpty())
                .findFirst()
                .orElse(candidates.get(0));
        NavigableSet<Area> parts = parts(area, countries);
        if (!parts.isEmpty()) {
            return isWorld() ? ChosenArea.world(parts) : ChosenArea.together(members.orElseThrow(), parts.size());
        }
        if (together && area.kind() == Area.Kind.GROUP && !isOfTheRegister(area)) {
            throw new IllegalArgumentException("which countries are in '" + area
                    + "' is not known, so it cannot be put together; expected WORLD, a group of the register of"
                    + " countries, for example LDC or Africa, or a country, or no --population, so that the figures"
                    + " published for the group are used");
        }
        return ChosenArea.published(area);
    }

    /** The countries of which there are figures; none if nothing is to be put together. */
    private NavigableSet<Area> parts(Area area, NavigableSet<Area> countries) {
        NavigableSet<Area> parts = new TreeSet<>();
        if (together && area.equals(Area.WORLD)) {
            parts.addAll(countries);
        } else if (together && isOfTheRegister(area)) {
            parts.addAll(members.orElseThrow().members());
            parts.retainAll(countries);
        }
        return parts;
    }

    private boolean isOfTheRegister(Area area) {
        return members.filter(group -> group.area().equals(area)).isPresent();
    }

    private boolean isWorld() {
        return candidates.contains(Area.WORLD);
    }
}
