package org.wsis4j.json;

import java.util.Objects;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.reading.Reading;

/**
 * A line of a text that has one document on each.
 *
 * <p>Positions in the reading are those within the line, whose own number is always 1 in them; in the whole text, a finding at
 * column 5 stands in line {@link #number()}, column 5.
 *
 * @param number the number of the line in the text, counted from 1; blank lines count
 * @param offset where the line starts in the text, in bytes, counted from 0; a byte order mark belongs to the line
 * @param reading what came out of reading it
 */
public record ReportLine(long number, long offset, Reading<Report> reading) {

    /**
     * Checks the range.
     *
     * @param number see {@link #number()}
     * @param offset see {@link #offset()}
     * @param reading see {@link #reading()}
     * @throws IllegalArgumentException if the number is less than 1, or the offset less than 0
     */
    public ReportLine {
        Objects.requireNonNull(reading, "reading");
        if (number < 1 || offset < 0) {
            throw new IllegalArgumentException("line " + number + " at byte " + offset
                    + "; expected lines counted from 1 and bytes from 0, for example line 1 at byte 0");
        }
    }
}
