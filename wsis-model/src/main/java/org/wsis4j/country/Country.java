package org.wsis4j.country;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.wsis4j.observation.Area;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;

/**
 * A country or area that has codes of ISO 3166 and M49. The entry says nothing about its status.
 *
 * @param iso3 the key: the three capital letters of ISO 3166, for example {@code KEN}
 * @param iso2 the two capital letters of ISO 3166, for example {@code KE}
 * @param m49 the three digits of M49, with leading zeros, for example {@code 404} or {@code 004}
 * @param name as the data set has it, for example {@code Kenya}
 * @param region one of the five of M49, for example {@code Africa}; empty if the data set gives none
 * @param subregion the next step below, for example {@code Sub-Saharan Africa}; empty if the data set gives none
 * @param groups those it belongs to in the data set, in the order of the enum; see {@link CountryGroup} for the years
 * @param spellings other names by which it is found, such as {@code KOREA (REP. OF)}, in any case
 * @param sources where it was read, the data set first, then the lists that print one of the spellings
 * @param evidence how far the sources carry codes, name, region and groups; some spellings are ours
 * @param note what to know about the entry
 */
public record Country(
        String iso3,
        String iso2,
        String m49,
        String name,
        Optional<String> region,
        Optional<String> subregion,
        Set<CountryGroup> groups,
        List<String> spellings,
        List<Paragraph> sources,
        Evidence evidence,
        Optional<String> note)
        implements Fact {

    /**
     * Checks the codes and keeps copies.
     *
     * @param iso3 see {@link #iso3()}
     * @param iso2 see {@link #iso2()}
     * @param m49 see {@link #m49()}
     * @param name see {@link #name()}
     * @param region see {@link #region()}
     * @param subregion see {@link #subregion()}
     * @param groups see {@link #groups()}
     * @param spellings see {@link #spellings()}
     * @param sources see {@link #sources()}
     * @param evidence see {@link #evidence()}
     * @param note see {@link #note()}
     * @throws IllegalArgumentException if a code has another form, the name is blank, or there is a subregion and no region
     */
    public Country {
        Area.country(iso3);
        if (!isOf('A', 'Z', 2, iso2) || !isOf('0', '9', 3, m49)) {
            throw new IllegalArgumentException(iso3 + " has the codes '" + iso2 + "' and '" + m49
                    + "'; expected two capital letters and three digits, for example KE and 404");
        }
        if (name.isBlank() || (region.isEmpty() && subregion.isPresent())) {
            throw new IllegalArgumentException(
                    iso3 + " has the name '" + name + "', " + region + " and " + subregion
                            + "; expected a name, and no subregion without region, for example Kenya, Africa, Sub-Saharan Africa");
        }
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(note, "note");
        Set<CountryGroup> ordered = EnumSet.noneOf(CountryGroup.class);
        ordered.addAll(groups);
        groups = Collections.unmodifiableSet(ordered);
        spellings = List.copyOf(spellings);
        sources = List.copyOf(sources);
    }

    /**
     * The country as what a figure is of.
     *
     * @return its area, by the code of three letters
     */
    public Area area() {
        return Area.country(iso3);
    }

    @Override
    public String key() {
        return iso3;
    }

    @Override
    public String toString() {
        return iso3;
    }

    private static boolean isOf(char first, char last, int length, String code) {
        return code.length() == length && code.chars().allMatch(c -> c >= first && c <= last);
    }
}
