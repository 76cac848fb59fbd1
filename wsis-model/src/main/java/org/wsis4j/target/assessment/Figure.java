package org.wsis4j.target.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.observation.Observation;

/**
 * A figure that is held against a criterion, with what it comes from.
 *
 * @param value in the unit of the indicator; as published, or worked out to 34 digits
 * @param coverage the share of the population, in per cent, behind an aggregate; empty for a figure of a single area, which is
 *     taken as published, and where the whole is not known
 * @param observations what it comes from, at least one; of another indicator than the one judged if a rural share was worked
 *     out
 */
public record Figure(BigDecimal value, Optional<BigDecimal> coverage, List<Observation> observations) {

    /**
     * Checks that it comes from something.
     *
     * @param value see {@link #value()}
     * @param coverage see {@link #coverage()}
     * @param observations see {@link #observations()}
     * @throws IllegalArgumentException if there are no observations
     */
    public Figure {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(coverage, "coverage");
        observations = observations.stream().sorted().toList();
        if (observations.isEmpty()) {
            throw new IllegalArgumentException("the figure " + value + " comes from nothing; expected an observation");
        }
    }

    /**
     * The earliest year of the data.
     *
     * @return that of the oldest observation
     */
    public int firstYear() {
        return observations.stream().mapToInt(Observation::year).min().orElseThrow();
    }

    /**
     * The latest year of the data.
     *
     * @return that of the newest observation; the same as the earliest if all are of one year
     */
    public int lastYear() {
        return observations.stream().mapToInt(Observation::year).max().orElseThrow();
    }
}
