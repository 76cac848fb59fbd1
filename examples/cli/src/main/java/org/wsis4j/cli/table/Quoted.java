package org.wsis4j.cli.table;

/** A value as it stands in a file, for a message. */
public final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    /**
     * Quotes.
     *
     * @param text as it stands in the file; not made harmless
     * @return its first characters in quotation marks
     */
    public static String of(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? "'" + text + "'"
                : "'" + text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…'";
    }
}
