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

    /** A text in which the marks that turn directions, and the ends of paragraphs, are seen and do nothing. */
    static String withoutControls(String text) {
        if (text.codePoints().noneMatch(Direction::isControl)) {
            return text;
        }
        StringBuilder seen = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isControl(c)) {
                seen.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                seen.appendCodePoint(c);
            }
        });
        return seen.toString();
    }

    /**
     * Whether a character is of the blocks that Unicode keeps for what runs from right to left. By block, since a JDK does not
     * know the characters that are newer than itself.
     */
    private static boolean runsFromRight(int c) {
        return (c >= 0x0590 && c <= 0x08FF)
                || (c >= 0xFB1D && c <= 0xFDFF)
                || (c >= 0xFE70 && c <= 0xFEFF)
                || (c >= 0x10800 && c <= 0x10FFF)
                || (c >= 0x1E800 && c <= 0x1EFFF);
    }

    /**
     * The marks of the bidirectional algorithm: embeddings, overrides, isolates, and single marks; and what ends a paragraph,
     * since that ends every isolation too.
     */
    private static boolean isControl(int c) {
        return Character.getDirectionality(c) == Character.DIRECTIONALITY_PARAGRAPH_SEPARATOR
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200E
                || c == 0x200F
                || c == 0x061C;
    }
}
