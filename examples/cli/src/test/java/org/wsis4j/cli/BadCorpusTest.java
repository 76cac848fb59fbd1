package org.wsis4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user may hand over as a corpus by mistake: always a sentence and an exit status, never a stack trace. */
class BadCorpusTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.csv    | ''                        | no header; expected entries, for example a line",
                "a.csv    | 'Project,Country'         | a header and no row",
                "a.csv    | 'Project,Country,project' | column 'project' stands twice",
                "a.csv    | 'Project\n\"open\n'       | line 2: the quotation marks do not match",
                "a.csv    | 'Project\na,b'            | line 2: 2 cells under 1 columns",
                "A.CSV    | 'hello'                   | no column of 'hello' is a field of an entry"
            })
    void givenABadTable_whenChecked_thenThePlaceIsSaid(String name, String text, String words) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        Run run = Run.of("check", file.toString());

        assertThat(run.err()).contains(words).doesNotContain("Exception", "\tat ");
        assertThat(run.out()).contains("TOTALS");
        assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a.ndjson"})
    void givenNoFileAndADirectory_whenChecked_thenItIsSaid(String name) throws IOException {
        Run missing = Run.of("check", folder.resolve(name).toString());
        Files.createDirectory(folder.resolve(name));
        Run directory = Run.of("check", folder.resolve(name).toString());

        assertThat(missing.err()).contains("does not exist; expected a file");
        assertThat(directory.err()).contains("is a directory; expected a file");
        assertThat(missing.status()).isEqualTo(2);
        assertThat(directory.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.csv", "a.ndjson"})
    void givenBytesThatAreNoText_whenChecked_thenItIsSaid(String name) throws IOException {
        byte[] bytes = new byte[100_000];
        new Random(7).nextBytes(bytes);
        Run run = Run.of("check", Files.write(folder.resolve(name), bytes).toString());

        assertThat(run.out() + run.err()).contains("UTF-8").doesNotContain("Exception", "\tat ", "\u001b");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void givenAnEmptyText_whenChecked_thenThereIsNoDocument() throws IOException {
        Run run = Run.of(
                "check", Files.writeString(folder.resolve("a.ndjson"), "\n \n").toString());

        assertThat(run.out()).contains("0 documents: 0 valid, 0 not valid, 0 unreadable");
        assertThat(run.status()).isZero();
    }

    @Test
    void givenOneHugeLine_whenChecked_thenTheLimitIsSaidAndTheNextLineIsRead() throws IOException {
        Path file = folder.resolve("a.ndjson");
        String entry = "{\"type\":\"stocktakingEntry\",\"version\":1,\"title\":\"";
        Files.writeString(file, entry + "x".repeat(17 << 20) + "\"}\n" + entry + "t\"}\n");
        Run run = Run.of("check", file.toString());

        assertThat(run.out()).contains("#1\n  error WSIS-JSN-003", "2 documents: 0 valid, 1 not valid, 1 unreadable");
        assertThat(run.out().length()).isLessThan(20_000);
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void givenOneHugeRow_whenChecked_thenTheLimitIsSaid() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, "Project\nT\n\"" + "x".repeat(1 << 20) + "\"\n", StandardCharsets.UTF_8);
        Run run = Run.of("check", file.toString());

        assertThat(run.err()).contains("line 3: the row has more than 131072 characters");
        assertThat(run.status()).isEqualTo(2);
    }

    @Test
    void givenManyBadRows_whenChecked_thenTheFirstAreSaidAndAllAreCounted() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "Project\n" + "a,b\n".repeat(50));
        Run run = Run.of("check", "--most", "1", file.toString());

        assertThat(run.err().lines()).hasSize(21).last().asString().isEqualTo("wsis: and 30 more problems like these");
        assertThat(run.out()).contains("50 documents");
    }
}
