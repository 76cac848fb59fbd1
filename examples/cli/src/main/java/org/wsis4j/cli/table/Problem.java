package org.wsis4j.cli.table;

/**
 * Something in a file that cannot be read.
 *
 * @param file the name of the file, as the user gave it
 * @param line where it begins, counted from 1
 * @param text what was given, what was expected, and an example
 */
public record Problem(String file, long line, String text) {

    @Override
    public String toString() {
        return "'" + file + "', line " + line + ": " + text;
    }
}
