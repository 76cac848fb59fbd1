package org.wsis4j.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a record of chairs: CSV in UTF-8, with or without byte order mark, lines ended in any way. */
final class HistoryFile {

    /** Twenty years have some 2 kB; more than this is no record of chairs. */
    private static final int LARGEST = 1 << 20;

    /** Every term is held against every other. */
    private static final int MOST_ROWS = 300;

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreEmptyLines(false)
            .get();

    private HistoryFile() {}

    static List<HistoryRow> read(Console console, String file) {
        byte[] bytes = Input.read(console, file, in -> in.readNBytes(LARGEST + 1));
        if (bytes.length > LARGEST) {
            throw new Failure("'" + file + "' is larger than " + LARGEST + " bytes; expected a record of chairs, "
                    + HistoryColumns.EXAMPLE);
        }
        String text = Utf8.text(file, bytes);
        return rows(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static List<HistoryRow> rows(String file, String text) {
        HistoryColumns columns = null;
        List<HistoryRow> rows = new ArrayList<>();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), FORMAT)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                CSVRecord values = records.next();
                if (rows.size() == MOST_ROWS) {
                    throw at(file, line, "more than " + MOST_ROWS + " rows; expected one for each term");
                }
                try {
                    if (isBlank(values)) {
                        // An empty line says nothing.
                    } else if (columns == null) {
                        columns = HistoryColumns.of(values);
                    } else {
                        rows.add(columns.row(file, line, values));
                    }
                } catch (IllegalArgumentException e) {
                    throw at(file, line, String.valueOf(e.getMessage()));
                }
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException e) {
            throw at(
                    file,
                    line,
                    "the quotation marks do not match; expected a text in two of them, with any inside it doubled");
        }
        if (rows.isEmpty()) {
            throw new Failure("'" + file + "' has " + (columns == null ? "no header" : "a header and no row")
                    + "; expected a record of chairs, " + HistoryColumns.EXAMPLE);
        }
        return rows;
    }

    private static boolean isBlank(CSVRecord values) {
        return values.stream().allMatch(String::isBlank);
    }

    private static Failure at(String file, long line, String problem) {
        return new Failure("'" + file + "', line " + line + ": " + problem);
    }
}
