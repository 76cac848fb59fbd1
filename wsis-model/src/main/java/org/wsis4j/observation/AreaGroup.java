package org.wsis4j.observation;

import java.util.Collection;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;

/**
 * A group, or the world, as made of countries. The regions of M49, the least developed countries and their like are in
 * {@code org.wsis4j.country}, as one data set has them; who belonged to a group in a given year, and any other group, comes from
 * the user.
 *
 * @param area the group, or the world
 * @param members the countries in it, each once, by code
 */
public record AreaGroup(Area area, NavigableSet<Area> members) {

    /**
     * Checks that a whole is made of countries.
     *
     * @param area see {@link #area()}
     * @param members see {@link #members()}
     * @throws IllegalArgumentException if the area is a country, a member is none, or there are no members
     */
    public AreaGroup {
        Objects.requireNonNull(area, "area");
        members = Collections.unmodifiableNavigableSet(new TreeSet<>(members));
        boolean countries = members.stream().allMatch(member -> member.kind() == Area.Kind.COUNTRY);
        if (area.kind() == Area.Kind.COUNTRY || members.isEmpty() || !countries) {
            throw new IllegalArgumentException("the group " + area + " has the members " + members
                    + "; expected a group or the world with one country or more, for example LDC with NPL");
        }
    }

    /**
     * A group of countries.
     *
     * @param name its name
     * @param members the countries in it, in any order
     * @return the group
     * @throws IllegalArgumentException if the name is blank, or the members are none or not all countries
     */
    public static AreaGroup of(String name, Collection<Area> members) {
        return new AreaGroup(Area.group(name), new TreeSet<>(members));
    }

    /**
     * The world as far as its countries are known.
     *
     * @param members the countries, in any order
     * @return the group whose area is {@link Area#WORLD}
     * @throws IllegalArgumentException if the members are none or not all countries
     */
    public static AreaGroup world(Collection<Area> members) {
        return new AreaGroup(Area.WORLD, new TreeSet<>(members));
    }
}
