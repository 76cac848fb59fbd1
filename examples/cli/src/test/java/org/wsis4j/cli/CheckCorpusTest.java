package org.wsis4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Many documents in one run: each by itself, all together, and the counts. */
class CheckCorpusTest {

    private static final String ENTRIES = Run.ROOT
            .resolve("examples/cli/src/test/resources/entries/prizes-2015.csv")
            .toString();

    private static final String ONE = entry("17", "Kuwait Finder");
    private static final String OTHER = entry("17", "Library website");

    @TempDir
    Path folder;

    private static String entry(String id, String title) {
        return "{\"type\":\"stocktakingEntry\",\"version\":1,\"id\":\"" + id + "\",\"title\":\"" + title
                + "\",\"organization\":\"CAIT\",\"country\":\"KWT\",\"actionLines\":[\"C3\"]}";
    }

    @Test
    void givenThePublishedEntries_whenChecked_thenTheFindingsAreThoseExpected() throws IOException {
        Run run = Run.of("check", "--profile", "contest-2015", "--as-of", "2015-06-01", "--most", "3", ENTRIES);

        Golden.assertMatches("prizes-2015.txt", run.out().replace(ENTRIES, "prizes-2015.csv"));
        assertThat(run.out())
                .contains("takes part in C2 of the contest of 2015 with 2 projects")
                .contains("takes part in C3 of the contest of 2015 with 3 projects")
                .contains("19 documents: 19 valid, 0 not valid, 0 unreadable")
                .containsPattern("WSIS-STK-020 +error +19 ");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void givenEntriesOfNoContest_whenChecked_thenTheContestCanBeGivenAndIsSaid() {
        Run none = Run.of("check", "--as-of", "2015-06-01", ENTRIES);
        Run given = Run.of("check", "--as-of", "2015-06-01", "--contest", "2015", ENTRIES);

        assertThat(none.out()).doesNotContain("WSIS-STK-101", "note:");
        assertThat(given.out())
                .contains("no column contest; taken as entries of the contest of 2015")
                .contains("WSIS-STK-101  warning   2");
    }

    @Test
    void givenAFewFindings_whenPrintedAtMostOne_thenTheCountsStayTrue() {
        Run run = Run.of("check", "--as-of", "2015-06-01", "--most", "1", ENTRIES);

        assertThat(run.out()).containsOnlyOnce("info WSIS-STK-006").containsPattern("WSIS-STK-006 +info +19 ");
        assertThat(run.out()).contains("printed were the first 1 of each rule");
    }

    @Test
    void givenDocumentsOnLines_whenChecked_thenPlacesNameFileAndLine() throws IOException {
        String file =
                write("a.ndjson", "\n" + ONE + "\n{\"type\":\n\n" + OTHER.replace("KWT", "\\u202eNowhere") + "\n");
        Run run = Run.of("check", file);

        assertThat(run.out()).contains(file + "#3\n  error WSIS-JSN-001").contains("(3:9)");
        assertThat(run.out()).contains(file + "#2\n", file + "#5\n", "3 documents: 2 valid, 0 not valid, 1 unreadable");
        assertThat(run.out()).contains("error WSIS-STK-102 " + file + "#5 /id: ");
        assertThat(run.out()).doesNotContain("\u202e");
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"error, 1", "warning, 1"})
    void givenFindingsBetweenDocuments_whenChecked_thenTheyCountForTheStatus(String severity, int status)
            throws IOException {
        String together = write("a.ndjson", ONE + "\n" + OTHER);
        String alone = write("b.ndjson", ONE);

        assertThat(Run.of("check", "--fail-on", severity, together).status()).isEqualTo(status);
        assertThat(Run.of("check", alone).status()).isZero();
        assertThat(Run.of("check", alone, alone).out()).contains("1 document: 1 valid");
    }

