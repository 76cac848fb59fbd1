package org.wsis4j.benchmarks.peer;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;

/**
 * A way from bytes to findings.
 *
 * @param <D> what it makes of a text
 */
public interface Peer<D> {

    /**
     * Reads a text.
     *
     * @param text a report, UTF-8
     * @return what is checked
     * @throws IOException if it cannot be read
     */
    D read(byte[] text) throws IOException;

    /**
     * Checks what was read.
     *
     * @param document what was read
     * @return how many findings there are; for a way that does not check, something that depends on what was read, so that
     *     the compiler cannot leave the reading out
     */
    int check(D document);

    /**
     * Where the findings are.
     *
     * @param document what was read
     * @return JSON Pointers; empty if this way does not check
     */
    Set<String> places(D document);

    /**
     * Reads a text and checks it.
     *
     * @param text a report, UTF-8
     * @return how many findings there are
     * @throws IOException if it cannot be read
     */
    default int readAndCheck(byte[] text) throws IOException {
        return check(read(text));
    }

    /**
     * Reads and checks reports one by one.
     *
     * @param lines a report on each line, UTF-8
     * @return how many findings there are
     * @throws IOException if one cannot be read
     */
    default int stream(byte[] lines) throws IOException {
        int findings = 0;
        for (int start = 0; start < lines.length; ) {
            int end = start;
            while (end < lines.length && lines[end] != '\n') {
                end++;
            }
            findings += readAndCheck(Arrays.copyOfRange(lines, start, end));
            start = end + 1;
        }
        return findings;
    }
}
