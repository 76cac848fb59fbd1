package org.wsis4j.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.AreaGroup;
import org.wsis4j.spelling.Spelling;

/** The groups that the countries of a register make. */
final class CountryGroups {

    private CountryGroups() {}

    /** The groups by the keys of their names; a group without countries is none. */
    static Map<String, AreaGroup> of(List<Country> countries) {
        Map<String, List<Area>> members = new LinkedHashMap<>();
        for (Country country : countries) {
            country.groups().forEach(group -> add(members, group.name(), country));
            country.region().ifPresent(region -> add(members, region, country));
            country.subregion().ifPresent(subregion -> add(members, subregion, country));
        }
        Map<String, AreaGroup> groups = new HashMap<>();
        members.forEach((name, areas) -> {
            AreaGroup group = AreaGroup.of(name, areas);
            accept(groups, name, group);
            titleOf(name).ifPresent(title -> accept(groups, title, group));
        });
        return Map.copyOf(groups);
    }

    private static void add(Map<String, List<Area>> members, String name, Country country) {
        members.computeIfAbsent(name, unused -> new ArrayList<>()).add(country.area());
    }

    private static Optional<String> titleOf(String name) {
        return CountryGroup.find(name).map(CountryGroup::title);
    }

    private static void accept(Map<String, AreaGroup> groups, String name, AreaGroup group) {
        AreaGroup other = groups.put(Spelling.key(name), group);
        if (other != null) {
            throw new IllegalStateException(
                    CountryFile.NAME + ": '" + name + "' of " + group.area() + " would mean " + other.area() + " too");
        }
    }
}
