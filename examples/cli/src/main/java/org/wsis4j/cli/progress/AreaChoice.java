package org.wsis4j.cli.progress;

import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.stream.Stream;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.AreaGroup;
import org.wsis4j.observation.Observations;

/**
 * The area that a user names. Which countries there are is known from the files only, so that CIS may turn out to be a
 * group.
 *
 * @param candidates what it can be, the likeliest first; at least one
 * @param together whether the world or a group is to be put together from its countries
 */
public record AreaChoice(List<Area> candidates, boolean together) {

    /**
     * Keeps the order.
     *
     * @param candidates see {@link #candidates()}
     * @param together see {@link #together()}
     */
    public AreaChoice {
        candidates = List.copyOf(candidates);
    }

    /**
     * Reads what the user named.
     *
     * @param text a code of a country, the name of a group, or the world
     * @param together whether the world or a group is to be put together from its countries
     * @return the choice
     * @throws IllegalArgumentException if it is blank
     */
    public static AreaChoice of(String text, boolean together) {
        String name = text.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("the area is empty; expected a country by its three letters, for example"
                    + " KEN, a group by its name, for example Africa, or WORLD");
        }
        String upper = name.toUpperCase(Locale.ROOT);
        if (upper.equals("WORLD") || upper.equals("WLD")) {
            return new AreaChoice(List.of(Area.WORLD), together);
        }
        Stream<Area> country = upper.matches("[A-Z]{3}") ? Stream.of(Area.country(upper)) : Stream.of();
        return new AreaChoice(
                Stream.concat(country, Stream.of(Area.group(name))).toList(), together);
    }

    /**
     * Whether figures or populations of an area are needed.
     *
     * @param area the area
     * @return true for what it can be, and for every country that may be part of it
     */
    public boolean needs(Area area) {
        return candidates.contains(area) || (isWorld() && together && area.kind() == Area.Kind.COUNTRY);
    }

    /**
     * What it turns out to be.
     *
     * @param observations the figures
     * @return the candidate of which there are figures, or else the first
     * @throws IllegalArgumentException if a group is to be put together, whose countries are not known
     */
    public ChosenArea in(Observations observations) {
        Area area = candidates.stream()
                .filter(candidate -> observations.areas(candidate.kind()).contains(candidate))
                .findFirst()
                .orElse(candidates.get(0));
        if (!together || area.kind() == Area.Kind.COUNTRY) {
            return ChosenArea.published(area);
        }
        if (area.kind() == Area.Kind.GROUP) {
            throw new IllegalArgumentException("which countries are in '" + area
                    + "' is not known, so it cannot be put together; expected WORLD or a country, or no --population, so"
                    + " that the figures published for the group are used");
        }
        return world(observations.areas(Area.Kind.COUNTRY));
    }

    private static ChosenArea world(NavigableSet<Area> countries) {
        return countries.isEmpty()
                ? ChosenArea.published(Area.WORLD)
                : ChosenArea.together(AreaGroup.world(countries), countries.size() + " countries in the files");
    }

    private boolean isWorld() {
        return candidates.contains(Area.WORLD);
    }
}
