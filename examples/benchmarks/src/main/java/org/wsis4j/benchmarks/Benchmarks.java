package org.wsis4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;
import org.wsis4j.benchmarks.document.Documents;
import org.wsis4j.benchmarks.document.ReportText;
import org.wsis4j.benchmarks.peer.Peer;
import org.wsis4j.benchmarks.peer.Way;

/** Measures everything on the JDK that runs it, and writes the tables into the page. */
public final class Benchmarks {

    private Benchmarks() {}

    /**
     * Measures and writes.
     *
     * @param arguments the page; and {@code --short} for a run of minutes that says only whether everything works, and prints
     *     instead of writing
     * @throws IOException if a file cannot be read or written, or another JVM fails
     * @throws RunnerException if a benchmark fails
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        boolean isShort = List.of(arguments).contains("--short");
        Path folder = Files.createTempDirectory("wsis-benchmarks");
        Map<Way, StartUp> startUp = StartUp.measure(folder, isShort);
        String inSmallHeap = inSmallHeap(folder);
        Map<Integer, Double> corpus = CorpusGrowth.measure(isShort);
        Map<Cell, Measured> cells = new JmhRun(isShort).measure(ReadAndCheck.class, RulesAlone.class, ReadStream.class);
        List<String> tables = Tables.of(new Results(cells, startUp, corpus, Jars.ours(), inSmallHeap, findings()));
        if (isShort) {
            tables.forEach(System.out::println);
        } else {
            new Page(Path.of(arguments[0])).replace(Runtime.version().feature(), tables);
        }
    }

    private static String inSmallHeap(Path folder) throws IOException {
        Path file = folder.resolve("reports.ndjson");
        Files.write(file, Documents.stream(Documents.BROKEN));
        String said = new ChildJvm(folder).run(FileStream.class, List.of("-Xmx32m"), file.toString());
        Files.delete(file);
        return said.trim();
    }

    /** How many findings our rules have on a broken report of 40 KB; the other ways have about as many. */
    private static double findings() throws IOException {
        Peer<?> peer = Way.WSIS.peer();
        int findings = 0;
        List<ReportText> texts = Documents.LARGE.texts(Documents.BROKEN);
        for (ReportText text : texts) {
            findings += peer.readAndCheck(text.bytes());
        }
        return (double) findings / texts.size();
    }
}
