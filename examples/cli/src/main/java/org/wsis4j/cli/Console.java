package org.wsis4j.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;

/**
 * What a command talks to.
 *
 * @param in standard input
 * @param out takes results, in UTF-8
 * @param err takes messages, in UTF-8
 * @param today the day to check for if the user names none
 * @param isTerminal whether somebody looks on, so that it can be shown how far a command is
 */
record Console(InputStream in, PrintStream out, PrintStream err, LocalDate today, boolean isTerminal) {

    Console(InputStream in, PrintStream out, PrintStream err, LocalDate today) {
        this(in, out, err, today, false);
    }
}
