package org.wsis4j.json;

import java.nio.charset.StandardCharsets;

/** Makes texts of the strings of a document. The tokenizer has passed them, so that nothing in them is wrong. */
final class Strings {

    private static final char REPLACEMENT = '\uFFFD';

    private Strings() {}

    /** What stands between two offsets, if it is ASCII. */
    static String ascii(byte[] text, int from, int to) {
        return new String(text, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** The string whose opening quotation mark stands at an offset; it may have halves of characters, as escapes. */
    static String read(byte[] text, int offset) {
        int end = offset + 1;
        while (text[end] != '"') {
            end += text[end] == '\\' ? 2 : 1;
        }
        char[] characters = new char[end - offset];
        return new String(characters, 0, read(text, offset, characters));
    }

    /** The same into an array with room for it; says how many characters it has. */
    static int read(byte[] text, int offset, char[] to) {
        int size = 0;
        for (int i = offset + 1; text[i] != '"'; ) {
            int b = text[i];
            if (b == '\\') {
                to[size++] = escape(text, i + 1);
                i += text[i + 1] == 'u' ? 6 : 2;
            } else if (b >= 0) {
                to[size++] = (char) b;
                i++;
            } else if (b < (byte) 0xE0) {
                to[size++] = (char) ((b & 0x1F) << 6 | more(text, i + 1));
                i += 2;
            } else if (b < (byte) 0xF0) {
                to[size++] = (char) ((b & 0x0F) << 12 | more(text, i + 1) << 6 | more(text, i + 2));
                i += 3;
            } else {
                int c = (b & 0x07) << 18 | more(text, i + 1) << 12 | more(text, i + 2) << 6 | more(text, i + 3);
                size += Character.toChars(c, to, size);
                i += 4;
            }
        }
        return size;
    }

    private static int more(byte[] text, int i) {
        return text[i] & 0x3F;
    }

    private static char escape(byte[] text, int i) {
        return switch (text[i]) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit(text, i + 1);
            default -> (char) text[i];
        };
    }

    private static char unit(byte[] text, int from) {
        int unit = 0;
        for (int i = from; i < from + 4; i++) {
            unit = (unit << 4) | Character.digit(text[i], 16);
        }
        return (char) unit;
    }

    /** A name as places show it: with a replacement character for each half of a character. */
    static String shown(String name) {
        if (!hasHalf(name)) {
            return name;
        }
        StringBuilder shown = new StringBuilder();
        name.codePoints().map(c -> Words.isHalf(c) ? REPLACEMENT : c).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** Whether a text has a half of a character. */
    static boolean hasHalf(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints().anyMatch(Words::isHalf);
            }
        }
        return false;
    }
}
