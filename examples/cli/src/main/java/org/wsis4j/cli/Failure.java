package org.wsis4j.cli;

/** A command cannot go on; the message says what was given, what was expected, and one example of right. */
final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Failure(String message) {
        super(message);
    }

    /** What the library refused, in its words. */
    Failure(IllegalArgumentException refusal) {
        super(refusal.getMessage(), refusal);
    }
}
