package org.wsis4j.observation;

import java.math.BigDecimal;
import java.util.Objects;
import org.wsis4j.target.PopulationConcerned;

/**
 * How many there are in an area.
 *
 * @param of whom or what is counted
 * @param area where
 * @param year when
 * @param number how many, 0 or more
 * @param source who says so, in words
 */
public record Weight(PopulationConcerned of, Area area, int year, BigDecimal number, String source) {

    /**
     * Checks that it can weigh.
     *
     * @param of see {@link #of()}
     * @param area see {@link #area()}
     * @param year see {@link #year()}
     * @param number see {@link #number()}
     * @param source see {@link #source()}
     * @throws IllegalArgumentException if the number is below 0, the source is blank, it is not known what is counted, or the number has
     *     more than 100 digits
     */
    public Weight {
        Objects.requireNonNull(area, "area");
        if (Digits.requireFew(number).signum() < 0 || source.isBlank() || of == PopulationConcerned.NOT_FOUND) {
            throw new IllegalArgumentException("the weight of " + area + " in " + year + " is " + number + " " + of
                    + " by '" + source + "'; expected 0 or more of a population, and a source, for example 7001266876"
                    + " PEOPLE by World Bank");
        }
    }
}
