package org.wsis4j.cli.text;

import java.util.Locale;

/**
 * Makes text of a user harmless for a terminal and a picture: what would move the cursor or turn the text round, or is not
 * seen, is shown as an escape.
 */
public final class Printable {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private Printable() {}

    /**
     * Escapes control characters, invisible format characters, bidirectional controls among them, and half surrogates, as
     * JSON does. The two joiners stay: scripts need them, and they move nothing.
     *
     * @param text any text
     * @return the text, the same if all of it is harmless
     */
    public static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isHarmless(c)) {
                printable.appendCodePoint(c);
            } else {
                for (char unit : Character.toChars(c)) {
                    printable.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                }
            }
        });
        return printable.toString();
    }

    /**
     * The beginning of a text, harmless.
     *
     * @param text any text
     * @param longest how many characters of the text to keep, 0 or more
     * @return the text, with an ellipsis behind it if it is longer
     */
    public static String shortened(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                ? of(text)
                : of(text.substring(0, text.offsetByCodePoints(0, longest))) + "…";
    }

    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            case Character.FORMAT -> c == ZERO_WIDTH_NON_JOINER || c == ZERO_WIDTH_JOINER;
            default -> true;
        };
    }
}
