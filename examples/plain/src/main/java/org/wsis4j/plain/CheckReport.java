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
     * Prints the findings, each on a line, and exits: with 0 if the report is valid, with 1 if not, with 2 if there was
     * nothing to check.
     *
     * @param arguments the file, and the day for which it is checked, for example 2006-06-15
     */
    public static void main(String[] arguments) {
        String file = arguments.length == 2 ? arguments[0] : "";
        String day = arguments.length == 2 ? arguments[1] : "";
        // snippet: plain
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (InputStream text = Files.newInputStream(Path.of(file))) {
            Assessment assessment = WsisRules.standard().check(WsisJson.read(text), LocalDate.parse(day));
            for (Finding finding : assessment.findings()) {
                out.println(finding.severity() + " " + finding.location() + " " + finding.message());
            }
            System.exit(assessment.isValid() ? 0 : 1);
        } catch (IOException | InvalidPathException | DateTimeException e) {
            out.println("cannot check '" + file + "' for '" + day + "'; expected a file and a day: " + e);
            System.exit(2);
        }
        // end
    }
}
