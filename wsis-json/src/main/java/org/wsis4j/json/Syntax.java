package org.wsis4j.json;

import java.util.BitSet;
import java.util.Optional;

/**
 * Says where a text stops being JSON (RFC 8259), and what could stand there. Asked only when Jackson has refused a text:
 * the place and the words should not change with its version, and it does not always point at the very character.
 */
final class Syntax {

    private final Scanner words;
    private final BitSet objects = new BitSet();
    private int depth;
    private boolean justOpened;

    private Syntax(Scanner words) {
        this.words = words;
    }

    /** Where a text stops being JSON, and what could stand there. */
    record Break(int offset, String expected) {}

    /**
     * What is wrong with a text.
     *
     * @param stop where it stops being JSON; empty if it is JSON
     * @param halfNames where, before that, field names have halves of characters, as escapes
     */
    record Result(Optional<Break> stop, BitSet halfNames) {}

    static Result check(byte[] text, int length) {
        Scanner words = new Scanner(text, length);
        boolean isJson = new Syntax(words).document();
        return new Result(
                isJson ? Optional.empty() : Optional.of(new Break(words.at(), words.expected())), words.halfNames());
    }

    private boolean document() {
        boolean isJson = value("an object");
        while (isJson && depth > 0) {
            isJson = step();
        }
        return isJson && (words.skipBlanks() == Scanner.END || words.fails("the end of the text"));
    }

    /** The end of the innermost object or list, or its next entry. */
    private boolean step() {
        boolean inObject = objects.get(depth - 1);
        boolean isFirst = justOpened;
        justOpened = false;
        char close = inObject ? '}' : ']';
        if (words.takes(close)) {
            depth--;
            return true;
        }
        if (!isFirst && !words.takes(',')) {
            return words.fails("',' or '" + close + "'");
        }
        if (!inObject) {
            return value(isFirst ? "a value or ']'" : "a value");
        }
        if (words.skipBlanks() != '"') {
            return words.fails("a field name in double quotes" + (isFirst ? " or '}'" : ""));
        }
        return words.string(true) && (words.takes(':') || words.fails("':'")) && value("a value");
    }

    private boolean value(String wanted) {
        int c = words.skipBlanks();
        switch (c) {
            case '{', '[' -> {
                objects.set(depth++, c == '{');
                justOpened = true;
                return words.takes((char) c);
            }
            case '"' -> {
                return words.string(false);
            }
            case 't' -> {
                return words.word("true");
            }
            case 'f' -> {
                return words.word("false");
            }
            case 'n' -> {
                return words.word("null");
            }
            default -> {
                boolean isNumber = c == '-' || (c >= '0' && c <= '9');
                return isNumber ? words.number() : words.fails(wanted);
            }
        }
    }
}
