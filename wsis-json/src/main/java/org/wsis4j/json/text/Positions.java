package org.wsis4j.json.text;

import org.wsis4j.rules.reading.Position;

/** Turns byte offsets into lines and columns, in one walk through the text: ask in the order of the text. */
public final class Positions {

    private final byte[] text;
    private int at;
    private int line = 1;
    private int column = 1;

    public Positions(byte[] text) {
        this.text = text;
        this.at = Utf8.hasMark(text, text.length) ? 3 : 0;
    }

    /** The position of an offset that is not before the one asked for last. */
    public Position of(int offset) {
        int end = Math.min(offset, text.length);
        for (; at < end; at++) {
            byte b = text[at];
            if (b == '\n' || (b == '\r' && !isFollowedByLineFeed())) {
                line++;
                column = 1;
            } else if ((text[at] & 0xC0) != 0x80) {
                column++;
            }
        }
        return new Position(line, column);
    }

    private boolean isFollowedByLineFeed() {
        return at + 1 < text.length && text[at + 1] == '\n';
    }
}
