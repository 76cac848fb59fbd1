package org.wsis4j.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsis4j.rules.catalogue.CorpusCut;
import org.wsis4j.rules.catalogue.Profile;

/** That the job says what one machine says: every count, and every finding with its document, place and words. */
class SameTotalsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);
    private static final Check STANDARD = new Check(Profile.STANDARD, DAY);

    /** So many for a file, so that lines lie across their borders. */
    private static final int PIECES = 32;

    private static final String PIECE = "mapreduce.input.fileinputformat.split.maxsize";

    private static JavaSparkContext spark;

    @BeforeAll
    static void start() {
        spark = new JavaSparkContext(CheckCorpus.configuration("local[2]"));
    }

    @AfterAll
    static void stop() {
        spark.close();
    }

    @Test
    void givenAThousandReports_whenCheckedInParts_thenAllIsAsOnOneMachine() throws IOException {
        OneMachine one = same(List.of(corpus(1_000, 1)), STANDARD, 3);

        assertThat(one.unreadable).isPositive();
        assertThat(one.read).isGreaterThan(900);
    }

    @Test
    void givenTwoFilesAndAnotherProfile_whenCheckedInParts_thenAllIsAsOnOneMachine() throws IOException {
        List<Path> files = List.of(corpus(1_000, 1), corpus(500, 1));

        OneMachine one = same(files, new Check(Profile.CONTEST_2025, DAY), 5);

        // Whatever stands in one file stands in the other.
        assertThat(one.byRule.get("WSIS-STK-102").findings()).isGreaterThan(200);
    }

    @Test
    void givenAHundredThousandReports_whenCheckedInParts_thenAllIsAsOnOneMachine() throws IOException {
        Path file = corpus(101_000, 10);

        OneMachine one = same(List.of(file), STANDARD, 8);

        assertThat(one.read).isGreaterThan(100_000);
        assertThat(one.unreadable).isGreaterThan(500);
        assertThat(one.byRule)
                .containsKeys(Stream.of(CorpusCut.values())
                        .flatMap(cut -> cut.rules().stream())
                        .map(Object::toString)
                        // The reports of so many years are never of one time.
                        .filter(rule -> !rule.equals("WSIS-COH-004"))
                        .toArray(String[]::new));
    }

    /** The smallest corpora that break the rules on many documents, and the same ones mended. */
    static Stream<Path> examples() throws IOException {
        Path folder =
                Path.of(System.getProperty("wsis.root"), "examples/cli/src/main/resources/org/wsis4j/cli/example");
        return Files.list(folder)
                .filter(file -> file.toString().endsWith(".ndjson"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void givenTheExampleOfARule_whenCheckedInParts_thenAllIsAsOnOneMachine(Path file) throws IOException {
        String name = file.getFileName().toString();
        String rule = name.substring(0, name.indexOf('.'));

        OneMachine one = same(List.of(file), STANDARD, 2);

        boolean isBroken = name.contains("breaks") && !rule.equals("WSIS-STK-103");
        assertThat(one.byRule.getOrDefault(rule, new Counts(0, 0, 0, 0, 0)).findings() > 0)
                .isEqualTo(isBroken);
    }

    private static Path corpus(int size, int drawnOfEach) throws IOException {
        long start = System.nanoTime();
        Path file = CorpusMaker.write(Path.of("target", "corpus-" + size + ".ndjson"), size, drawnOfEach);
        System.out.println(file + ": " + Files.size(file) + " bytes, made in " + seconds(start));
        return file;
    }

    private static OneMachine same(List<Path> files, Check check, int parts) throws IOException {
        long start = System.nanoTime();
        OneMachine one = OneMachine.check(files, check);
        System.out.println("  one machine: " + one.read + " read, " + one.unreadable + " unreadable, "
                + one.findings.values().stream().mapToInt(count -> count).sum() + " findings, " + seconds(start));

        start = System.nanoTime();
        spark.hadoopConfiguration().setLong(PIECE, Files.size(files.get(0)) / PIECES + 1);
        List<String> names = files.stream().map(Path::toString).toList();
        CorpusJob job = new CorpusJob(check, parts, TextFiles.lines(spark, names));
        // Asked twice here: for the counts, and for every finding.
        JavaRDD<Checked> documents = job.documents().persist(StorageLevel.MEMORY_AND_DISK_SER());
        Totals totals = CorpusJob.totals(documents, List.of());
        System.out.println("  Spark, documents: " + seconds(start));
        List<Said> together = job.together();
        together.forEach(totals::add);
        long findings =
                totals.byRule().values().stream().mapToLong(Counts::findings).sum();
        System.out.println("  Spark: " + totals.read() + " read, "
                + totals.broken().size() + " unreadable, " + findings + " findings, " + seconds(start));

        assertThat(totals.byRule()).isEqualTo(one.byRule);
        assertThat(List.of(totals.read(), totals.valid(), (long) totals.broken().size()))
                .isEqualTo(List.of((long) one.read, (long) one.valid, (long) one.unreadable));
        // Not by AssertJ, which would print a million lines.
        assertThat(differences(one.findings, findings(documents, together))).isEmpty();
        documents.unpersist();
        return one;
    }

    private static Map<String, Integer> findings(JavaRDD<Checked> documents, List<Said> together) {
        Map<String, Integer> findings = new HashMap<>();
        documents
                .flatMap(document -> document.said().stream()
                        .flatMap(said -> said.found().stream())
                        .map(SameTotalsTest::line)
                        .iterator())
                .toLocalIterator()
                .forEachRemaining(line -> findings.merge(line, 1, Integer::sum));
        together.stream()
                .flatMap(said -> said.found().stream())
                .forEach(found -> findings.merge(line(found), 1, Integer::sum));
        return findings;
    }

    private static String line(Found found) {
        return OneMachine.line(found.rule(), found.document(), found.pointer(), found.message());
    }

    private static List<String> differences(Map<String, Integer> one, Map<String, Integer> other) {
        return Stream.concat(one.keySet().stream(), other.keySet().stream())
                .distinct()
                .filter(line -> !one.getOrDefault(line, 0).equals(other.getOrDefault(line, 0)))
                .limit(10)
                .map(line -> one.getOrDefault(line, 0) + " against " + other.getOrDefault(line, 0) + ": " + line)
                .toList();
    }

    private static String seconds(long start) {
        return (System.nanoTime() - start) / 100_000_000 / 10.0 + " s";
    }
}
