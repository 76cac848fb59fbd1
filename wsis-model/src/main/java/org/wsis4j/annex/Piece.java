package org.wsis4j.annex;

/**
 * A stretch of one printed line between tabs, the blanks around it cut off; it has at least one character.
 *
 * @param source the whole text it stands in
 * @param lineNumber the line, from 1
 * @param start where it starts in the text
 * @param end where it ends, exclusive
 * @param afterTab whether a tab stands before it in its line, which is how the rendition marks a new cell
 * @param afterBlankLine whether the line before is blank
 */
record Piece(String source, int lineNumber, int start, int end, boolean afterTab, boolean afterBlankLine) {

    private static final String NOTE = "note";

    /** The text as the only cell of its line. */
    static Piece cell(String text) {
        return new Piece(text, 1, 0, text.length(), true, false);
    }

    /** White space, no-break spaces (which Java does not count as white), and the mark that some files begin with. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
    }

    String text() {
        return source.substring(start, end);
    }

    int length() {
        return end - start;
    }

    char first() {
        return source.charAt(start);
    }

    char last() {
        return source.charAt(end - 1);
    }

    /** Whether it has a mark that only a cell has. */
    boolean hasMarks() {
        for (int at = start; at < end; at++) {
            if ("/[]".indexOf(source.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether it opens the note that stands below the table. */
    boolean isNote() {
        if (!startsWith(NOTE)) {
            return false;
        }
        int at = start + NOTE.length();
        while (at < end && isBlank(source.charAt(at))) {
            at++;
        }
        return at < end && source.charAt(at) == ':';
    }

    boolean startsWith(String word) {
        return length() >= word.length() && source.regionMatches(true, start, word, 0, word.length());
    }
}
