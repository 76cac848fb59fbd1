package org.wsis4j.json.text;

/**
 * Checks bytes for UTF-8 (RFC 3629), strictly: no overlong forms, no surrogates, nothing above U+10FFFF. NUL is UTF-8 too;
 * the check stops there all the same, since JSON has no place for it, and a parser may take the text for UTF-16.
 */
public final class Utf8 {

    private static final int BLOCK = 8;

    private Utf8() {}

    /**
     * Finds the first byte that cannot stand in a text: one that is not UTF-8, or NUL.
     *
     * @return its index; the length if there is none
     */
    public static int valid(byte[] text, int length) {
        int at = 0;
        while (at < length) {
            int lead = text[at];
            if (lead > 0) {
                at += isAscii(text, at, length) ? BLOCK : 1;
                continue;
            }
            int next = sequence(text, at, length, lead & 0xFF);
            if (next < 0) {
                return at;
            }
            at = next;
        }
        return length;
    }

    /** Whether a whole block is there and is ASCII without NUL: so most bytes of most texts are looked at together. */
    private static boolean isAscii(byte[] text, int at, int length) {
        return at <= length - BLOCK
                && (text[at] - 1
                                | text[at + 1] - 1
                                | text[at + 2] - 1
                                | text[at + 3] - 1
                                | text[at + 4] - 1
                                | text[at + 5] - 1
                                | text[at + 6] - 1
                                | text[at + 7] - 1)
                        >= 0;
    }

    /** The end of a sequence of several bytes, or -1. The second byte has narrower bounds after some leads. */
    private static int sequence(byte[] text, int at, int length, int lead) {
        int more = lead >= 0xC2 && lead <= 0xDF ? 1 : (lead & 0xF0) == 0xE0 ? 2 : lead >= 0xF0 && lead <= 0xF4 ? 3 : 0;
        if (more == 0 || at + more >= length) {
            return -1;
        }
        int second = text[at + 1] & 0xFF;
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most) {
            return -1;
        }
        for (int i = 2; i <= more; i++) {
            if ((text[at + i] & 0xC0) != 0x80) {
                return -1;
            }
        }
        return at + more + 1;
    }

    /** Whether a byte order mark stands at the beginning; it is no part of the text. */
    public static boolean hasMark(byte[] text, int length) {
        return length >= 3 && text[0] == (byte) 0xEF && text[1] == (byte) 0xBB && text[2] == (byte) 0xBF;
    }

    /** Whether the text starts as UTF-16 or UTF-32 do: with their mark, or with NUL bytes where ASCII has them there. */
    public static boolean looksWide(byte[] text, int length) {
        if (length < 2) {
            return false;
        }
        int mark = ((text[0] & 0xFF) << 8) | (text[1] & 0xFF);
        if (mark == 0xFEFF || mark == 0xFFFE || length < 4) {
            return mark == 0xFEFF || mark == 0xFFFE;
        }
        int zeros = 0;
        for (int i = 0; i < 4; i++) {
            zeros = (zeros << 1) | (text[i] == 0 ? 1 : 0);
        }
        return switch (zeros) {
            case 0b1010, 0b0101, 0b1110, 0b0111, 0b1100 -> true;
            default -> false;
        };
    }
}
