package org.wsis4j.observation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.source.Dating;
import org.wsis4j.target.Unit;

/**
 * A figure that somebody published. What was not published has no observation: missing is never zero.
 *
 * <p>Figures are in order by area, indicator, year and value, and then by all the rest, so that the order in which they were
 * given never matters.
 *
 * @param area what it is of
 * @param indicator the key of the indicator, for example {@code T10-INTERNET-USE}
 * @param year the year of the data
 * @param value the figure: 0 to 100 for a share, 0 or more otherwise
 * @param unit what it counts
 * @param estimate whether the publisher marks it as an estimate; empty if there is no flag
 * @param source who published it, in words
 * @param vintage when it was published; empty if not known
 */
public record Observation(
        Area area,
        String indicator,
        int year,
        BigDecimal value,
        Unit unit,
        Optional<Boolean> estimate,
        String source,
        Optional<Dating> vintage)
        implements Comparable<Observation> {

    /** The first year of which there can be data: before it there was nothing of what the indicators measure. */
    public static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2999;

    private static final Comparator<Observation> ORDER = Comparator.comparing(Observation::area)
            .thenComparing(Observation::indicator)
            .thenComparingInt(Observation::year)
            .thenComparing(Observation::value)
            .thenComparingInt(observation -> observation.value.scale())
            .thenComparing(Observation::unit)
            .thenComparing(Observation::source)
            .thenComparing(observation -> observation.vintage.map(Dating::text).orElse(""))
            .thenComparing(
                    observation -> observation.estimate.map(Object::toString).orElse(""));

    /**
     * Checks that the figure can be one.
     *
     * @param area see {@link #area()}
     * @param indicator see {@link #indicator()}
     * @param year see {@link #year()}
     * @param value see {@link #value()}
     * @param unit see {@link #unit()}
     * @param estimate see {@link #estimate()}
     * @param source see {@link #source()}
     * @param vintage see {@link #vintage()}
     * @throws IllegalArgumentException if the unit does not allow the value, the year is not 1900 to 2999, or the indicator or
     *     the source is blank, or the value has more than 100 digits
     */
    public Observation {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(estimate, "estimate");
        Objects.requireNonNull(vintage, "vintage");
        if (!unit.allows(Digits.requireFew(value))) {
            throw new IllegalArgumentException(indicator + " of " + area + " in " + year + " is " + value + " " + unit
                    + "; expected " + unit.range() + ", for example 28.5");
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(indicator + " of " + area + " is of the year " + year
                    + "; expected 1900 to 2999, for example 2015");
        }
        if (indicator.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException(
                    "a figure of " + area + " in " + year + " has the indicator '" + indicator + "' and the source '"
                            + source + "'; expected both, for example T10-INTERNET-USE and ITU");
        }
    }

    /**
     * Whether a figure of a year can be an observation.
     *
     * @param year the year of the data
     * @param value the figure
     * @param unit what it counts
     * @return true if the year is 1900 to 2999, the unit allows the value, and the value has at most 100 digits
     */
    public static boolean canBe(int year, BigDecimal value, Unit unit) {
        return year >= FIRST_YEAR && year <= LAST_YEAR && canBe(value, unit);
    }

    /**
     * Whether a figure can be an observation of some year.
     *
     * @param value the figure
     * @param unit what it counts
     * @return true if the unit allows the value, and the value has at most 100 digits
     */
    public static boolean canBe(BigDecimal value, Unit unit) {
        return Digits.areFew(value) && unit.allows(value);
    }

    /**
     * A figure without flag and vintage.
     *
     * @param area what it is of
     * @param indicator the key of the indicator
     * @param year the year of the data
     * @param value the figure
     * @param unit what it counts
     * @param source who published it
     * @return the observation
     * @throws IllegalArgumentException as the constructor does
     */
    public static Observation of(Area area, String indicator, int year, BigDecimal value, Unit unit, String source) {
        return new Observation(area, indicator, year, value, unit, Optional.empty(), source, Optional.empty());
    }

    /**
     * The same figure with the flag of the publisher.
     *
     * @param flag whether it is marked as an estimate
     * @return a new observation
     */
    public Observation estimated(boolean flag) {
        return new Observation(area, indicator, year, value, unit, Optional.of(flag), source, vintage);
    }

    /**
     * The same figure with the day of its publication.
     *
     * @param published when it was published, as exactly as is known
     * @return a new observation
     */
    public Observation published(Dating published) {
        return new Observation(area, indicator, year, value, unit, estimate, source, Optional.of(published));
    }

    @Override
    public int compareTo(Observation other) {
        return ORDER.compare(this, other);
    }
}
