package org.wsis4j.json.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.wsis4j.rules.wording.Argument;
import org.wsis4j.spelling.Nearest;

/** Pieces of a document as messages show them, see {@link Phrases}. */
public final class Words {

    private static final int LONGEST = 60;

    private Words() {}

    /** A text cut to a readable length; what nobody can see or print is shown as an escape. */
    public static String shortened(CharSequence text) {
        StringBuilder out = new StringBuilder();
        int count = 0;
        for (int i = 0; i < text.length(); count++) {
            if (count == LONGEST) {
                return out.append('…').toString();
            }
            int c = Character.codePointAt(text, i);
            i += Character.charCount(c);
            if (isControl(c) || isHalf(c)) {
                out.append(escape((char) c));
            } else {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    /** What stands at a place where a text stops being JSON: a word, or one character, or the end. */
    public static Argument at(byte[] text, int offset, int length) {
        if (offset >= length) {
            return Phrases.json("end");
        }
        int end = offset;
        while (end < length && end - offset <= LONGEST && isWordPart(text[end])) {
            end++;
        }
        if (end == offset) {
            end++;
            while (end < length && (text[end] & 0xC0) == 0x80) {
                end++;
            }
        }
        return Phrases.quoted(Argument.of(shortened(new String(text, offset, end - offset, StandardCharsets.UTF_8))));
    }

    /** The known names that somebody may have meant. A name much longer than all of them cannot be near to one. */
    public static Argument nearest(String name, List<String> known) {
        List<String> nearest = name.length() > LONGEST ? List.of() : Nearest.to(name, known, 3);
        return nearest.isEmpty()
                ? new Argument.Items(List.of())
                : Phrases.or(nearest.stream().map(Argument.Code::new).toList());
    }

    /** A byte as two hexadecimal digits. */
    public static String hex(byte b) {
        return "" + digit(b >> 4) + digit(b);
    }

    /** The name of a character, such as {@code U+0007}. */
    public static String name(char c) {
        return "U+" + digit(c >> 12) + digit(c >> 8) + digit(c >> 4) + digit(c);
    }

    /** The escape of a character in JSON, such as {@code \}{@code u0007}. */
    public static String escape(char c) {
        return "\\u" + digit(c >> 12) + digit(c >> 8) + digit(c >> 4) + digit(c);
    }

    /** Whether a character is a control character of the sets C0 or C1, or the one between them. */
    public static boolean isControl(int c) {
        return c < 0x20 || (c >= 0x7F && c <= 0x9F);
    }

    /** Whether a code point is a surrogate, which it is only if its other half is missing. */
    public static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    /** Whether a byte is a letter, a digit or a low line. */
    public static boolean isWordPart(byte b) {
        return (b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || b == '_';
    }

    private static char digit(int value) {
        return "0123456789ABCDEF".charAt(value & 0xF);
    }
}
