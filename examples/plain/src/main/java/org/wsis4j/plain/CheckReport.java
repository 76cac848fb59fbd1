package org.wsis4j.plain;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.wsis4j.json.WsisJson;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.catalogue.WsisRules;

/** Checks a report in a file. */
public final class CheckReport {

    private CheckReport() {}

    /**
     * Prints the findings, each on a line, and exits as {@link #check} says.
     *
     * @param arguments the file, and the day for which it is checked, for example 2006-06-15
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        boolean two = arguments.length == 2;
        System.exit(check(two ? arguments[0] : "", two ? arguments[1] : "", out));
    }

    // snippet: plain
    /** Prints the findings: 0 if the report is valid, 1 if not, 2 if there is nothing to check. */
    public static int check(String file, String day, PrintStream out) {
        try (InputStream text = Files.newInputStream(Path.of(file))) {
            Assessment assessment = WsisRules.standard().check(WsisJson.read(text), LocalDate.parse(day));
            for (Finding finding : assessment.findings()) {
                out.println(finding.severity() + " " + finding.location() + " " + finding.message());
            }
            return assessment.isValid() ? 0 : 1;
        } catch (IOException | InvalidPathException | DateTimeException e) {
            out.println("cannot check '" + file + "' for '" + day + "'; expected a file and a day: " + e);
            return 2;
        }
    }
    // end
}
