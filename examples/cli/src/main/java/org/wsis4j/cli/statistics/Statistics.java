package org.wsis4j.cli.statistics;

import java.util.List;
import org.wsis4j.cli.table.Problems;
import org.wsis4j.observation.Observations;
import org.wsis4j.observation.Weights;

/**
 * What was kept of some files.
 *
 * @param observations the figures, those that contradict each other among them
 * @param weights the populations
 * @param files what came of each file, in the order in which they were read
 * @param problems what could not be read; if there are any, the rest is not all
 */
public record Statistics(Observations observations, Weights weights, List<Leftovers> files, Problems problems) {

    /**
     * Takes the files as they are.
     *
     * @param observations see {@link #observations()}
     * @param weights see {@link #weights()}
     * @param files see {@link #files()}
     * @param problems see {@link #problems()}
     */
    public Statistics {
        files = List.copyOf(files);
    }

    static Statistics of(Kept kept, List<Leftovers> files, Problems problems) {
        return new Statistics(Observations.of(kept.observations()), Weights.of(kept.weights()), files, problems);
    }
}
