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

/** From bytes to findings, one report after another. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class ReadAndCheck {

    /** The report. */
    @Param
    public Documents document;

    /** The share of values that are wrong. */
    @Param({"0", "0.05"})
    public double broken;

    /** The way. */
    @Param
    public Way way;

    private Peer<?> peer = Way.FLOOR.peer();
    private byte[][] texts = {};
    private int next;

    /** Made by JMH. */
    public ReadAndCheck() {}

    /** Makes the reports. */
    @Setup
    public void prepare() {
        peer = way.peer();
        texts = document.texts(broken).stream().map(text -> text.bytes()).toArray(byte[][]::new);
    }

    /**
     * Reads and checks the next report.
     *
     * @return how many findings there are
     * @throws IOException never
     */
    @Benchmark
    public int report() throws IOException {
        next = next + 1 == texts.length ? 0 : next + 1;
        return peer.readAndCheck(texts[next]);
    }
}
