package org.wsis4j.benchmarks;

import java.util.Map;
import org.wsis4j.benchmarks.peer.Way;

/**
 * All that was measured in one run.
 *
 * @param cells with JMH
 * @param startUp of the first report
 * @param corpus milliseconds by number of entries
 * @param jarKib our jars and jackson-core
 * @param inSmallHeap what the program said that read the stream in 32 MB
 * @param findings how many findings a broken report of 40 KB has, on the average
 */
record Results(
        Map<Cell, Measured> cells,
        Map<Way, StartUp> startUp,
        Map<Integer, Double> corpus,
        double jarKib,
        String inSmallHeap,
        double findings) {

    Measured of(Cell cell) {
        Measured measured = cells.get(cell);
        if (measured == null) {
            throw new IllegalStateException(cell + " was not measured");
        }
        return measured;
    }

    /** What a finding costs: a broken report less a valid one, by the number of findings. */
    Measured finding(Way way) {
        Measured valid = of(Cell.rulesAlone("LARGE", false, way));
        Measured broken = of(Cell.rulesAlone("LARGE", true, way));
        return new Measured(broken.nanos() - valid.nanos(), broken.bytes() - valid.bytes()).dividedBy(findings);
    }
}
