package org.wsis4j.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.wsis4j.benchmarks.peer.Way;

/** A program that checks one report and ends: what a command line or a short job pays. */
public final class FirstReport {

    /** Names the program that only reads the file. */
    static final String NOTHING = "NOTHING";

    private FirstReport() {}

    /**
     * Checks one report.
     *
     * @param arguments the way or {@link #NOTHING}, and the file
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        byte[] text = Files.readAllBytes(Path.of(arguments[1]));
        System.out.println(
                arguments[0].equals(NOTHING)
                        ? text.length
                        : Way.valueOf(arguments[0]).peer().readAndCheck(text));
    }
}
