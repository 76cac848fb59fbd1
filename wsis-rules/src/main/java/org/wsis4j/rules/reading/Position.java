package org.wsis4j.rules.reading;

/**
 * A position in a text.
 *
 * @param line counted from 1; lines end with LF, CR LF or CR
 * @param column counted from 1, in characters (code points)
 */
public record Position(int line, int column) {

    /**
     * Checks that both count from 1.
     *
     * @param line see {@link #line()}
     * @param column see {@link #column()}
     * @throws IllegalArgumentException if one is less than 1
     */
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("line and column count from 1, found " + line + ":" + column);
        }
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
