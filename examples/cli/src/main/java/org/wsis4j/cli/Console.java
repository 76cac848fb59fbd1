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
 */
record Console(InputStream in, PrintStream out, PrintStream err, LocalDate today) {}
