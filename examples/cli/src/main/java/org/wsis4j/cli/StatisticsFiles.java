package org.wsis4j.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import org.wsis4j.cli.statistics.IndicatorFile;
import org.wsis4j.cli.statistics.Statistics;
import org.wsis4j.cli.statistics.StatisticsReader;
import org.wsis4j.cli.table.Problem;
import org.wsis4j.cli.table.Problems;
import org.wsis4j.cli.text.Printable;
import org.wsis4j.target.Indicators;

/** Opens files of statistics; one that is named twice is read once. */
final class StatisticsFiles {

    private static final String STANDARD_INPUT = "-";

    private final Console console;

    StatisticsFiles(Console console) {
        this.console = console;
    }

    Statistics read(StatisticsReader reader, Collection<String> files) {
        for (String file : new LinkedHashSet<>(files)) {
            Input.read(console, file, in -> {
                reader.read(file, source(file), in);
                return file;
            });
        }
        return reader.statistics();
    }

    Indicators register(String file) {
        try {
            return Input.read(console, file, in -> IndicatorFile.read(file, in, Indicators.standard()));
        } catch (IllegalArgumentException e) {
            throw new Failure(e);
        }
    }

    /** Says what could not be read; the number is the true one, though not all are shown. */
    void print(Problems problems) {
        for (Problem problem : problems.first()) {
            console.err().println("wsis: " + Printable.of(problem.toString()));
        }
        long hidden = problems.count() - problems.first().size();
        console.err()
                .println("wsis: " + problems.count() + (problems.count() == 1 ? " problem" : " problems")
                        + (hidden > 0
                                ? ", of which the first " + problems.first().size() + " are shown"
                                : "")
                        + "; nothing was assessed");
    }

    private static String source(String file) {
        return file.equals(STANDARD_INPUT)
                ? "standard input"
                : String.valueOf(Path.of(file).getFileName());
    }
}