    @Test
    void givenAReportBesideACorpus_whenChecked_thenItIsOneOfTheDocuments() throws IOException {
        String corpus = write("a.ndjson", ONE);
        String report = write("b.json", OTHER.replace(",", ",\n"));
        Run run = Run.of("check", corpus, report, folder.resolve("c.csv").toString());

        assertThat(run.out()).contains("error WSIS-STK-102 " + report + " /id", "2 documents");
        assertThat(run.err()).contains("c.csv' does not exist");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void givenACorpus_whenPrintedAsJson_thenTheAssessmentsComeOneAfterTheOther() throws IOException {
        String file = write("a.ndjson", ONE + "\n" + OTHER);
        Run run = Run.of("check", "--format", "json", "--most", "1", file);

        assertThat(run.out().split("(?m)^\\{", -1)).hasSize(4);
        assertThat(run.out())
                .containsSubsequence(
                        "\"document\": \"" + file + "#1\"",
                        "\"document\": \"" + file + "#2\"",
                        "\"document\": \"corpus\"");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void givenMoreFindingsThanAskedFor_whenPrintedAsJson_thenTheFurtherAreCounted() throws IOException {
        String lines = "\"actionLines\": [\"X1\", \"X2\", \"X3\"]";
        String file = write("a.json", "{\"type\": \"facilitatorReport\", \"version\": 1, " + lines + "}");

        assertThat(Run.of("check", "--format", "json", "--most", "1", file).out())
                .contains("\"further\": 2");
        assertThat(Run.of("check", "--format", "json", file).out())
                .contains("\"further\": 0")
                .doesNotContain("\"further\": 2");
        Run text = Run.of("check", "--most", "1", file);
        assertThat(text.out()).containsPattern("  and 2 more of WSIS-REF-00\\d");
    }

    @Test
    void givenACorpus_whenPrintedAsSarif_thenItIsOneLog() throws IOException {
        String file = write("a.ndjson", ONE + "\n" + OTHER);
        Run run = Run.of("check", "--format", "sarif", file);

        assertThat(run.out())
                .contains("\"2.1.0\"", "WSIS-STK-102")
                .containsOnlyOnce("\"runs\"")
                .endsWith("}\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void givenWaivers_whenChecked_thenWhatTheyAcceptIsShownAndDoesNotCount() throws IOException {
        String file = write("a.ndjson", ONE + "\n" + OTHER);
        String waivers = waivers("WSIS-STK-102", "two halves of one entry", "2026-12-31");
        Run run = Run.of("check", "--waivers", waivers, file);

        assertThat(run.out())
                .contains("waived, error WSIS-STK-102 " + file + "#2 /id: ")
                .contains("accepted until 2026-12-31, decided by Head of unit in memo 7: two halves of one entry")
                .contains("waived: 1 finding, not counted above")
                .doesNotContain("WAV-001");
        assertThat(run.status()).isZero();
        assertThat(Run.of("check", file).status()).isEqualTo(1);
    }

    @Test
    void givenAWaiverThatNothingNeeds_whenACorpusIsChecked_thenItIsToldOnce() throws IOException {
        String file = write("a.ndjson", ONE + "\n" + ONE.replace("17", "18").replace("Finder", "Sun"));
        Run run = Run.of("check", "--waivers", waivers("WSIS-STK-102", "none", "2026-12-31"), file);

        assertThat(run.out()).containsOnlyOnce("warning WSIS-WAV-001").containsPattern("WSIS-WAV-001 +warning +1 ");
    }

    @Test
    void givenAWaiver_whenOneReportIsChecked_thenItIsShownWithItsReason() throws IOException {
        String waivers = waivers("WSIS-TIME-001", "an old clock", "2026-12-31");
        Run run = Run.of("check", "--waivers", waivers, Run.report("many-faults.json"));

        assertThat(run.out())
                .contains("  waived error WSIS-TIME-001")
                .contains("decided by Head of unit in memo 7: an old clock");
        assertThat(run.out()).contains(" waived\n");
    }

    @Test
    void givenBadWaivers_whenChecked_thenEveryProblemIsSaidAndNothingIsChecked() throws IOException {
        Path bad = folder.resolve("bad.json");
        Files.writeString(
                bad,
                Files.readString(Path.of(waivers("WSIS-STK-102", "", "soon"))).replace("WSIS-STK-102", "STK"));
        Run run = Run.of("check", "--waivers", bad.toString(), write("a.ndjson", ONE));

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("bad.json' /waivers/0/rule (").contains("/waivers/0/lastDay (");
        assertThat(run.err()).doesNotContain("Exception");
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "0, is no number of findings; expected 1 or more",
        "-1, is no number of findings",
        "many, is no number of findings"
    })
    void givenNoNumber_whenToPrintAtMost_thenItIsSaid(String most, String words) {
        Run run = Run.of("check", "--most=" + most, ENTRIES);

        assertThat(run.err()).contains(words);
        assertThat(run.status()).isEqualTo(2);
    }

    private String waivers(String rule, String reason, String lastDay) throws IOException {
        return write(
                "waivers.json",
                "{\"type\": \"waivers\", \"version\": 1, \"waivers\": [{\"rule\": \"" + rule + "\", \"reason\": \""
                        + reason
                        + "\", \"decidedBy\": \"Head of unit\", \"document\": \"memo 7\", \"from\": \"2026-01-01\","
                        + " \"lastDay\": \"" + lastDay + "\"}]}");
    }

    private String write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, List.of(text.split("\n", -1)), StandardCharsets.UTF_8);
        return file.toString();
    }
}
