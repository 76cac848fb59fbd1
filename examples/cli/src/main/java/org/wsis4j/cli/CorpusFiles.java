package org.wsis4j.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.wsis4j.cli.check.CorpusCheck;
import org.wsis4j.cli.check.Results;
import org.wsis4j.cli.entries.EntryColumns;
import org.wsis4j.cli.entries.EntryReader;
import org.wsis4j.cli.table.Problem;
import org.wsis4j.cli.table.Problems;
import org.wsis4j.cli.text.Printable;
import org.wsis4j.json.ReportLine;
import org.wsis4j.json.ReportLines;
import org.wsis4j.json.WsisJson;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.reading.Reading;

/** Opens the files of a corpus and hands over their documents, each under the name of its file and the number of its line. */
final class CorpusFiles {

    private static final String LINES = ".ndjson";
    private static final String ENTRIES = ".csv";

    private final Console console;
    private final Progress progress;
    private final Results results;
    private final CorpusCheck check;
    private final Optional<Integer> contest;

    CorpusFiles(Console console, Progress progress, Results results, CorpusCheck check, Optional<Integer> contest) {
        this.console = console;
        this.progress = progress;
        this.results = results;
        this.check = check;
        this.contest = contest;
    }

    /** Whether a file holds many documents. */
    static boolean isCorpus(String file) {
        return endsWith(file, LINES) || endsWith(file, ENTRIES);
    }

    private static boolean endsWith(String file, String end) {
        return file.toLowerCase(Locale.ROOT).endsWith(end);
    }

    /** Reads a file; says whether all of it could be read, but for documents that could not, which are counted. */
    boolean read(String file) {
        try {
            return Input.read(console, file, in -> {
                InputStream counted = isCorpus(file) ? progress.of(in, file, size(file)) : in;
                // Closing it ends the progress, also if the reading breaks off.
                try (counted) {
                    return read(file, counted);
                }
            });
        } catch (Failure e) {
            complain(String.valueOf(e.getMessage()));
            return false;
        }
    }

    private boolean read(String file, InputStream in) throws IOException {
        if (endsWith(file, ENTRIES)) {
            return complain(EntryReader.read(file, in, contest, new Entries(file)));
        }
        if (endsWith(file, LINES)) {
            ReportLines lines = ReportLines.of(in);
            for (Optional<ReportLine> line = lines.next(); line.isPresent(); line = lines.next()) {
                add(file, line.get().number(), line.get().reading());
            }
            return true;
        }
        Reading<Report> reading = WsisJson.read(in);
        check.add(file, 0, reading);
        return true;
    }

    private void add(String file, long line, Reading<Report> reading) throws IOException {
        check.add(file + "#" + line, line - 1, reading);
    }

    private static long size(String file) {
        try {
            return Files.size(Path.of(file));
        } catch (IOException e) {
            return -1;
        }
    }

    /** Says what could not be read; the number is the true one, though not all are shown. */
    private boolean complain(Problems problems) {
        problems.first().stream().map(Problem::toString).forEach(this::complain);
        long hidden = problems.count() - problems.first().size();
        if (hidden > 0) {
            complain("and " + hidden + " more problems like these");
        }
        return problems.count() == 0;
    }

    private void complain(String problem) {
        progress.away();
        console.err().println("wsis: " + Printable.of(problem));
    }

    /** The rows of a table of entries. */
    private final class Entries implements EntryReader.Use {

        private final String file;

        Entries(String file) {
            this.file = file;
        }

        @Override
        public void columns(EntryColumns columns) {
            if (!columns.unknown().isEmpty()) {
                note("no field of an entry, kept as unread: " + String.join(", ", columns.unknown()));
            }
            if (!columns.missing().isEmpty()) {
                note("no column " + String.join(", ", columns.missing()));
            }
            columns.contest().ifPresent(year -> note("no column contest; taken as entries of the contest of " + year));
        }

        private void note(String text) {
            results.note("'" + file + "': " + text);
        }

        @Override
        public void entry(long line, Reading<Report> entry) throws IOException {
            add(file, line, entry);
        }
    }
}
