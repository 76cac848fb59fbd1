package org.wsis4j.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into the tokens of JSON (RFC 8259), strictly, and refuses bytes that are not UTF-8. Nothing is made of a token
 * before somebody asks for it: names, codes and days are mostly looked at where they stand.
 *
 * <p>Where a text stops being JSON is only noticed here; {@link Syntax} says what could stand there.
 */
final class Tokenizer {

    private static final int END = -1;
    private static final int MOST_DIGITS = 18;
    private static final byte ORDINARY = 0;
    private static final byte[] SORTS = new byte[0x100];

    static {
        for (int b = 0; b < SORTS.length; b++) {
            boolean isOrdinary = b >= ' ' && b < 0x7F && b != '"' && b != '\\';
            SORTS[b] = isOrdinary ? ORDINARY : 1;
        }
    }

    private final byte[] text;
    private final int length;
    private final Path path = new Path();
    private int at;
    private int start;
    private @Nullable Token token;
    private char[] characters = {};
    private boolean simple;
    private boolean expectsValue;
    private boolean hasRoot;
    private long digits;
    private int count;
    private int scale;
    private boolean hasExponent;

    Tokenizer(byte[] text, int length) {
        this.text = text;
        this.length = length;
        this.at = Utf8.hasMark(text, length) ? 3 : 0;
    }

    /** The next token; null at the end. */
    @Nullable
    Token next() {
        int c = skipBlanks();
        if (expectsValue) {
            expectsValue = false;
            return value(c);
        }
        if (path.depth() == 0) {
            return root(c);
        }
        return path.inObject() ? entry(c) : element(c);
    }

    private @Nullable Token root(int c) {
        start = at;
        if (c == END) {
            token = null;
            return null;
        }
        if (hasRoot) {
            throw new NotJson(at);
        }
        hasRoot = true;
        Token root = value(c);
        if (root == Token.NUMBER && at < length && !isBlank(text[at])) {
            throw new NotJson(at);
        }
        return root;
    }

    private Token entry(int c) {
        if (c == '}') {
            return close(Token.OBJECT_END);
        }
        beginName(c);
        string();
        return endName();
    }

    /**
     * The next field of the object, or its end.
     *
     * @param names the names that are known
     * @param likely the index of the name that is likely to come
     * @return its index, or {@link FieldNames#UNKNOWN} for any other; {@link Cursor#NO_FIELD} at the end
     */
    int nextField(FieldNames names, int likely) {
        int c = skipBlanks();
        if (c == '}') {
            close(Token.OBJECT_END);
            return Cursor.NO_FIELD;
        }
        beginName(c);
        int end = names.endOf(likely, text, at + 1, length);
        if (end >= 0) {
            start = at;
            at = end + 1;
            endName();
            return likely;
        }
        string();
        int index = simple ? names.indexOf(text, start + 1, at - 1, likely) : names.indexOf(Strings.read(text, start));
        endName();
        return index;
    }

    private void beginName(int c) {
        int name = path.hasPlace() ? comma(c) : c;
        if (name != '"') {
            throw new NotJson(at);
        }
    }

    private Token endName() {
        path.name(start);
        if (skipBlanks() != ':') {
            throw new NotJson(at);
        }
        at++;
        expectValue();
        token = Token.NAME;
        return Token.NAME;
    }

    /** A field without a value is no field: a word or number that is none is noticed before its name is looked at. */
    private void expectValue() {
        expectsValue = true;
        int c = skipBlanks();
        if (c != '"' && c != '{' && c != '[') {
            int name = start;
            int before = at;
            value(c);
            start = name;
            at = before;
        }
    }

    private Token element(int c) {
        if (c == ']') {
            return close(Token.LIST_END);
        }
        boolean isFirst = !path.hasPlace();
        path.step();
        return value(isFirst ? c : comma(c));
    }

    private int comma(int c) {
        if (c != ',') {
            throw new NotJson(at);
        }
        at++;
        return skipBlanks();
    }

    private Token close(Token end) {
        start = at++;
        path.leave();
        token = end;
        return end;
    }

    private Token value(int c) {
        start = at;
        Token value = switch (c) {
            case '"' -> string();
            case '{' -> open(Token.OBJECT);
            case '[' -> open(Token.LIST);
            case 't' -> word("true", Token.BOOLEAN);
            case 'f' -> word("false", Token.BOOLEAN);
            case 'n' -> word("null", Token.NULL);
            default -> number();
        };
        token = value;
        return value;
    }

