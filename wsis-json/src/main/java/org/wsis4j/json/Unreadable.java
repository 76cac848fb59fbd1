package org.wsis4j.json;

import java.io.Serial;

/** Ends a reading because the text exceeds a limit; never leaves the package. */
final class Unreadable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String given;
    private final String expected;

    Unreadable(String given, String expected) {
        super(given, null, false, false);
        this.given = given;
        this.expected = expected;
    }

    String given() {
        return given;
    }

    String expected() {
        return expected;
    }
}
