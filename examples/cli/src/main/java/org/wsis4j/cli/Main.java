package org.wsis4j.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

/** Starts the command line. The one place of the project that looks at a clock. */
public final class Main {

    private Main() {}

    /**
     * Runs a command and exits with its status.
     *
     * @param arguments the command and its options
     */
    public static void main(String[] arguments) {
        Console console = new Console(
                System.in,
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                LocalDate.now(Clock.systemUTC()));
        System.exit(WsisCommand.run(console, arguments));
    }
}
