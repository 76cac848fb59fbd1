package org.wsis4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CheckCommandTest {

    static Stream<String> reports() throws IOException {
        try (Stream<Path> files = Files.list(Run.REPORTS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fr, le rapport n’a pas de date",
        "fr-CA, le rapport n’a pas de date",
        "ru, у доклада нет даты",
        "es, el informe no tiene fecha",
        "zh, 报告没有日期",
        "ar, ليس للتقرير تاريخ"
    })
    void givenALanguage_whenAReportIsChecked_thenTheFindingsAreSaidInIt(String language, String words) {
        Run run = Run.with(
                "{\"type\": \"facilitatorReport\", \"version\": 1, \"title\": \"t\"}",
                "check",
                "-",
                "--lang",
                language);

        assertThat(run.out()).contains(words, "WSIS-REP-004");
        assertThat(run.out()).doesNotContain("the report has no date", "\\u2068");
    }

    @Test
    void givenAnotherLanguage_whenAReportIsChecked_thenTheErrorNamesTheSix() {
        Run run = Run.with("{}", "check", "-", "--lang", "de");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("'de' is none of the languages; expected ar, zh, en, fr, ru or es");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void givenAnExampleReport_whenChecked_thenTheFindingsAreThoseExpected(String name) throws IOException {
        Run run = Run.with(Files.newInputStream(Run.REPORTS.resolve(name)), "check", "-", "--as-of", "2011-06-01");
        Golden.assertMatches(name.replace(".json", ".txt"), run.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(name.equals("many-faults.json") ? 1 : 0);
    }

    @Test
    void givenManyFaults_whenPrintedAsJson_thenTheAssessmentIsThatExpected() throws IOException {
        Run run = Run.with(
                Files.newInputStream(Run.REPORTS.resolve("many-faults.json")),
                "check",
                "--format",
                "json",
                "--as-of",
                "2011-06-01",
                "-");
        assertThat(run.out()).contains("\"document\": \"-\"");
        Golden.assertMatches("many-faults.assessment.json", run.out());
        assertThat(run.status()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"error, 0", "warning, 1", "info, 1", "WARNING, 1"})
    void givenAReportWithWarnings_whenToFailOnASeverity_thenTheStatusSaysSo(String severity, int status) {
        Run run = Run.of("check", Run.report("c1-consultation-2006.json"), "--fail-on", severity);
        assertThat(run.status()).isEqualTo(status);
    }

    @Test
    void givenSeveralFilesOneOfThemMissing_whenChecked_thenTheOthersAreStillChecked() {
        Run run = Run.of("check", Run.report("nobody.json"), Run.report("c8-consultation-2006.json"));
        assertThat(run.out()).contains("c8-consultation-2006.json").contains("valid: 0 errors");
        assertThat(run.err()).contains("nobody.json' does not exist; expected a file, or - for standard input");
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "facilitatorReport",
        "facilitationMeetingReport",
        "groupReport",
        "followUpReport",
        "targetReport",
        "stocktakingEntry",
        "nationalReport"
    })
    void givenAReportOfAnyKind_whenChecked_thenItIsReadAsWhatItSaysItIs(String type) {
        Run run = Run.with("{\"type\": \"" + type + "\", \"version\": 1, \"title\": \"t\"}", "check", "-");
        assertThat(run.out()).doesNotContain("WSIS-JSN").contains(" 0 undetermined");
    }

    @ParameterizedTest
    @CsvSource({"text", "json", "sarif"})
    void givenAFieldThatIsNotKnown_whenCheckedStrictly_thenItIsAnError(String format) {
        String report = Run.report("c1-consultation-2006.json");
        Run usual = Run.of("check", "--as-of", "2011-06-01", "--format", format, report);
        Run strict = Run.of("check", "--as-of", "2011-06-01", "--format", format, "--most", "2", "--strict", report);

        assertThat(usual.status()).isZero();
        assertThat(usual.out()).doesNotContain("STRICT");
        assertThat(strict.status()).isEqualTo(1);
        assertThat(strict.out()).contains("STANDARD_STRICT");
        assertThat(strict.err()).isEmpty();
        if (format.equals("text")) {
            assertThat(usual.out()).contains("info WSIS-JSN-006 /participants (46:3)");
            assertThat(strict.out()).contains("error WSIS-JSN-006 /participants (46:3)", "not valid: 1 error,");
        }
    }

    @Test
    void givenAProfile_whenCheckedStrictly_thenItIsStrictToo() {
        String entry = "{\"type\": \"stocktakingEntry\", \"version\": 1, \"x\": 1}";
        Run run = Run.with(entry, "check", "--strict", "--profile", "contest-2015", "-");

        assertThat(run.out()).contains("(CONTEST_2015_STRICT)", "error WSIS-JSN-006 /x (1:44)");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void givenTheFoundingDocuments_whenTakenAsTheProfile_thenTheirRulesAreChecked() {
        assertThat(Run.of("check", Run.report("c8-consultation-2006.json"), "--profile", "founding-2006")
                        .out())
                .contains("rules (FOUNDING_2006) for 2026-11-21");
        assertThat(Run.of("check", Run.report("c8-consultation-2006.json"), "--profile", "STANDARD")
                        .out())
                .contains("rules (STANDARD)");
    }

    @Test
    void givenNoDate_whenChecked_thenTodayIsTheDayOfTheCheck() {
        assertThat(Run.of("check", Run.report("c8-consultation-2006.json")).out())
                .contains("(STANDARD) for 2026-11-21");
    }

    @Test
    void givenControlCharactersInAReport_whenChecked_thenTheTerminalNeverSeesThem() {
        Run run = Run.with(
                "{\"type\": \"facilitatorReport\", \"actionLines\": [\"C2\\u001b[2J\\u202e\"], \"\\u001b]0;x\\u0007\": 1}",
                "check",
                "-");
        assertThat(run.out()).contains("\\u001b[2J\\u202e");
        assertThat(run.out()
                        .codePoints()
                        .filter(c -> Character.getType(c) == Character.FORMAT || c < 0x20 && c != '\n'))
                .isEmpty();
    }

    @Test
    void givenNoFile_whenChecked_thenTheUsageIsSaid() {
        Run run = Run.of("check");
        assertThat(run.err()).contains("FILE").contains("Try 'wsis check --help'.");
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "--as-of, 2006-13-01",
        "--as-of, yesterday",
        "--as-of, +12006-01-01",
        "--format, yaml",
        "--fail-on, fatal",
        "--profile, founding"
    })
    void givenAWrongOption_whenChecked_thenItIsNamed(String option, String value) {
        Run run = Run.of("check", option, value, Run.report("c8-consultation-2006.json"));
        assertThat(run.err()).contains(option).contains(value).doesNotContain("Exception");
        assertThat(run.status()).isEqualTo(2);
    }
}
