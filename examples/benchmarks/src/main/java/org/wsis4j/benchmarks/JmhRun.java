package org.wsis4j.benchmarks;

import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.wsis4j.benchmarks.peer.Way;

/** Runs the benchmarks: five seconds of warm-up, five of measuring, in each of two JVMs; one thread. */
final class JmhRun {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final boolean isShort;

    /** A short run says whether everything runs; its times mean little. */
    JmhRun(boolean isShort) {
        this.isShort = isShort;
    }

    Map<Cell, Measured> measure(Class<?>... benchmarks) throws RunnerException {
        TimeValue second = isShort ? TimeValue.milliseconds(200) : TimeValue.seconds(1);
        ChainedOptionsBuilder options = new OptionsBuilder()
                .forks(isShort ? 1 : 2)
                .threads(1)
                .warmupIterations(5)
                .warmupTime(second)
                .measurementIterations(5)
                .measurementTime(second)
                .addProfiler(GCProfiler.class)
                .jvmArgs("-Xms2g", "-Xmx2g");
        for (Class<?> benchmark : benchmarks) {
            options.include(benchmark.getName() + "\\.");
        }
        Map<Cell, Measured> measured = new HashMap<>();
        for (RunResult result : new Runner(options.build()).run()) {
            measured.put(cell(result), new Measured(median(result.getPrimaryResult()), allocated(result)));
        }
        return measured;
    }

    private static Cell cell(RunResult result) {
        String[] name = result.getParams().getBenchmark().split("\\.");
        String document = result.getParams().getParam("document");
        return new Cell(
                name[name.length - 2],
                document == null ? Cell.STREAM : document,
                Double.parseDouble(result.getParams().getParam("broken")) > 0,
                Way.valueOf(result.getParams().getParam("way")));
    }

    private static double allocated(RunResult result) {
        return median(result.getSecondaryResults().get(ALLOCATED));
    }

    private static double median(Result<?> result) {
        return result.getStatistics().getPercentile(50);
    }
}
