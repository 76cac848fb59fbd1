package org.wsis4j.json.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Takes a stream apart at its line feeds. Of a line that is too long, the beginning is kept, and the rest passed over. */
public final class LineBytes {

    private static final int PIECE = 1 << 13;

    private final InputStream in;
    private final int most;
    private final byte[] piece = new byte[PIECE];
    private int next;
    private int end;
    private byte[] line = new byte[0];
    private int kept;
    private long length;
    private long number;
    private long offset;
    private long start;
    private boolean isOpen;
    private boolean hasEnded;

    /**
     * The lines of a stream.
     *
     * @param most how much of a line is kept, in bytes; its end does not count
     */
    public LineBytes(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /** Goes to the next line; false if there is none. */
    public boolean advance() throws IOException {
        if (!isOpen) {
            start = offset;
            length = 0;
            kept = 0;
            isOpen = true;
        }
        while (next < end || fill()) {
            int from = next;
            while (next < end && piece[next] != '\n') {
                next++;
            }
            keep(from);
            if (next < end) {
                next++;
                offset++;
                return close();
            }
        }
        return length > 0 && close();
    }

    private boolean fill() throws IOException {
        next = 0;
        end = 0;
        while (end == 0 && !hasEnded) {
            int count = in.read(piece, 0, piece.length);
            hasEnded = count < 0;
            end = Math.max(0, count);
        }
        return end > 0;
    }

    private void keep(int from) {
        int count = next - from;
        // One byte more may be the carriage return of the end.
        int room = (int) Math.min(count, Math.max(0L, most + 1L - kept));
        if (kept + room > line.length) {
            line = Arrays.copyOf(line, (int) Math.min(most + 1L, Math.max(kept + room, 2L * line.length)));
        }
        System.arraycopy(piece, from, line, kept, room);
        kept += room;
        length += count;
        offset += count;
    }

    private boolean close() {
        isOpen = false;
        number++;
        boolean isReturn = kept > 0 && kept == length && line[kept - 1] == '\r';
        kept = Math.min(isReturn ? kept - 1 : kept, most);
        return true;
    }

    /** Whether the line has only blanks, as JSON has them. Of a line that is not kept whole nobody can say so. */
    public boolean isBlank() {
        if (length > most) {
            return false;
        }
        int at = Utf8.hasMark(line, kept) ? 3 : 0;
        while (at < kept && (line[at] == ' ' || line[at] == '\t' || line[at] == '\r')) {
            at++;
        }
        return at == kept;
    }

    /** The number of the line, counted from 1. */
    public long number() {
        return number;
    }

    /** Where the line starts, in bytes. */
    public long offset() {
        return start;
    }

    /** A copy of the line, without its end. */
    public byte[] bytes() {
        return Arrays.copyOf(line, kept);
    }

    /** How many bytes are held for lines, whatever their number. */
    int capacity() {
        return line.length;
    }
}
