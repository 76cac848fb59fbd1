package org.wsis4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user may hand over by mistake: always a place, a sentence and an exit status, never a stack trace. */
class BadInputTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                   | WSIS-JSN-001 | 2",
                "hello                                | WSIS-JSN-001 | 2",
                "{\"title\": \"cut                    | WSIS-JSN-001 | 2",
                "{} {}                                | WSIS-JSN-001 | 2",
                "[]                                   | WSIS-JSN-004 | 2",
                "{\"type\": \"facilitatorReport\", \"title\": 5}                       | WSIS-JSN-004 | 1",
                "{\"type\": \"facilitatorReport\", \"title\": \"a\", \"title\": \"b\"} | WSIS-JSN-007 | 1",
                "{\"type\": \"facilitatorReport\", \"date\": \"2006-02-30\"}           | WSIS-JSN-005 | 1",
                "{\"type\": \"facilitatorReport\", \"results\": [{\"value\": 1e400}]}  | WSIS-JSN-012 | 1",
                "{\"type\": \"facilitatorReport\", \"title\": \"\\ud800\"}             | WSIS-JSN-010 | 1",
                "{\"type\": \"facilitatorReport\", \"title\": \"\\u0007\"}             | WSIS-JSN-011 | 1",
                "{\"type\": \"anotherReport\"}        | WSIS-JSN-009 | 2",
                "{\"title\": \"no type\"}             | WSIS-JSN-008 | 2"
            })
    void givenABadDocument_whenChecked_thenTheRuleAndThePlaceAreSaid(String text, String rule, int status) {
        Run run = Run.with(text, "check", "-");
        assertThat(run.out()).containsPattern(rule + " .*\\(1:\\d+\\)").doesNotContain("Exception", "\tat ");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(status);
    }

    @Test
    void givenBytesThatAreNotUtf8_whenChecked_thenThePlaceIsSaid() throws IOException {
        Path file = folder.resolve("latin1.json");
        Files.write(file, "{\n  \"title\": \"Télécommunications\"}".getBytes(StandardCharsets.ISO_8859_1));
        Run run = Run.of("check", file.toString());
        assertThat(run.out()).contains("WSIS-JSN-002").contains("(2:14)");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void givenNesting10000Deep_whenChecked_thenTheLimitIsSaid() {
        Run run = Run.with("{\"x\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}", "check", "-");
        assertThat(run.out()).contains("WSIS-JSN-003");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void givenAFileOf50MegaBytes_whenChecked_thenTheLimitIsSaidWithoutReadingItWhole() {
        Endless in = new Endless(50L << 20);
        Run run = Run.with(in, "check", "-");
        assertThat(run.out()).contains("WSIS-JSN-003");
        assertThat(run.status()).isEqualTo(2);
        assertThat(in.left).as("bytes never asked for").isGreaterThan(30L << 20);
    }

    @Test
    void givenADirectory_whenChecked_thenItIsSaid() {
        Run run = Run.of("check", folder.toString());
        assertThat(run.err()).contains("is a directory; expected a file, or - for standard input");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void givenAnImpossibleName_whenChecked_thenItIsSaid() {
        Run run = Run.of("check", "a\0b");
        assertThat(run.err()).contains("is no name of a file").doesNotContain("\0");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void givenAnEmptyName_whenChecked_thenItIsSaid() {
        Run run = Run.of("check", "");
        assertThat(run.err()).contains("the name of the file is empty; expected a file, or - for standard input");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void givenAnUnreadableText_whenChecked_thenWhatNobodyCouldTellIsSaidOnce() {
        Run run = Run.with("hello", "check", "-");
        assertThat(run.out()).containsOnlyOnce(" rules (document)").containsOnlyOnce("could not be read");
    }

    @Test
    void givenAnOutputThatTakesNothing_whenRun_thenTheStatusSaysSo() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintStream(broken, false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                LocalDate.of(2026, 11, 21));
        assertThat(Main.run(console, "rules")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("the output could not be written whole");
    }

    @Test
    void givenAnUnknownOption_whenRun_thenItIsTheFaultThatIsNamed() {
        Run run = Run.of("check", "-x");
        assertThat(run.err()).contains("unknown argument '-x'").contains("Try 'wsis check --help'.");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void givenAnUnknownCommand_whenRun_thenItIsSaid() {
        Run run = Run.of("chekc");
        assertThat(run.err())
                .contains("unknown argument 'chekc'")
                .contains("Expected one of check, annex, facilitators, rules, example, chair, calendar, obligations,"
                        + " targets, diff")
                .contains("Try 'wsis --help'.");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void givenNoCommand_whenRun_thenTheUsageIsShown() {
        Run run = Run.of();
        assertThat(run.err())
                .contains(
                        "check",
                        "annex",
                        "facilitators",
                        "rules",
                        "chair",
                        "calendar",
                        "obligations",
                        "targets",
                        "diff");
        assertThat(run.status()).isEqualTo(2);
    }

    /** A report whose title never ends. */
    private static final class Endless extends InputStream {
        private final byte[] head = "{\"title\": \"".getBytes(StandardCharsets.UTF_8);
        private int at;
        private long left;

        Endless(long size) {
            left = size;
        }

        @Override
        public int read() {
            if (left == 0) {
                return -1;
            }
            left--;
            return at < head.length ? head[at++] : 'x';
        }

        @Override
        public long transferTo(OutputStream out) {
            throw new AssertionError("nobody reads it whole");
        }
    }
}
