package org.wsis4j.cli.table;

import java.io.IOException;
import java.util.OptionalLong;

/** Bytes that are no text, or a text that is no table; the message says what was expected. */
final class UnreadableText extends IOException {

    private static final long serialVersionUID = 1L;

    private final long line;

    UnreadableText(long line, String message) {
        super(message);
        this.line = line;
    }

    /** Empty if it is the row that is being read. */
    OptionalLong line() {
        return line > 0 ? OptionalLong.of(line) : OptionalLong.empty();
    }
}
