package org.wsis4j.cli.statistics;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.wsis4j.cli.table.Quoted;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.Observation;
import org.wsis4j.observation.Weight;
import org.wsis4j.target.PopulationConcerned;

/** What is kept of all files: only what is wanted, so that the memory is bounded by the question and not by the files. */
final class Kept {

    private final Predicate<Observation> wantedFigures;
    private final Predicate<Weight> wantedWeights;
    private final Set<Observation> observations = new LinkedHashSet<>();
    private final Map<Place, Weight> weights = new HashMap<>();

    private record Place(PopulationConcerned of, Area area, int year) {}

    Kept(Predicate<Observation> figures, Predicate<Weight> weights) {
        this.wantedFigures = figures;
        this.wantedWeights = weights;
    }

    /** Whether it was wanted. Figures that contradict each other are both kept; one that stands twice counts once. */
    boolean offer(Observation observation) {
        if (!wantedFigures.test(observation)) {
            return false;
        }
        observations.add(observation);
        return true;
    }

    /**
     * Whether it was wanted.
     *
     * @throws IllegalArgumentException if another number is known: one of the two would weigh, and nobody could say which
     */
    boolean offer(Weight weight) {
        if (!wantedWeights.test(weight)) {
            return false;
        }
        Weight other = weights.putIfAbsent(new Place(weight.of(), weight.area(), weight.year()), weight);
        if (other != null && other.number().compareTo(weight.number()) != 0) {
            throw new IllegalArgumentException(weight.of() + " of " + weight.area() + " in " + weight.year() + " are "
                    + weight.number() + ", and " + other.number() + " by " + Quoted.of(other.source())
                    + "; expected one number, so leave out one of the two");
        }
        return true;
    }

    Set<Observation> observations() {
        return observations;
    }

    Collection<Weight> weights() {
        return weights.values();
    }
}
