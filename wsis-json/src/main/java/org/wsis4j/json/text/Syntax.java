package org.wsis4j.json.text;

import java.util.BitSet;
import java.util.Optional;
import org.wsis4j.rules.wording.Argument;

/**
 * Says where a text stops being JSON (RFC 8259), and what could stand there. Asked only when Jackson has refused a text:
 * the place and the words should not change with its version, and it does not always point at the very character.
 */
public final class Syntax {

    private final Scanner words;
    private final BitSet objects = new BitSet();
    private int depth;
    private boolean justOpened;

    private Syntax(Scanner words) {
        this.words = words;
    }

    /** Where a text stops being JSON, and what could stand there. */
    public record Break(int offset, Argument expected) {}

    /**
     * What is wrong with a text.
     *
     * @param stop where it stops being JSON; empty if it is JSON
     * @param halfNames where, before that, field names have halves of characters, as escapes
     */
    public record Result(Optional<Break> stop, BitSet halfNames) {}

    public static Result check(byte[] text, int length) {
        Scanner words = new Scanner(text, length);
        boolean isJson = new Syntax(words).document();
        return new Result(
                isJson ? Optional.empty() : Optional.of(new Break(words.at(), words.expected())), words.halfNames());
    }

    private boolean document() {
        boolean isJson = value(Phrases.json("anObject"));
        while (isJson && depth > 0) {
            isJson = step();
        }
        return isJson && (words.skipBlanks() == Scanner.END || words.fails(Phrases.json("end")));
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
            return words.fails(Phrases.or(Phrases.quoted(','), Phrases.quoted(close)));
        }
        if (!inObject) {
            return value(isFirst ? Phrases.or(aValue(), Phrases.quoted(close)) : aValue());
        }
        if (words.skipBlanks() != '"') {
            return words.fails(isFirst ? Phrases.or(aName(), Phrases.quoted(close)) : aName());
        }
        return words.string(true) && (words.takes(':') || words.fails(Phrases.quoted(':'))) && value(aValue());
    }

    private static Argument aValue() {
        return Phrases.json("aValue");
    }

    private static Argument aName() {
        return Phrases.json("aName");
    }

    private boolean value(Argument wanted) {
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
