package org.wsis4j.cli.statistics;

/** A value as it stands in a file, for a message. */
final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    static String of(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? "'" + text + "'"
                : "'" + text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…'";
    }
}
