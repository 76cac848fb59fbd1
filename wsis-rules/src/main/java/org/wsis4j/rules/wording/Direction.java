package org.wsis4j.rules.wording;

import java.util.Locale;
import org.wsis4j.language.Language;

/** Keeps an argument that runs one way from turning the sentence around it. */
final class Direction {

    private static final String FIRST_STRONG_ISOLATE = "\u2068";
    private static final String POP_ISOLATE = "\u2069";

    private Direction() {}

    /** A text in isolation: all texts in a sentence that runs from right to left, and in others those that run so. */
    static String isolate(Language language, String text) {
        return language.isRightToLeft() || text.codePoints().anyMatch(Direction::runsFromRight)
                ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE
                : text;
    }

    /** A text in which the marks that turn directions are seen and do nothing. */
    static String withoutControls(String text) {
        if (text.codePoints().noneMatch(Direction::isControl)) {
            return text;
        }
        StringBuilder seen = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isControl(c)) {
                seen.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                seen.appendCodePoint(c);
            }
        });
        return seen.toString();
    }

    private static boolean runsFromRight(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
    }

    /** The marks of the bidirectional algorithm: embeddings, overrides, isolates, and single marks. */
    private static boolean isControl(int c) {
        return (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C;
    }
}
