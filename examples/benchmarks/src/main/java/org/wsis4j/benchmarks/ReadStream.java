package org.wsis4j.benchmarks;

import java.io.IOException;
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
import org.wsis4j.benchmarks.peer.Peer;
import org.wsis4j.benchmarks.peer.Way;

/** From bytes to findings, 50 MB of small reports in one go. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadStream {

    /** The share of values that are wrong. */
    @Param({"0", "0.05"})
    public double broken;

    /** The way. */
    @Param({"FLOOR", "DATABIND", "HAND", "BEAN_VALIDATION", "SCHEMA", "WSIS_READ", "WSIS"})
    public Way way;

    private Peer<?> peer = Way.FLOOR.peer();
    private byte[] lines = {};

    /** Made by JMH. */
    public ReadStream() {}

    /** Makes the stream. */
    @Setup
    public void prepare() {
        peer = way.peer();
        lines = Documents.stream(broken);
    }

    /**
     * Reads and checks all reports.
     *
     * @return how many findings there are
     * @throws IOException never
     */
    @Benchmark
    public int reports() throws IOException {
        return peer.stream(lines);
    }
}
