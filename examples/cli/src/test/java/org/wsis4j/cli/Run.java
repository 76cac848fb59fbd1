package org.wsis4j.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;

/** One run of the command line in this JVM. */
record Run(int status, String out, String err) {

    /** The folder of the whole project; surefire passes it. */
    static final Path ROOT = Path.of(System.getProperty("wsis.root"));

    static final Path REPORTS = ROOT.resolve("examples/cli/reports");

    static Run of(String... arguments) {
        return with(InputStream.nullInputStream(), arguments);
    }

    static Run with(String standardInput, String... arguments) {
        return with(new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    static Run with(InputStream in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                in,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                LocalDate.of(2026, 11, 21));
        int status = WsisCommand.run(console, arguments);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static String report(String name) {
        return REPORTS.resolve(name).toString();
    }
}
