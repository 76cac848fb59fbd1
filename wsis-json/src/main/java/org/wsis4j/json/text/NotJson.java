package org.wsis4j.json.text;

import java.io.Serial;

/** Ends a reading because the text is not JSON; never leaves the reader. */
public final class NotJson extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final int offset;

    public NotJson(int offset) {
        super("at byte " + offset, null, false, false);
        this.offset = offset;
    }

    /** Where the parser stopped; not always at the very character. */
    public int offset() {
        return offset;
    }
}
