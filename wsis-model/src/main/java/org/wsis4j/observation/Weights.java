package org.wsis4j.observation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.target.PopulationConcerned;

/**
 * The populations by which figures of countries are put together. People do not weigh for households: each population has its
 * own, and one that is missing is not guessed.
 */
public final class Weights {

    private static final Weights NONE = new Weights(Map.of());

    private final Map<Place, BigDecimal> numbers;

    private Weights(Map<Place, BigDecimal> numbers) {
        this.numbers = numbers;
    }

    /**
     * No weights: nothing can be put together.
     *
     * @return always the same
     */
    public static Weights none() {
        return NONE;
    }

    /**
     * Some weights.
     *
     * @param weights in any order
     * @return the weights
     * @throws IllegalArgumentException if two for the same population, area and year differ
     */
    public static Weights of(Collection<Weight> weights) {
        Map<Place, BigDecimal> numbers = new HashMap<>();
        for (Weight weight : weights) {
            BigDecimal other = numbers.put(new Place(weight.of(), weight.area(), weight.year()), weight.number());
            if (other != null && other.compareTo(weight.number()) != 0) {
                throw new IllegalArgumentException(weight.of() + " of " + weight.area() + " in " + weight.year()
                        + " are " + other + " and " + weight.number() + "; expected one number");
            }
        }
        return new Weights(Map.copyOf(numbers));
    }

    /**
     * How many there are.
     *
     * @param population whom or what to count
     * @param area where
     * @param year when, exactly: no other year stands in for it
     * @return empty if it is not known
     */
    public Optional<BigDecimal> find(PopulationConcerned population, Area area, int year) {
        return Optional.ofNullable(numbers.get(new Place(population, area, year)));
    }

    private record Place(PopulationConcerned population, Area area, int year) {}
}
