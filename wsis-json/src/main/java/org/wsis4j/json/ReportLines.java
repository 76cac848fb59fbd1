package org.wsis4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.json.shape.DocumentReader;
import org.wsis4j.json.text.LineBytes;

/**
 * Reads reports one by one from a text that has one document on each line (NDJSON, also called JSON Lines), each of whichever
 * kind it says it is. Not safe for use by several threads at once.
 *
 * <pre>{@code
 * ReportLines lines = ReportLines.of(in);
 * for (Optional<ReportLine> line = lines.next(); line.isPresent(); line = lines.next()) {
 *     Assessment assessment = WsisRules.standard().check(line.get().reading(), day);
 * }
 * }</pre>
 *
 * <p>No more than one line is held, and of a line no more than the limit. A line that cannot be read gives a reading with its
 * flaws, and so does one that is too long; the lines after it are read all the same. Lines end with LF or CR LF, the last one
 * with or without. A byte order mark at the beginning of a line is none of its text, so that files with one can be joined.
 * Blank lines are left out, but counted.
 */
public final class ReportLines {

    private final LineBytes lines;
    private final Limits limits;

    private ReportLines(LineBytes lines, Limits limits) {
        this.lines = lines;
        this.limits = limits;
    }

    /**
     * Starts to read within the {@linkplain Limits#standard() standard limits}.
     *
     * @param text the text, UTF-8; read ahead by some thousand bytes, and not closed
     * @return the lines, none read yet
     */
    public static ReportLines of(InputStream text) {
        return of(text, Limits.standard());
    }

    /**
     * Starts to read.
     *
     * @param text the text, UTF-8; read ahead by some thousand bytes, and not closed
     * @param limits how much is taken in of each line, its end not counted
     * @return the lines, none read yet
     */
    public static ReportLines of(InputStream text, Limits limits) {
        Objects.requireNonNull(text, "text: there is nothing to read");
        return new ReportLines(new LineBytes(text, limits.maxBytes() + 1), limits);
    }

    /**
     * Reads the next line that is not blank.
     *
     * @return the line; empty at the end of the text, and ever after
     * @throws IOException if the stream throws it; what was read of the line by then is not lost to the next call
     */
    public Optional<ReportLine> next() throws IOException {
        while (lines.advance()) {
            if (!lines.isBlank()) {
                return Optional.of(new ReportLine(
                        lines.number(), lines.offset(), DocumentReader.read(lines.bytes(), limits.bounds())));
            }
        }
        return Optional.empty();
    }
}
