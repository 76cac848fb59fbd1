package org.wsis4j.cli.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 strictly and piece by piece, without byte order mark: a wrong byte is said with its line, not replaced. */
final class StrictReader extends Reader {

    /** No row of statistics is as long; a quotation mark that is never closed would take all that follows. */
    private static final int LONGEST_ROW = 1 << 17;

    private static final int PIECE = 1 << 13;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE).flip();
    private final CharBuffer chars = CharBuffer.allocate(PIECE).flip();
    private boolean started;
    private boolean ended;
    private boolean afterReturn;
    private long line = 1;
    private long length;

    StrictReader(InputStream in) {
        this.in = in;
    }

    /** The next row begins here, or a little before: what is read ahead counts for it. */
    void startRow() {
        length = 0;
    }

    @Override
    public int read(char[] target, int offset, int most) throws IOException {
        if (!chars.hasRemaining() && !decode()) {
            return -1;
        }
        int count = Math.min(most, chars.remaining());
        chars.get(target, offset, count);
        length += count;
        if (length > LONGEST_ROW) {
            throw new UnreadableText(
                    0,
                    "the row has more than " + LONGEST_ROW + " characters; expected a quotation mark at both ends of a"
                            + " text in which any is doubled, for example \"a \"\"b\"\"\"");
        }
        return count;
    }

    /** A fault behind some good characters is met again by the next call, when their lines have been counted. */
    private boolean decode() throws IOException {
        chars.clear();
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            if (chars.position() > 0) {
                chars.flip();
                countLines();
                return skipMark() || decode();
            }
            if (result.isError()) {
                throw new UnreadableText(
                        line, "not UTF-8; expected a text file in UTF-8, and no workbook of a spreadsheet");
            }
            if (ended) {
                chars.flip();
                return false;
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (count < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + count);
        }
        bytes.flip();
    }

    private void countLines() {
        for (int i = 0; i < chars.length(); i++) {
            char c = chars.charAt(i);
            if (c == '\r' || (c == '\n' && !afterReturn)) {
                line++;
            }
            afterReturn = c == '\r';
        }
    }

    /** Whether anything is left behind the mark. */
    private boolean skipMark() {
        if (!started && chars.charAt(0) == BYTE_ORDER_MARK) {
            chars.get();
        }
        started = true;
        return chars.hasRemaining();
    }

    @Override
    public void close() {
        // Whoever opened the stream closes it.
    }
}
