package org.wsis4j.cli.entries;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.wsis4j.cli.table.CsvRows;
import org.wsis4j.cli.table.Problem;
import org.wsis4j.cli.table.Problems;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.reading.Reading;

/**
 * Reads tables of entries row by row: CSV in UTF-8, with or without byte order mark, lines ended in any way.
 *
 * <p>Texts are kept as they stand, with the blanks around them. In a column of which an entry can have several values, they stand between semicolons. A
 * row with too many or too few cells is told, and read as far as it goes.
 */
public final class EntryReader {

    private final String file;
    private final Optional<Integer> contest;
    private final Use use;
    private final Problems problems = new Problems();

    private @Nullable EntryHeader header;
    private boolean useless;
    private long rows;

    private EntryReader(String file, Optional<Integer> contest, Use use) {
        this.file = file;
        this.contest = contest;
        this.use = use;
    }

    /** Takes what is read. */
    public interface Use {
        /**
         * Takes what there is to say about the columns, before the first entry.
         *
         * @param columns what is too much, and what is missing
         */
        void columns(EntryColumns columns);

        /**
         * Takes an entry.
         *
         * @param line the line of the file where its row begins, counted from 1
         * @param entry what came out of reading it, without positions
         * @throws IOException if what was found in it cannot be written
         */
        void entry(long line, Reading<Report> entry) throws IOException;
    }

    /**
     * Reads a file.
     *
     * @param file its name, for messages
     * @param in its bytes; whoever opened them closes them
     * @param contest the year of the contest of all entries, if the table has no column for it; empty if they are of none
     * @param use takes the entries
     * @return what could not be read, or not as a whole
     * @throws IOException if the bytes cannot be read at all
     */
    public static Problems read(String file, InputStream in, Optional<Integer> contest, Use use) throws IOException {
        EntryReader reader = new EntryReader(file, contest, use);
        CsvRows.readAsWritten(in, new CsvRows.Use() {
            @Override
            public void row(long line, CSVRecord values) throws IOException {
                reader.row(line, values);
            }

            @Override
            public void end(long line, String problem) {
                reader.end(line, problem);
            }
        });
        if (reader.rows == 0 && !reader.useless) {
            String what = reader.header == null ? "no header" : "a header and no row";
            reader.end(1, what + "; expected entries, " + EntryHeader.EXAMPLE);
        }
        return reader.problems;
    }

    /** Below a bad header nothing can be read, and what stands there is no fault of its own. */
    private void row(long line, CSVRecord values) throws IOException {
        EntryHeader columns = header;
        if (columns != null) {
            entry(line, values, columns);
        } else if (!useless) {
            try {
                EntryHeader first = EntryHeader.of(values);
                use.columns(new EntryColumns(first.unknown(), first.missing(), given(first)));
                header = first;
            } catch (IllegalArgumentException e) {
                end(line, String.valueOf(e.getMessage()));
            }
        }
    }

    private void entry(long line, CSVRecord values, EntryHeader columns) throws IOException {
        rows++;
        if (values.size() != columns.size()) {
            String told = values.size() > columns.size()
                    ? "; those beyond are kept as unread; expected a text that has a comma in quotation marks"
                    : "; the others are taken as blank; expected a comma for each column but the last";
            problems.add(
                    new Problem(file, line, cells(values.size()) + " under " + columns.size() + " columns" + told));
        }
        use.entry(line, new EntryRow(columns, given(columns)).read(values));
    }

    private Optional<Integer> given(EntryHeader columns) {
        return contest.filter(year -> !columns.has(EntryField.CONTEST));
    }

    private static String cells(int count) {
        return count + (count == 1 ? " cell" : " cells");
    }

    private void end(long line, String problem) {
        useless = true;
        problems.add(new Problem(file, line, problem));
    }
}
