package org.wsis4j.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.wsis4j.benchmarks.document.Documents;
import org.wsis4j.benchmarks.document.ReportText;
import org.wsis4j.benchmarks.peer.Peer;
import org.wsis4j.benchmarks.peer.Way;

/** The checks alone, of reports that were read before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class RulesAlone {

    /** The report. */
    @Param
    public Documents document;

    /** The share of values that are wrong. */
    @Param({"0", "0.05"})
    public double broken;

    /** The way. */
    @Param({"HAND", "BEAN_VALIDATION", "SCHEMA", "WSIS"})
    public Way way;

    private Checks<?> checks = new Checks<>(Way.FLOOR.peer(), List.of());
    private int next;

    /** Made by JMH. */
    public RulesAlone() {}

    /**
     * Makes the reports and reads them.
     *
     * @throws IOException never
     */
    @Setup
    public void prepare() throws IOException {
        checks = Checks.of(way.peer(), document.texts(broken));
    }

    /**
     * Checks the next report.
     *
     * @return how many findings there are
     */
    @Benchmark
    public int report() {
        next = next + 1 == checks.documents().size() ? 0 : next + 1;
        return checks.check(next);
    }

    /** A way, and what it made of the texts. */
    private record Checks<D>(Peer<D> peer, List<D> documents) {

        static <D> Checks<D> of(Peer<D> peer, List<ReportText> texts) throws IOException {
            List<D> documents = new ArrayList<>();
            for (ReportText text : texts) {
                documents.add(peer.read(text.bytes()));
            }
            return new Checks<>(peer, documents);
        }

        int check(int index) {
            return peer.check(documents.get(index));
        }
    }
}
