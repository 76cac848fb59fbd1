package org.wsis4j.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.wsis4j.annex.AnnexProblem;
import org.wsis4j.annex.AnnexReading;
import org.wsis4j.annex.AnnexTable;
import org.wsis4j.cli.text.Printable;
import org.wsis4j.json.WsisJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads an annex table as printed. */
@Command(
        name = "annex",
        description = "Reads the designations from an annex table as printed, and prints them as JSON.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class AnnexCommand implements Callable<Integer> {

    /** The document with the real table has some 20 kB; more than this is no annex. */
    private static final int LARGEST = 16 << 20;

    private static final int LONGEST_SHOWN = 200;

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            description = "The text of the table, or of a document with it; - is standard input.")
    private String file = "-";

    AnnexCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        byte[] bytes = Input.read(console, file, in -> in.readNBytes(LARGEST + 1));
        if (bytes.length > LARGEST) {
            throw new Failure(
                    "'" + file + "' is larger than " + LARGEST + " bytes; expected the text of an annex table");
        }
        AnnexReading reading = AnnexTable.parse(Utf8.text(file, bytes));
        for (AnnexProblem problem : reading.problems()) {
            console.err()
                    .println("wsis: " + Printable.of(file + ":" + problem.lineNumber() + ": " + problem.reason() + ": ")
                            + Printable.shortened(problem.text(), LONGEST_SHOWN));
        }
        if (reading.entries().isEmpty()) {
            throw new Failure("'" + file + "' has no annex table; expected rows such as 'C2. Information and"
                    + " communication infrastructure' followed by 'ITU/[APC]'");
        }
        console.out().write(WsisJson.write(reading));
        console.out().flush();
        return reading.problems().isEmpty() ? ExitStatus.CLEAN : ExitStatus.FINDINGS;
    }
}
