package org.wsis4j.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckCorpusTest {

    private static final LocalDate TODAY = LocalDate.of(2015, 6, 1);
    private static final String ENTRY =
            "{\"type\": \"stocktakingEntry\", \"version\": 1, \"title\": \"Clinics\", \"id\": \"17\"}";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void givenTheExample_whenRun_thenCountsAndTheBrokenLineArePrinted() {
        Path example = Path.of(System.getProperty("wsis.root"), "examples/spark/corpus/twice.ndjson");

        assertThat(run(example.toString())).isEqualTo(2);
        assertThat(said(out).lines())
                .anyMatch(line -> line.startsWith("unreadable ") && line.contains("twice.ndjson#7: "))
                .anyMatch(line -> line.startsWith("6 documents: "))
                .anyMatch(line -> line.matches("WSIS-COH-002 +warning +1 +0 +1 +0 +0 .*"))
                .anyMatch(line -> line.matches("WSIS-FAC-012 +warning +1 +0 +1 +0 +0 .*"))
                .anyMatch(line -> line.matches("WSIS-STK-102 +error +1 +0 +1 +0 +0 .*"));
        assertThat(said(err)).isEmpty();
    }

    @Test
    void givenAnotherLocale_whenRun_thenTheSameIsPrinted() {
        Path example = Path.of(System.getProperty("wsis.root"), "examples/spark/corpus/twice.ndjson");
        run(example.toString());
        String before = said(out);
        out.reset();
        Locale locale = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            run(example.toString());
        } finally {
            Locale.setDefault(locale);
        }

        assertThat(said(out)).isEqualTo(before);
    }

    @Test
    void givenANameThatLooksLikeAPattern_whenRun_thenItIsTheFileOfThatName() throws IOException {
        Path file = Files.writeString(folder.resolve("a[1], {b}*?.ndjson"), ENTRY + "\n" + ENTRY);
        Files.writeString(folder.resolve("a1.ndjson"), ENTRY);

        assertThat(run(file.toString())).isEqualTo(1);
        assertThat(said(out)).contains("2 documents: ").contains("WSIS-STK-102");
    }

    @Test
    void givenAFileWithoutLines_whenRun_thenThereIsNothingToComplainOf() throws IOException {
        assertThat(run(Files.writeString(folder.resolve("empty.ndjson"), "\n\n").toString()))
                .isZero();
        assertThat(said(out)).contains("0 documents: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --as-of yesterday x.ndjson | 'yesterday' is no day
                    --as-of | --as-of has no value
                    --profile mild x.ndjson | 'mild' is no set of rules
                    --parts 0 x.ndjson | --parts: '0'
                    --parts 99999999999 x.ndjson | --parts: '99999999999'
                    --quick x.ndjson | '--quick' is no option
                    --parts 2 | no file given
                    no-such.ndjson | 'no-such.ndjson' is no file
                    . | '.' is no file
                    ftp:x.ndjson | 'ftp:x.ndjson' is no file
                    x.ndjson --master nowhere | nowhere
                    """)
    void givenWrongArguments_whenRun_thenTheyAreNamedInOneLine(String arguments, String expected) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(said(err)).startsWith("spark: ").contains(expected).hasLineCount(1);
        assertThat(said(out)).isEmpty();
    }

    @Test
    void givenANameWithControlCharacters_whenRun_thenTheyAreEscaped() {
        assertThat(run("no\u001b[2J\u202esuch")).isEqualTo(2);
        assertThat(said(err)).contains("no\\u001b[2J\\u202esuch").doesNotContain("\u001b");
    }

    private int run(String... args) {
        return CheckCorpus.run(
                Stream.of(args).toList(),
                TODAY,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
