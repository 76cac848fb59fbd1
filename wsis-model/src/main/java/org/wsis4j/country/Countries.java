package org.wsis4j.country;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.AreaGroup;
import org.wsis4j.spelling.Spelling;

/**
 * The register of countries and areas.
 *
 * <pre>{@code
 * Countries.standard().find("NEPAL (REPUBLIC OF)").map(Country::area)
 * Countries.standard().group("Sub-Saharan Africa")
 * }</pre>
 */
public final class Countries implements Iterable<Country> {

    private static final int M49_DIGITS = 3;
    private static final Set<String> WORLD = Set.of("world", "wld");
    private static final Countries STANDARD = new Countries(CountryFile.read());

    private final List<Country> all;
    private final Map<String, Country> byKey = new HashMap<>();
    private final Map<String, AreaGroup> groups;
    private final AreaGroup world;

    Countries(List<Country> all) {
        this.all = List.copyOf(all);
        for (Country country : all) {
            accept(country.iso3(), country);
            accept(country.iso2(), country);
            accept(country.m49(), country);
            accept(country.name(), country);
            country.spellings().forEach(spelling -> accept(spelling, country));
        }
        this.groups = CountryGroups.of(all);
        this.world = AreaGroup.world(all.stream().map(Country::area).toList());
    }

    /**
     * The register that comes with the library: 249 countries and areas.
     *
     * @return always the same
     */
    public static Countries standard() {
        return STANDARD;
    }

    /**
     * All countries and areas.
     *
     * @return in the order of the file, which is that of the codes of three letters
     */
    public List<Country> all() {
        return all;
    }

    /**
     * Asks for a country by its code of ISO 3166 (three or two letters), its M49 (with or without leading zeros), its name or
     * another spelling, whatever the case, blanks and punctuation. A name that may be one of two, such as {@code Korea}, finds
     * none.
     *
     * @param text as written, for example {@code KEN}, {@code KE}, {@code 404} or {@code KOREA (REP. OF)}
     * @return empty if it names none of the register, as {@code INTERNATIONAL} does
     */
    public Optional<Country> find(CharSequence text) {
        String key = Spelling.key(text);
        boolean isM49 =
                !key.isEmpty() && key.length() < M49_DIGITS && key.chars().allMatch(c -> c >= '0' && c <= '9');
        return Optional.ofNullable(byKey.get(isM49 ? "0".repeat(M49_DIGITS - key.length()) + key : key));
    }

    /**
     * Asks for a group of countries: a {@link CountryGroup} by code or title, a region or a subregion by name, whatever the case,
     * blanks and punctuation. Membership is that of the data set; see {@link CountryGroup} for the years.
     *
     * @param code as written, for example {@code LDC}, {@code Africa} or {@code Sub-Saharan Africa}; {@code Micronesia} is the
     *     subregion here, and a country in {@link #find}
     * @return the group, its area named by the code or by the name in the data set; empty if there is none, as for the world
     */
    public Optional<AreaGroup> group(CharSequence code) {
        return Optional.ofNullable(groups.get(Spelling.key(code)));
    }

    /**
     * Asks for an area of any kind: a country as in {@link #find}, else a group as in {@link #group}, else the world.
     *
     * @param text as written, for example {@code KEN}, {@code LDC}, {@code WORLD} or the {@code WLD} of some data sets
     * @return empty if it names none
     */
    public Optional<Area> area(CharSequence text) {
        Optional<Area> country = find(text).map(Country::area);
        return country.or(() -> group(text).map(AreaGroup::area))
                .or(() -> WORLD.contains(Spelling.key(text)) ? Optional.of(Area.WORLD) : Optional.empty());
    }

    /**
     * The world as all countries and areas of the register.
     *
     * @return the group whose area is {@link org.wsis4j.observation.Area#WORLD}
     */
    public AreaGroup world() {
        return world;
    }

    @Override
    public Iterator<Country> iterator() {
        return all.iterator();
    }

    private void accept(String name, Country country) {
        String key = Spelling.key(name);
        Country other = byKey.put(key, country);
        if (key.isEmpty() || (other != null && other != country)) {
            throw new IllegalStateException(CountryFile.NAME + ": '" + name + "' of " + country
                    + (key.isEmpty() ? " can name nothing" : " would mean " + other + " too"));
        }
    }
}
