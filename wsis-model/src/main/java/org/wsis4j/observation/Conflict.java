package org.wsis4j.observation;

import java.math.BigDecimal;
import java.util.List;

/**
 * Figures of the same area, indicator and year that are not the same: vintages, or publishers, that contradict each other.
 * They are shown and never averaged; whoever knows which to use narrows the register with
 * {@link Observations#where(java.util.function.Predicate)}.
 *
 * @param observations all of them, in their order; those that agree with another among them too
 */
public record Conflict(List<Observation> observations) {

    /**
     * Checks that there is a conflict.
     *
     * @param observations see {@link #observations()}
     * @throws IllegalArgumentException if they are of more than one area, indicator or year, or do not differ
     */
    public Conflict {
        observations = observations.stream().sorted().toList();
        if (!differ(observations)
                || observations.stream().map(Place::of).distinct().count() != 1) {
            throw new IllegalArgumentException(
                    observations + " are no conflict; expected different figures of the same area, indicator and year");
        }
    }

    /**
     * What they are of.
     *
     * @return the area
     */
    public Area area() {
        return observations.get(0).area();
    }

    /**
     * What they measure.
     *
     * @return the key of the indicator
     */
    public String indicator() {
        return observations.get(0).indicator();
    }

    /**
     * When it was so.
     *
     * @return the year of the data
     */
    public int year() {
        return observations.get(0).year();
    }

    /** Compared as numbers in a unit: 50 and 50.0 are no conflict. */
    static boolean differ(List<Observation> observations) {
        return observations.stream().map(Amount::of).distinct().count() > 1;
    }

    /** What figures must have in common to contradict each other. */
    record Place(Area area, String indicator, int year) {
        static Place of(Observation observation) {
            return new Place(observation.area(), observation.indicator(), observation.year());
        }
    }

    private record Amount(BigDecimal value, Enum<?> unit) {
        static Amount of(Observation observation) {
            return new Amount(observation.value().stripTrailingZeros(), observation.unit());
        }
    }
}
