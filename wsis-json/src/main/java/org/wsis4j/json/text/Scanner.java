package org.wsis4j.json.text;

import java.util.BitSet;
import org.wsis4j.rules.wording.Argument;
import org.wsis4j.rules.wording.Argument.Code;

/** Steps over the words of JSON (RFC 8259): literals, numbers and strings. Stops where one is not right, and says why. */
final class Scanner {

    /** What stands after the last byte. */
    static final int END = -1;

    private final byte[] text;
    private final int length;
    private int at;
    private Argument expected = Phrases.json("aValue");
    private final BitSet halfNames = new BitSet();

    Scanner(byte[] text, int length) {
        this.text = text;
        this.length = length;
        this.at = Utf8.hasMark(text, length) ? 3 : 0;
    }

    /** How far it came. */
    int at() {
        return at;
    }

    /** What could stand there, if it failed. */
    Argument expected() {
        return expected;
    }

    /** Where field names have halves of characters, as escapes. */
    BitSet halfNames() {
        return halfNames;
    }

    /** A literal. */
    boolean word(String word) {
        int end = at + word.length();
        boolean isWord = end <= length && !isLetterOrDigit(end);
        for (int i = 0; isWord && i < word.length(); i++) {
            isWord = text[at + i] == word.charAt(i);
        }
        at = isWord ? end : at;
        return isWord || fails(Phrases.json("literal"));
    }

    /** A number. */
    boolean number() {
        if (peek() == '-') {
            at++;
        }
        if (peek() == '0') {
            at++;
        } else if (!digits()) {
            return false;
        }
        if (peek() == '.') {
            at++;
            if (!digits()) {
                return false;
            }
        }
        if (peek() == 'e' || peek() == 'E') {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            return digits();
        }
        return true;
    }

    private boolean digits() {
        if (!isDigit()) {
            return fails(Phrases.json("aDigit"));
        }
        while (isDigit()) {
            at++;
        }
        return true;
    }

    /** A string, from its opening to its closing quotation mark. */
    boolean string(boolean isName) {
        int high = -1;
        for (at++; peek() != '"'; ) {
            int start = at;
            int unit = peek() == '\\' ? escape() : plain();
            if (unit < 0) {
                return false;
            }
            boolean isLow = Character.isLowSurrogate((char) unit);
            if (isName && (isLow ? high < 0 : high >= 0)) {
                halfNames.set(high >= 0 ? high : start);
            }
            high = Character.isHighSurrogate((char) unit) ? start : -1;
        }
        if (isName && high >= 0) {
            halfNames.set(high);
        }
        at++;
        return true;
    }

    /** Passes a byte that stands for itself; 0 since it is no half of a character, -1 if it cannot stand here. */
    private int plain() {
        int c = peek();
        if (c == END || c < ' ') {
            expected = c == END ? Phrases.json("closingQuote") : Phrases.suchAs("escape.control", "\\n");
            return -1;
        }
        at++;
        return 0;
    }

    /** Passes an escape; the UTF-16 unit it stands for if it is written as such, or 0, or -1 if it is none. */
    private int escape() {
        at++;
        if (peek() != 'u') {
            if (peek() == END || "\"\\/bfnrt".indexOf(peek()) < 0) {
                expected = Phrases.json("escape").with("example", Phrases.or(new Code("\\n"), new Code("\\u00E9")));
                return -1;
            }
            at++;
            return 0;
        }
        at++;
        int unit = 0;
        for (int i = 0; i < 4; i++, at++) {
            int digit = peek() == END ? -1 : Character.digit((char) peek(), 16);
            if (digit < 0) {
                expected = Phrases.json("fourDigits");
                return -1;
            }
            unit = (unit << 4) | digit;
        }
        return unit;
    }

    /** Steps over a character if it comes next, after blanks. */
    boolean takes(char wanted) {
        boolean stands = skipBlanks() == wanted;
        at += stands ? 1 : 0;
        return stands;
    }

    /** Steps over blanks; what comes next. */
    int skipBlanks() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
            at++;
        }
        return peek();
    }

    /** The byte at hand, as a number from 0 to 255. */
    private int peek() {
        return at < length ? text[at] & 0xFF : END;
    }

    private boolean isDigit() {
        return peek() >= '0' && peek() <= '9';
    }

    private boolean isLetterOrDigit(int index) {
        return index < length && Words.isWordPart(text[index]);
    }

    /** Stops here. */
    boolean fails(Argument wanted) {
        expected = wanted;
        return false;
    }
}
