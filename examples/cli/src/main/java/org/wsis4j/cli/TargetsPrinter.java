package org.wsis4j.cli;

import java.io.PrintStream;
import java.util.List;
import org.wsis4j.cli.progress.ProgressTable;
import org.wsis4j.cli.progress.ProgressText;
import org.wsis4j.cli.text.Columns;
import org.wsis4j.cli.text.Folded;
import org.wsis4j.cli.text.Printable;
import org.wsis4j.target.assessment.ProgressReport;

/** Prints what comes of the targets, harmless for a terminal and no wider than it. */
final class TargetsPrinter {

    private TargetsPrinter() {}

    /** The table, and below it all of it in lines. */
    static void print(PrintStream out, ProgressReport report, boolean whole) {
        out.println();
        Columns.print(
                out,
                ProgressTable.rows(report, whole).stream()
                        .map(row -> row.stream().map(Printable::of).toList())
                        .toList());
        print(out, ProgressText.details(report, whole));
    }

    static void print(PrintStream out, List<String> lines) {
        lines.stream()
                .map(Printable::of)
                .flatMap(line -> Folded.lines(line).stream())
                .forEach(out::println);
    }
}
