package org.wsis4j.json.text;

import java.io.Serial;
import org.wsis4j.rules.wording.Argument;

/** Ends a reading because the text exceeds a limit; never leaves the reader. */
public final class Unreadable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Argument given;
    private final transient Argument expected;

    Unreadable(Argument given, Argument expected) {
        super(given.toString(), null, false, false);
        this.given = given;
        this.expected = expected;
    }

    public Argument given() {
        return given;
    }

    public Argument expected() {
        return expected;
    }
}