    private Token open(Token begin) {
        at++;
        path.enter(begin == Token.OBJECT);
        return begin;
    }

    private Token word(String word, Token meaning) {
        int end = at + word.length();
        boolean isWord = end <= length && (end == length || !Words.isWordPart(text[end]));
        for (int i = 1; isWord && i < word.length(); i++) {
            isWord = text[at + i] == word.charAt(i);
        }
        if (!isWord) {
            throw new NotJson(at);
        }
        at = end;
        return meaning;
    }

    private Token string() {
        start = at;
        simple = true;
        int i = at + 1;
        while (true) {
            while (i < length && SORTS[text[i] & 0xFF] == ORDINARY) {
                i++;
            }
            if (i < length && text[i] == '"') {
                at = i + 1;
                return Token.TEXT;
            }
            simple = false;
            i = special(i);
        }
    }

    /** Passes an escape, or a character that is none of the printable ones of ASCII. */
    private int special(int i) {
        if (i >= length) {
            throw new NotJson(length);
        }
        int b = text[i];
        if (b == '\\') {
            return escape(i + 1);
        }
        int next = b < 0 ? Utf8.sequence(text, i, length, b & 0xFF) : b == 0x7F ? i + 1 : -1;
        if (next < 0) {
            throw new NotJson(i);
        }
        return next;
    }

    private int escape(int i) {
        if (i < length && text[i] == 'u') {
            for (int digit = i + 1; digit <= i + 4; digit++) {
                if (digit >= length || Character.digit(text[digit], 16) < 0) {
                    throw new NotJson(digit);
                }
            }
            return i + 5;
        }
        if (i >= length || "\"\\/bfnrt".indexOf(text[i]) < 0) {
            throw new NotJson(i);
        }
        return i + 1;
    }

    private Token number() {
        digits = 0;
        count = 0;
        scale = 0;
        hasExponent = false;
        int i = at;
        if (peek(i) == '-') {
            i++;
        }
        boolean isZero = peek(i) == '0';
        i = isZero ? i + 1 : digits(i);
        if (isZero && isDigit(peek(i))) {
            throw new NotJson(i);
        }
        if (peek(i) == '.') {
            int before = i;
            i = digits(i + 1);
            scale = i - before - 1;
        }
        if (peek(i) == 'e' || peek(i) == 'E') {
            hasExponent = true;
            i++;
            i = digits(peek(i) == '+' || peek(i) == '-' ? i + 1 : i);
        }
        at = i;
        return Token.NUMBER;
    }

    private int digits(int from) {
        int i = from;
        for (; isDigit(peek(i)); i++) {
            digits = digits * 10 + text[i] - '0';
            count++;
        }
        if (i == from) {
            throw new NotJson(i);
        }
        return i;
    }

    private int peek(int i) {
        return i < length ? text[i] & 0xFF : END;
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }

    private static boolean isBlank(int b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private int skipBlanks() {
        if (at < length && text[at] > ' ') {
            return text[at];
        }
        while (at < length && isBlank(text[at])) {
            at++;
        }
        return peek(at);
    }

    @Nullable
    Token token() {
        return token;
    }

    /** The offset of the first byte of the token. */
    int start() {
        return start;
    }

    /** The offset after a value; of the name of a field, after its colon. */
    int end() {
        return at;
    }

    Path path() {
        return path;
    }

    /** Whether a string is printable ASCII without escapes, so that it stands there as it is meant. */
    boolean isSimple() {
        return simple;
    }

    /** The text of a value: of a text without quotation marks and escapes, of anything else as it stands. */
    String text() {
        if (token != Token.TEXT) {
            return Strings.ascii(text, start, at);
        }
        if (simple) {
            return Strings.ascii(text, start + 1, at - 1);
        }
        if (characters.length < at - start) {
            characters = new char[Math.max(256, at - start)];
        }
        return new String(characters, 0, Strings.read(text, start, characters));
    }

    /** A number of few digits and no exponent; null for any other. */
    @Nullable
    BigDecimal plainNumber() {
        return hasExponent || count > MOST_DIGITS
                ? null
                : BigDecimal.valueOf(text[start] == '-' ? -digits : digits, scale);
    }
}
