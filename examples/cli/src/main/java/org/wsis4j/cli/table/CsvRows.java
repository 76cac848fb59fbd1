package org.wsis4j.cli.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Goes through CSV row by row: in UTF-8, with or without byte order mark, lines ended in any way. */
public final class CsvRows {

    private static final CSVFormat AS_WRITTEN =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

    private static final CSVFormat STRIPPED =
            AS_WRITTEN.builder().setIgnoreSurroundingSpaces(true).get();

    private CsvRows() {}

    /** Uses what is read. */
    public interface Use {
        /**
         * Takes a row that is not blank; the first is the header.
         *
         * @param line where it begins, counted from 1
         * @param values its cells
         * @throws IOException what the use throws
         */
        void row(long line, CSVRecord values) throws IOException;

        /**
         * Takes why there are no rows from a line on.
         *
         * @param line where it is, counted from 1
         * @param problem what was given and what was expected
         */
        void end(long line, String problem);
    }

    /**
     * Reads to the end, or to where it is no text or no table; blanks around cells are left out.
     *
     * @param in the bytes; whoever opened them closes them
     * @param use takes the rows
     * @throws IOException if they cannot be read at all
     */
    public static void read(InputStream in, Use use) throws IOException {
        read(in, STRIPPED, use);
    }

    /**
     * As {@link #read}, but for the blanks around cells, which stay; a quotation mark is one only at the beginning of a cell.
     *
     * @param in the bytes; whoever opened them closes them
     * @param use takes the rows
     * @throws IOException if they cannot be read at all
     */
    public static void readAsWritten(InputStream in, Use use) throws IOException {
        read(in, AS_WRITTEN, use);
    }

    private static void read(InputStream in, CSVFormat format, Use use) throws IOException {
        StrictReader text = new StrictReader(in);
        long line = 1;
        try (CSVParser parser = CSVParser.parse(text, format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                CSVRecord values = records.next();
                if (!values.stream().allMatch(String::isBlank)) {
                    use.row(line, values);
                }
                text.startRow();
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (UncheckedIOException e) {
            IOException cause = e.getCause();
            fault(line, cause == null ? new IOException(e) : cause, use);
        }
    }

    private static void fault(long line, IOException cause, Use use) throws IOException {
        if (cause instanceof UnreadableText unreadable) {
            use.end(unreadable.line().orElse(line), unreadable.getMessage() + "; nothing behind it was read");
        } else if (cause instanceof CSVException) {
            use.end(
                    line,
                    "the quotation marks do not match; expected a text in two of them, with any inside it doubled;"
                            + " nothing behind it was read");
        } else {
            throw cause;
        }
    }
}
