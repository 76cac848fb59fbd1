package org.wsis4j.cli;

import java.nio.charset.StandardCharsets;

/** Folds the lines of a calendar file: at most 75 bytes each, and no character in two (RFC 5545, section 3.1). */
final class FoldedLines {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private FoldedLines() {}

    /** Folds a text anew, whether it was folded otherwise before or not. */
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / LONGEST);
        text.replace(END + " ", "").lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int length = 0;
        for (int i = 0; i < line.length(); ) {
            String character = Character.toString(line.codePointAt(i));
            int bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LONGEST) {
                folded.append(END).append(' ');
                length = 1;
            }
            folded.append(character);
            length += bytes;
            i += character.length();
        }
        folded.append(END);
    }
}
