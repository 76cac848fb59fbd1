package org.wsis4j.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis4j.reporting.Coded;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.wording.Argument;

/**
 * Steps through the tokens of a text, says where they stand, and takes what is wrong with them. Every step throws
 * {@link NotJson} where the text is not JSON, and {@link Unreadable} where it exceeds a limit.
 */
final class Cursor {

    /** There is no further field. */
    static final int NO_FIELD = -2;

    private final DocumentText text;
    private final byte[] bytes;
    private final Limits limits;
    private final Flaws flaws;
    private final Tokenizer tokens;
    private final List<Object> elements = new ArrayList<>();

    Cursor(DocumentText text, Limits limits, Flaws flaws) {
        this.text = text;
        this.bytes = text.bytes();
        this.limits = limits;
        this.flaws = flaws;
        this.tokens = new Tokenizer(bytes, text.length());
    }

    /** The next token; null at the end of the text. */
    @Nullable
    Token next() {
        Token token = tokens.next();
        if (tokens.path().depth() > limits.maxDepth()) {
            throw new Unreadable(
                    Phrases.count("levels.more", limits.maxDepth()), Phrases.count("levels.most", limits.maxDepth()));
        }
        return token;
    }

    /** The name of the next field of an object, as places show it; null at its end. */
    @Nullable
    String nextName() {
        return next() == Token.NAME ? name() : null;
    }

    /**
     * Goes to the next field of an object.
     *
     * @param names the names that are known
     * @param likely the index of the name that is likely to come
     * @return its index, {@link FieldNames#UNKNOWN}, or {@link #NO_FIELD} at the end of the object
     */
    int nextField(FieldNames names, int likely) {
        return tokens.nextField(names, likely);
    }

    /** The name at the cursor, as places show it. */
    String name() {
        return Strings.shown(Strings.read(bytes, start()));
    }

    @Nullable
    Token token() {
        return tokens.token();
    }

    /** The text of the token: of a text without quotation marks and escapes, of a number as written. */
    String text() {
        return tokens.text();
    }

    /** Whether the token stands there in so many characters of ASCII. */
    boolean isExactly(String json) {
        boolean is = json.length() == size();
        for (int i = 0; is && i < json.length(); i++) {
            is = bytes[start() + i] == json.charAt(i);
        }
        return is;
    }

    /** Whether a text is printable ASCII and has no escapes. */
    boolean isSimple() {
        return tokens.isSimple();
    }

    /** The code that a text is; null if it is none, or not written as we do. */
    <C> @Nullable Coded<C> code(CodeTable<C> codes) {
        return isSimple() ? codes.find(bytes, start() + 1, tokens.end() - 1) : null;
    }

    /** The day that a text is; null if it is none. */
    @Nullable
    LocalDate day() {
        return isSimple() ? Days.parse(bytes, start() + 1, tokens.end() - 1) : null;
    }

    /** A number of few digits and no exponent, exactly; null for any other. */
    @Nullable
    BigDecimal plainNumber() {
        return tokens.plainNumber();
    }

    /** How long the token is, in bytes. */
    int size() {
        return tokens.end() - start();
    }

    /** Whether a truth value is true. */
    boolean isTrue() {
        return bytes[start()] == 't';
    }

    Limits limits() {
        return limits;
    }

    /** The offset of the first byte of the token. */
    int start() {
        return tokens.start();
    }

    /** The elements that lists have so far, those of the innermost last. */
    List<Object> elements() {
        return elements;
    }

    /** Goes to the last token of the value that starts here. */
    void skip() {
        if (token() == Token.OBJECT || token() == Token.LIST) {
            for (int inside = tokens.path().depth(); tokens.path().depth() >= inside; ) {
                next();
            }
        }
    }

    /** The value that starts here as it stands in the text; goes to its last token. */
    String raw() {
        int start = start();
        skip();
        return rawFrom(start);
    }

    /** The text from an offset to the end of the token. */
    String rawFrom(int start) {
        return text.between(start, tokens.end());
    }

    /**
     * Looks whether the name at the cursor has half a character, which no place can show.
     *
     * @return the name as it stands in the text, with a flaw; null if it has none
     */
    @Nullable
    String halfName() {
        String written = Strings.read(bytes, start());
        if (!Strings.hasHalf(written)) {
            return null;
        }
        BitSet halves = Scanner.halvesOfName(bytes, text.length(), start());
        int half = halves.nextSetBit(start());
        Argument escape = Argument.of(text.escapeAt(half));
        flaw(FlawKind.UNPAIRED_SURROGATE, location(), half, escape, Phrases.json("wholeNames"));
        return written;
    }

    /** The place of the token: of its value, if it is the name of a field. */
    Location location() {
        return tokens.path().location(bytes);
    }

    /** Notes that something is wrong with the token. */
    void flaw(FlawKind kind, Argument given, Argument expected) {
        flaw(kind, location(), start(), given, expected);
    }

    /** Notes that something is wrong at a place. */
    void flaw(FlawKind kind, Location location, int offset, Argument given, Argument expected) {
        if (flaws.isFull()) {
            throw new Unreadable(
                    Phrases.count("problems.more", Flaws.MOST), Phrases.count("problems.most", Flaws.MOST));
        }
        flaws.add(kind, location, offset, given, expected);
    }

    /** Notes that the token is of another type than its field. */
    void wrongType(Argument expected) {
        flaw(FlawKind.WRONG_TYPE, given(), token() == Token.NULL ? orNone(expected) : expected);
    }

    /** Who writes null often means that there is nothing. A document is never nothing. */
    private Argument orNone(Argument expected) {
        Path around = tokens.path();
        if (around.depth() == 0) {
            return expected;
        }
        return Phrases.json(!around.inObject() ? "orNoElement" : "orNoField").with("expected", expected);
    }

    private Argument given() {
        if (token() == Token.OBJECT) {
            return Phrases.json("anObject");
        }
        if (token() == Token.LIST) {
            return Phrases.json("aList");
        }
        String shown = Words.shortened(text());
        if (token() == Token.TEXT) {
            return Phrases.text("theText", shown);
        }
        return token() == Token.NUMBER ? Phrases.json("theNumber").with("number", shown) : new Argument.Code(shown);
    }
}
