package org.wsis4j.json;

import java.io.Serial;
import org.wsis4j.rules.wording.Argument;

/** Ends a reading because the text exceeds a limit; never leaves the package. */
final class Unreadable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Argument given;
    private final transient Argument expected;

    Unreadable(Argument given, Argument expected) {
        super(given.toString(), null, false, false);
        this.given = given;
        this.expected = expected;
    }

    Argument given() {
        return given;
    }

    Argument expected() {
        return expected;
    }
}
