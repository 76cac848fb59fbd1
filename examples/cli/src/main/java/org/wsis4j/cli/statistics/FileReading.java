package org.wsis4j.cli.statistics;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.wsis4j.cli.table.CsvRows;
import org.wsis4j.cli.table.Problem;
import org.wsis4j.cli.table.Problems;

/** The reading of one file: a header, and rows that are read by it. */
final class FileReading implements CsvRows.Use {

    private final String file;
    private final String source;
    private final SeriesNames series;
    private final Kept kept;
    private final Leftovers leftovers;
    private final Problems problems;

    private @Nullable RowReading rows;
    private boolean useless;

    FileReading(String file, String source, SeriesNames series, Kept kept, Leftovers leftovers, Problems problems) {
        this.file = file;
        this.source = source;
        this.series = series;
        this.kept = kept;
        this.leftovers = leftovers;
        this.problems = problems;
    }

    void read(InputStream in) throws IOException {
        CsvRows.read(in, this);
        if (leftovers.rows() == 0 && !useless) {
            end(1, (rows == null ? "no header" : "a header and no row") + "; expected figures, " + Header.EXAMPLE);
        }
    }

    /** Below a bad header nothing can be read, and what stands there is no fault of its own. */
    @Override
    public void row(long line, CSVRecord values) {
        if (rows != null) {
            rows.take(values, problem -> problems.add(new Problem(file, line, problem)));
        } else if (!useless) {
            try {
                Header header = Header.of(values, series);
                leftovers.columns(header.unknown());
                rows = new RowReading(header, series, kept, leftovers, source);
            } catch (IllegalArgumentException e) {
                end(line, String.valueOf(e.getMessage()));
            }
        }
    }

    @Override
    public void end(long line, String problem) {
        useless = true;
        problems.add(new Problem(file, line, problem));
    }
}
