package org.wsis4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far a file is read is shown to those who look on, and never gets into what is piped. */
class ProgressTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void givenATerminal_whenACorpusIsChecked_thenTheLineComesAndGoes() throws IOException {
        int status = check(true);

        String shown = err.toString(StandardCharsets.UTF_8);
        assertThat(shown).contains("b.ndjson", "%", "kB").endsWith("\r" + " ".repeat(79) + "\r");
        assertThat(shown).doesNotContain("\n");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("300 documents")
                .doesNotContain("\r");
        assertThat(status).isEqualTo(1);
    }

    @Test
    void givenNoTerminal_whenACorpusIsChecked_thenNothingIsShownAndTheResultIsTheSame() throws IOException {
        check(true);
        String shown = out.toString(StandardCharsets.UTF_8);
        out.reset();
        err.reset();
        check(false);

        assertThat(err.size()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(shown);
    }

    private int check(boolean isTerminal) throws IOException {
        Path file = folder.resolve("b.ndjson");
        String entry = "{\"type\":\"stocktakingEntry\",\"version\":1,\"title\":\"t%d\"}\n";
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append(entry.replace("%d", Integer.toString(i)));
        }
        Files.writeString(file, text);
        Console console = new Console(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                LocalDate.of(2026, 11, 21),
                isTerminal);
        return WsisCommand.run(console, "check", "--most", "1", file.toString());
    }
}
