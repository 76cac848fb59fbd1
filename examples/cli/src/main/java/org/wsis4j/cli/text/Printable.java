package org.wsis4j.cli.text;

import java.util.Locale;

/**
 * Makes text of a user harmless for a terminal and a picture: what would move the cursor or turn the text round, or is not
 * seen, is shown as an escape.
 */
public final class Printable {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;
    private static final int FIRST_STRONG_ISOLATE = 0x2068;
    private static final int POP_ISOLATE = 0x2069;

    private Printable() {}

    /**
     * Escapes control characters, invisible format characters, bidirectional controls among them, and half surrogates, as
     * JSON does. The two joiners stay: scripts need them, and they move nothing.
     *
     * @param text any text
     * @return the text, the same if all of it is harmless
     */
    public static String of(String text) {
        return escaped(text, false);
    }

    /**
     * Escapes all that {@link #of} does but isolates, the marks between which a text runs its own way.
     *
     * @param text a text that was put together with isolates around what came from elsewhere
     * @return the text, with its isolates
     */
    public static String withIsolates(String text) {
        return escaped(text, true);
    }

    private static String escaped(String text, boolean isolates) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isHarmless(c) || (isolates && (c == FIRST_STRONG_ISOLATE || c == POP_ISOLATE))) {
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
