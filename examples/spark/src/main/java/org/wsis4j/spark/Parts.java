package org.wsis4j.spark;

import java.util.Objects;
import org.apache.spark.Partitioner;
import org.wsis4j.rules.catalogue.CorpusCut;

/** The parts of the corpus: of each cut so many, numbered one cut after the other. */
final class Parts extends Partitioner {

    private static final long serialVersionUID = 1;

    private final int ofEach;

    /**
     * Parts.
     *
     * @param ofEach how many of each cut, 1 or more
     */
    Parts(int ofEach) {
        this.ofEach = ofEach;
    }

    /** The part to which a key belongs. */
    int of(CorpusCut cut, String key) {
        return cut.ordinal() * ofEach + Math.floorMod(key.hashCode(), ofEach);
    }

    /** In which way a part is cut. */
    CorpusCut cut(int part) {
        return CorpusCut.values()[part / ofEach];
    }

    @Override
    public int numPartitions() {
        return CorpusCut.values().length * ofEach;
    }

    @Override
    public int getPartition(Object seat) {
        return ((Seat) seat).part();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parts parts && parts.ofEach == ofEach;
    }

    @Override
    public int hashCode() {
        return Objects.hash(ofEach);
    }
}
