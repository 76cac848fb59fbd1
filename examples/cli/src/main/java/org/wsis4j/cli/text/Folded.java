package org.wsis4j.cli.text;

import java.util.ArrayList;
import java.util.List;

/** A line in as many lines as a terminal needs, broken at blanks, the later ones further in than the first. */
public final class Folded {

    /** How many characters a line has at most, unless a single word has more. */
    public static final int WIDTH = 120;

    private static final String FURTHER = "    ";

    /** A number and its per cent stay together. */
    private static final String BREAK = " (?!%)";

    private Folded() {}

    /**
     * Folds.
     *
     * @param line a line, harmless for a terminal; the blanks at its beginning stay
     * @return at least one line
     */
    public static List<String> lines(String line) {
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        List<String> lines = new ArrayList<>();
        StringBuilder current = new StringBuilder(indent);
        boolean empty = true;
        for (String word : line.stripLeading().split(BREAK, -1)) {
            if (!empty && length(current) + 1 + length(word) > WIDTH) {
                lines.add(current.toString());
                current = new StringBuilder(indent).append(FURTHER);
                empty = true;
            }
            current.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(current.toString());
        return lines;
    }

    private static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
