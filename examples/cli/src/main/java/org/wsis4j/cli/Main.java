package org.wsis4j.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.wsis4j.cli.text.Printable;

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
                new PrintStream(System.out, false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                LocalDate.now(Clock.systemUTC()),
                isTerminal());
        System.exit(run(console, arguments));
    }

    /** From 22 to 24 the JDK has a console also where none is, so there we cannot know. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
        int version = Runtime.version().feature();
        return System.console() != null && (version < 22 || version > 24);
    }

    /** What a user sees is a sentence, also when the memory is full or nobody takes the output. */
    static int run(Console console, String... arguments) {
        int status;
        try {
            status = WsisCommand.run(console, arguments);
        } catch (OutOfMemoryError | StackOverflowError e) {
            console.err()
                    .println("wsis: too large for the memory of this JVM; give it more, for example with"
                            + " JAVA_TOOL_OPTIONS=-Xmx2g");
            return ExitStatus.UNREADABLE_OR_USAGE;
        } catch (Error e) {
            console.err().println("wsis: internal error, please report it: " + Printable.of(e.toString()));
            return ExitStatus.UNREADABLE_OR_USAGE;
        }
        if (console.out().checkError()) {
            console.err().println("wsis: the output could not be written whole");
            return ExitStatus.UNREADABLE_OR_USAGE;
        }
        return status;
    }
}
