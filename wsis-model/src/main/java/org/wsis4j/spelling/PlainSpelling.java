package org.wsis4j.spelling;

import org.jspecify.annotations.Nullable;

/**
 * The keys of spellings in which nothing needs the tables of Unicode: most of those that are ever asked for. The rest takes
 * the long way, which gives the same keys.
 */
final class PlainSpelling {

    /** No fingerprint of any key. */
    static final long NONE = Long.MIN_VALUE;

    private static final int SLOW = -1;
    private static final int GAP = 0;

    /** What becomes of each character of Latin-1: a letter or digit of the key, a gap, or the long way. */
    private static final short[] FOLDED = new short[0x100];

    static {
        for (int c = 0; c < FOLDED.length; c++) {
            FOLDED[c] = folded((char) c);
        }
    }

    private PlainSpelling() {}

    private static short folded(char c) {
        if (c >= 'A' && c <= 'Z') {
            return (short) (c + 'a' - 'A');
        }
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            return (short) c;
        }
        if (c >= 0xC0 && c != 0xD7 && c != 0xF7) {
            return (short) (c < 0xDF ? c + 0x20 : c);
        }
        boolean isGap = (c >= ' ' && c < 0x7F) || c == '\t' || c == '\n' || c == '\r';
        return (short) (isGap ? GAP : SLOW);
    }

    /** Dashes and quotation marks are gaps, as the hyphen and the apostrophe are. */
    private static int folded(int c) {
        return c < FOLDED.length
                ? FOLDED[c]
                : (c == 0x2013 || c == 0x2014 || (c >= 0x2018 && c <= 0x201F)) ? GAP : SLOW;
    }

    /** The key; null if it takes the long way. */
    static @Nullable String key(CharSequence text) {
        int length = text.length();
        char[] key = new char[length];
        int size = 0;
        boolean gap = false;
        for (int i = 0; i < length; i++) {
            int c = folded((int) text.charAt(i));
            if (c == SLOW) {
                return null;
            }
            if (c == GAP) {
                gap = true;
                continue;
            }
            if (gap && size > 0 && isDigit(key[size - 1]) && isDigit(c)) {
                key[size++] = ' ';
            }
            key[size++] = (char) c;
            gap = false;
        }
        return new String(key, 0, size);
    }

    /** The fingerprint of the key; {@link #NONE} if it takes the long way. */
    static long fingerprint(CharSequence text) {
        long print = 0;
        int last = 0;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            int c = folded((int) text.charAt(i));
            if (c == SLOW) {
                return NONE;
            }
            if (c == GAP) {
                gap = true;
                continue;
            }
            if (gap && isDigit(last) && isDigit(c)) {
                print = mixed(print, ' ');
            }
            print = mixed(print, c);
            last = c;
            gap = false;
        }
        return settled(print, last != 0);
    }

    /** The fingerprint of a key. */
    static long fingerprintOf(String key) {
        long print = 0;
        for (int i = 0; i < key.length(); i++) {
            print = mixed(print, key.charAt(i));
        }
        return settled(print, !key.isEmpty());
    }

    private static long mixed(long print, int c) {
        return (print ^ c) * 0x9E3779B97F4A7C15L;
    }

    /** Two values are taken: none for an empty key, and the long way. */
    private static long settled(long print, boolean hasKey) {
        return !hasKey ? 0 : print == 0 || print == NONE ? 1 : print;
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
