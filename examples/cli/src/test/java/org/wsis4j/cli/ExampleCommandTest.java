package org.wsis4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsis4j.cli.example.ExampleForm;
import org.wsis4j.cli.example.RuleExample;
import org.wsis4j.cli.example.RuleExamples;

class ExampleCommandTest {

    private static final String NOT_UTF8 = "WSIS-JSN-002";

    static Stream<RuleExample> documents() {
        return RuleExamples.standard().all().stream().filter(example -> example.form() == ExampleForm.REPORT);
    }

    private static Run check(RuleExample example, byte[] text) {
        return Run.with(
                new ByteArrayInputStream(text),
                "check",
                "-",
                "--as-of",
                example.day().toString(),
                "--profile",
                example.profile().key(),
                "--fail-on",
                "info");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void givenARule_whenItsExampleIsCheckedAsItSays_thenItIsFoundAndNotWhenMended(RuleExample example) {
        Run printed = Run.of("example", example.rule().toString());
        Run mended = Run.of("example", example.rule().toString(), "--mended");
        // What is not UTF-8 can be no text of Java; the bytes are what the command writes.
        byte[] breaks = example.rule().toString().equals(NOT_UTF8)
                ? example.breaks()
                : printed.out().getBytes(StandardCharsets.UTF_8);

        assertThat(breaks).isEqualTo(example.breaks());
        assertThat(check(example, breaks).out()).contains(" " + example.rule() + " ");
        assertThat(check(example, breaks).status()).isPositive();
        assertThat(check(example, mended.out().getBytes(StandardCharsets.UTF_8)))
                .satisfies(run -> assertThat(run.status()).isZero())
                .satisfies(run -> assertThat(run.out()).contains("valid: 0 errors, 0 warnings, 0 infos"));
        assertThat(List.of(printed.status(), mended.status())).containsOnly(0);
        assertThat(printed.err() + mended.err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            WSIS-REP-001; profile    standard
            wsis-rep-001; day        2025-12-31
            WSIS-REP-001; check      wsis example WSIS-REP-001 | wsis check - --as-of 2025-12-31
            WSIS-STK-030; check      wsis example WSIS-STK-030 | wsis check - --as-of 2025-12-31 --profile contest-2015
            WSIS-FAC-003; open too   WSIS-FAC-004
            WSIS-STK-103; declared   2 in category C3
            WSIS-STK-103; what       documents to be checked together, one on each line
            WSIS-WAV-001; what       waivers, to be checked beside the report that --report prints
            """)
    void givenARule_whenAskedAboutItsExample_thenDayAndProfileAreSaid(String rule, String line) {
        Run run = Run.of("example", rule, "--about");

        assertThat(run.out().lines()).contains(line);
        assertThat(run.out()).doesNotContain("{");
        assertThat(run.status()).isZero();
    }

    @Test
    void givenARuleOnWaivers_whenItsReportIsAskedFor_thenItIsPrinted() {
        assertThat(Run.of("example", "WSIS-WAV-001", "--report").out()).contains("\"type\": \"targetReport\"");
        assertThat(Run.of("example", "WSIS-WAV-001").out()).contains("\"type\": \"waivers\"");
        assertThat(Run.of("example", "WSIS-REP-001", "--report").err())
                .contains("stands beside no report; expected a rule on waivers, for example WSIS-WAV-001");
        assertThat(Run.of("example", "WSIS-REP-001", "--report").status()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            WSIS-REP-999; there is no rule WSIS-REP-999; its family has WSIS-REP-001 to
            ACME-REP-001; there is no rule ACME-REP-001; 'wsis rules' lists them all
            REP-001; expected
            WSIS\u202e; WSIS
            '';   expected
            """)
    void givenAnotherRule_whenItsExampleIsAskedFor_thenTheErrorHelps(String rule, String words) {
        Run run = Run.of("example", rule);

        assertThat(run.err()).startsWith("wsis: ").contains(words.split("; ")).doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void givenTwoWishesAtOnce_whenAsked_thenTheyAreRefused() {
        Run run = Run.of("example", "WSIS-REP-001", "--mended", "--about");

        assertThat(run.err()).contains("--mended", "--about").doesNotContain("Exception");
        assertThat(run.status()).isEqualTo(2);
        assertThat(Run.of("example").status()).isEqualTo(2);
    }
}
