package org.wsis4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiffCommandTest {

    private static final String FAULTS = "many-faults.json";

    @TempDir
    private Path folder;

    /** The file of what the command wrote about reports; the names of the documents are those of the reports. */
    private String stored(String file, String asOf, String... reports) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String report : reports) {
            text.append(Run.with(
                            Files.newInputStream(Run.REPORTS.resolve(report)),
                            "check",
                            "--format",
                            "json",
                            "--as-of",
                            asOf,
                            "-")
                    .out()
                    .replace("\"document\": \"-\"", "\"document\": \"" + report + "\""));
        }
        return Files.writeString(folder.resolve(file), text).toString();
    }

    /** Another version of a file. */
    private String changed(String file, String before, String after) throws IOException {
        String text = Files.readString(Path.of(file));
        assertThat(text).contains(before);
        return Files.writeString(folder.resolve("changed.json"), text.replace(before, after))
                .toString();
    }

    private String mended() throws IOException {
        String report = Files.readString(Run.REPORTS.resolve(FAULTS));
        Path mended = Files.writeString(folder.resolve("mended-report.json"), report.replace("C12", "C1"));
        Run run = Run.of("check", "--format", "json", "--profile", "founding-2006", mended.toString());
        return Files.writeString(
                        folder.resolve("mended.json"),
                        run.out().replace(mended.toString().replace("\\", "\\\\"), FAULTS))
                .toString();
    }

    @Test
    void givenTheSameFileTwice_whenCompared_thenNothingChangedAndTheStatusIsZero() throws IOException {
        String old = stored("old.json", "2011-06-01", FAULTS, "e-2006-85.json");
        Run run = Run.of("diff", old, old);

        assertThat(run.out())
                .contains(FAULTS + "\n  not valid\n  nothing changed, ")
                .contains("e-2006-85.json\n  valid\n  nothing changed, ");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
    }

    @Test
    void givenOtherRulesAndAMendedReport_whenCompared_thenAllThatChangedIsTold() throws IOException {
        Run run = Run.of("diff", stored("old.json", "2011-06-01", FAULTS), mended());

        Golden.assertMatches("diff.txt", run.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void givenJson_whenCompared_thenItIsOneComparisonADocument() throws IOException {
        Run run = Run.of("diff", "--format", "json", stored("old.json", "2011-06-01", FAULTS), mended());

        Golden.assertMatches("diff.json", run.out());
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void givenAnotherDayOnly_whenCompared_thenItIsToldAndIsNoChange() throws IOException {
        Run run = Run.of(
                "diff",
                stored("old.json", "2011-06-01", "c1-consultation-2006.json"),
                stored("new.json", "2011-06-02", "c1-consultation-2006.json"));

        assertThat(run.out())
                .contains("  checked against as of 2011-06-01, now 2011-06-02\n")
                .contains("  nothing changed, ");
        assertThat(run.status()).isZero();
    }

    @Test
    void givenALanguage_whenCompared_thenNewFindingsAreSaidInItUnlessOnlyTheirEnglishWasStored() throws IOException {
        String old = stored("old.json", "2011-06-01", "e-2006-85.json");
        String faults = stored("new.json", "2011-06-01", FAULTS);

        assertThat(Run.of("diff", "--lang", "fr", old, faults).out()).contains("n’est pas une grande orientation");
        String unknown = changed(faults, "\"key\": \"WSIS-REF-001.message\"", "\"key\": \"WSIS-REF-901.message\"");
        assertThat(Run.of("diff", "--lang", "fr", old, unknown).out())
                .contains("is no action line (as it was stored)")
                .doesNotContain("n’est pas une grande orientation");
    }

    @Test
    void givenDocumentsInOneFileOnly_whenCompared_thenTheyAreTold() throws IOException {
        String old = stored("old.json", "2011-06-01", FAULTS, "e-2006-85.json");
        String now = stored("new.json", "2011-06-01", "e-2006-85.json", "c8-consultation-2006.json");
        Run run = Run.of("diff", old, now);

        assertThat(run.out())
                .containsSubsequence(
                        "e-2006-85.json\n  valid\n  nothing changed",
                        "c8-consultation-2006.json\n  only in the later file\n",
                        FAULTS + "\n  only in the earlier file\n");
        assertThat(run.status()).isEqualTo(1);

        Run json = Run.of("diff", "--format", "json", old, now);
        assertThat(json.out())
                .containsOnlyOnce("\"type\": \"assessmentComparison\"")
                .doesNotContain(FAULTS);
        assertThat(json.err()).contains(FAULTS + "\n  only in the earlier file\n");
        assertThat(json.status()).isEqualTo(1);
    }

    @Test
    void givenOneDocumentTwiceAndThenOnce_whenCompared_thenTheFirstIsPaired() throws IOException {
        String old = stored("old.json", "2011-06-01", "e-2006-85.json", "e-2006-85.json");
        Run run = Run.of("diff", old, stored("new.json", "2011-06-01", "e-2006-85.json"));

        assertThat(run.out()).containsOnlyOnce("nothing changed").containsOnlyOnce("only in the earlier file");
    }

    @Test
    void givenTheOnlyOnesUnderOtherNames_whenCompared_thenTheyArePairedAllTheSame() throws IOException {
        String old = stored("old.json", "2011-06-01", "e-2006-85.json");
        String renamed = changed(old, "\"document\": \"e-2006-85.json\"", "\"document\": \"\\u001b[2J\\u202e\"");

        assertThat(Run.of("diff", old, renamed).out()).startsWith("\\u001b[2J\\u202e\n  valid\n  nothing changed");
        String nameless = changed(old, "  \"document\": \"e-2006-85.json\",\n", "");
        assertThat(Run.of("diff", nameless, nameless).out()).startsWith("(a document without a name)\n  valid\n");
        assertThat(Run.of("diff", "--format", "json", nameless, nameless).out()).doesNotContain("\"document\"");
    }

    @Test
    void givenStandardInput_whenCompared_thenItIsReadOnce() throws IOException {
        String old = stored("old.json", "2011-06-01", "e-2006-85.json");

        assertThat(Run.with(Files.readString(Path.of(old)), "diff", "-", old).status())
                .isZero();
        Run twice = Run.of("diff", "-", "-");
        assertThat(twice.err()).contains("standard input is named twice; expected a file and -, or two files");
        assertThat(twice.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        ``;                                 (document) (1:1): the text is not JSON here: the end of the text
        hello;                              (document) (1:1): the text is not JSON here: 'hello'
        {"type": "groupReport"};            /type (1:10): the document is of the type "groupReport", which is not read here
        {"type": "assessment", "version": 1, "valid": 5}; /valid (1:47): the number 5 stands where a truth value
        """)
    void givenNoAssessment_whenCompared_thenItIsToldWithItsPlaceAndNothingIsCompared(String text, String told)
            throws IOException {
        Run run = Run.with(text, "diff", stored("old.json", "2011-06-01", "e-2006-85.json"), "-");

        assertThat(run.err()).contains("wsis: -: " + told);
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void givenAnUnknownField_whenCompared_thenItIsToldAndTheRestIsCompared() throws IOException {
        String old = stored("old.json", "2011-06-01", "e-2006-85.json");
        Run run =
                Run.of("diff", old, changed(old, "\"valid\": true", "\"valid\": true, \"x\\u001b\": [], \"valid\": 1"));

        assertThat(run.err())
                .contains("/x\\u001b (", "): the field is not known here; it is left out\n")
                .contains("/valid (", "): the field stands again; the first counts, this one is left out\n")
                .doesNotContain("\u001b");
        assertThat(run.status()).isZero();
    }

    @Test
    void givenManyProblems_whenCompared_thenTheFirstAreToldAndTheOthersCounted() {
        Run run = Run.with("{\"type\": \"assessment\"" + ",\"x\": 1".repeat(50) + "}", "diff", "-", Run.report(FAULTS));

        assertThat(run.err()).contains("wsis: -: and ", " more problems\n").hasLineCount(22);
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"diff", "diff old.json", "diff a b c", "diff --format xml a b", "diff --lang de a b"})
    void givenAWrongUsage_whenCompared_thenItIsSaid(String line) {
        Run run = Run.of(line.split(" "));

        assertThat(run.err())
                .startsWith("wsis: ")
                .contains("Try 'wsis diff --help'.")
                .doesNotContain("Exception");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void givenAMissingFile_whenCompared_thenItIsSaid() {
        assertThat(Run.of("diff", "nobody.json", "-").err()).contains("'nobody.json' does not exist");
    }
}
