package org.wsis4j.json.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis4j.reporting.Coded;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.wording.Argument;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * Steps through the tokens of a text and says where they stand: the only class that knows Jackson. Every step throws
 * {@link NotJson} where the text is not JSON, and {@link Unreadable} where it exceeds a limit.
 */
public final class Cursor implements AutoCloseable {

    /** There is no further field. */
    public static final int NO_FIELD = -2;

    /** No field has the name. */
    public static final int UNKNOWN_FIELD = -1;

    /**
     * What all texts are read with: lengths are bounded by the length of the text, only numbers that somebody converts cost
     * more than they are long, and the depth is our own to count.
     */
    private static final JsonFactory SETTINGS = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** One whose table of names is empty, and stays so: see {@link #meetsNewName}. */
    private static volatile JsonFactory untouched = SETTINGS.copy();

    private final DocumentText text;
    private final Bounds bounds;
    private final JsonFactory factory;
    private final JsonParser parser;
    private final Flaws flaws;
    private final List<Object> elements = new ArrayList<>();
    private @Nullable Token token;

    @SuppressWarnings("ReferenceEquality") // It has to be this very factory.
    public Cursor(DocumentText text, Bounds bounds, Flaws flaws) {
        this.text = text;
        this.bounds = bounds;
        this.flaws = flaws;
        JsonFactory mine = untouched;
        JsonParser made = parser(mine, text.shown(), 0, text.length());
        if (mine != untouched) {
            // Somebody has given it up meanwhile, and it may know his names by now.
            made.close();
            mine = SETTINGS.copy();
            made = parser(mine, text.shown(), 0, text.length());
        }
        this.factory = mine;
        this.parser = made;
    }

    private static JsonParser parser(JsonFactory factory, byte[] bytes, int start, int length) {
        return factory.createParser(ObjectReadContext.empty(), bytes, start, length);
    }

    /**
     * Sees to it that no document meets the field names of another, those of hostile ones above all. Jackson puts names that it has
     * not matched into a table, and at the end of the text into that of the factory; so this factory is left to this document. A
     * table is large, and most documents need none; without any, Jackson reads characters and knows no byte offsets.
     */
    @SuppressWarnings("ReferenceEquality") // It has to be this very factory.
    private void meetsNewName() {
        if (factory == untouched) {
            untouched = SETTINGS.copy();
        }
    }

    /** The names of the fields of an object, to be recognised where they stand, without a text of them being made. Immutable. */
    public static final class Names {

        private final List<String> all;
        private final PropertyNameMatcher matcher;

        public Names(List<String> names) {
            this.all = List.copyOf(names);
            List<Named> named = new ArrayList<>();
            names.forEach(name -> named.add(Named.fromString(name)));
            this.matcher = SETTINGS.constructNameMatcher(named, false);
        }

        public List<String> all() {
            return all;
        }
    }

    /** The next token; null at the end of the text. */
    @Nullable
    public Token next() {
        try {
            token = token(parser.nextToken());
        } catch (JacksonException e) {
            throw stopped(e);
        }
        if (token == Token.NAME) {
            meetsNewName();
        }
        if ((token == Token.OBJECT || token == Token.LIST) && depth() > bounds.maxDepth()) {
            throw new Unreadable(
                    Phrases.count("levels.more", bounds.maxDepth()), Phrases.count("levels.most", bounds.maxDepth()));
        }
        return token;
    }

    /** The name of the next field of an object; null at its end. */
    @Nullable
    public String nextName() {
        return next() == Token.NAME ? parser.currentName() : null;
    }

    /**
     * Goes to the next field of an object.
     *
     * @param names the names that are known
     * @return the index of its name, {@link #UNKNOWN_FIELD}, or {@link #NO_FIELD} at the end of the object
     */
    public int nextField(Names names) {
        int index;
        try {
            index = parser.nextNameMatch(names.matcher);
        } catch (JacksonException e) {
            throw stopped(e);
        }
        token = token(parser.currentToken());
        if (token != Token.NAME) {
            return NO_FIELD;
        }
        if (index < 0) {
            meetsNewName();
        }
        return Math.max(index, UNKNOWN_FIELD);
    }

    /** The name at the cursor. */
    public String name() {
        return parser.currentName();
    }

    @Nullable
    public Token token() {
        return token;
    }

    private static @Nullable Token token(@Nullable JsonToken theirs) {
        if (theirs == null) {
            return null;
        }
        return switch (theirs) {
            case START_OBJECT -> Token.OBJECT;
            case END_OBJECT -> Token.OBJECT_END;
            case START_ARRAY -> Token.LIST;
            case END_ARRAY -> Token.LIST_END;
            case PROPERTY_NAME -> Token.NAME;
            case VALUE_STRING -> Token.TEXT;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Token.BOOLEAN;
            case VALUE_NULL -> Token.NULL;
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException(theirs + " is no token of a text");
        };
    }

    /** The text of the token: of a text without quotation marks and escapes, of a number as written. */
    public String text() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw stopped(e);
        }
    }

    /** How many characters the text of the token has. */
    public int size() {
        try {
            return parser.getStringLength();
        } catch (JacksonException e) {
            throw stopped(e);
        }
    }

    /** The code that a text is; null if it is none, not written as we do, or too long. No text is made of it. */
    public <C> @Nullable Coded<C> code(CodeTable<C> codes) {
        int size = size();
        int from = parser.getStringOffset();
        return size > bounds.maxTextLength() ? null : codes.find(parser.getStringCharacters(), from, from + size);
    }

    /** The day that a text is; null if it is none or too long. */
    @Nullable
    public LocalDate day() {
        int size = size();
        int from = parser.getStringOffset();
        return size > bounds.maxTextLength() ? null : Days.parse(parser.getStringCharacters(), from, from + size);
    }

    /** A number of few digits and no exponent, exactly; null for any other. */
    @Nullable
    BigDecimal plainNumber() {
        int size = size();
        int from = parser.getStringOffset();
        return size > Numbers.MOST_PLAIN ? null : Numbers.plain(parser.getStringCharacters(), from, from + size);
    }

    /** Whether a truth value is true. */
    public boolean isTrue() {
        return parser.currentToken() == JsonToken.VALUE_TRUE;
    }

    /** The elements that lists have so far, those of the innermost last. */
    public List<Object> elements() {
        return elements;
    }

    /** Gives back what was borrowed for reading; a text that is read to its end has done so. */
    @Override
    public void close() {
        parser.close();
    }

    private RuntimeException stopped(JacksonException e) {
        // It may be a name that it could not read to its end.
        meetsNewName();
        if (e instanceof StreamConstraintsException) {
            // The one limit left is on field names that were chosen to fall into one slot of the table of names.
            return new Unreadable(Argument.of(Words.shortened(e.getOriginalMessage())), Phrases.json("otherNames"));
        }
        return new NotJson(
                e.getLocation() == null ? text.length() : (int) e.getLocation().getByteOffset());
    }

    public Bounds bounds() {
        return bounds;
    }

    /** How many objects and lists lie around what comes next. */
    private int depth() {
        return parser.streamReadContext().getNestingDepth();
    }

    /** The offset of the first byte of the token. */
    public int start() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    /** The offset after everything that was read, the token included. */
    private int end() {
        try {
            parser.finishToken();
        } catch (JacksonException e) {
            throw stopped(e);
        }
        return (int) parser.currentLocation().getByteOffset();
    }

    /** Goes to the last token of the value that starts here. */
    public void skip() {
        if (token == Token.OBJECT || token == Token.LIST) {
            for (int inside = depth(); depth() >= inside; ) {
                next();
            }
        }
    }

    /** The value that starts here as it stands in the text; goes to its last token. */
    public String raw() {
        int start = start();
        skip();
        return rawFrom(start);
    }

    /** The text from an offset to the end of the token. */
    public String rawFrom(int start) {
        return text.between(start, end());
    }

    /**
     * Looks whether the name at the cursor has half a character, which the parser is not shown.
     *
     * @param shown the name as the parser gave it
     * @return the name as it stands in the text, with a flaw; null if it is the one shown
     */
    @Nullable
    public String halfName(String shown) {
        if (!text.hasHalves() || shown.indexOf('\uFFFD') < 0) {
            return null;
        }
        // A name is refused with half a character; a text is not.
        int start = start();
        JsonParser name = parser(SETTINGS.copy(), text.bytes(), start, text.length() - start);
        name.nextToken();
        String written = name.getString();
        if (written.codePoints().noneMatch(Words::isHalf)) {
            return null;
        }
        int half = text.halfFrom(start);
        Argument escape = Argument.of(text.escapeAt(half));
        flaw(FlawKind.UNPAIRED_SURROGATE, location(), half, escape, Phrases.json("wholeNames"));
        return written;
    }

    /** The place of the token: of its value, if it is the name of a field. */
    public Location location() {
        Deque<Object> steps = new ArrayDeque<>();
        for (TokenStreamContext at = parser.streamReadContext(); at != null; at = at.getParent()) {
            if (at.inObject() && at.hasCurrentName()) {
                steps.addFirst(at.currentName());
            } else if (at.inArray() && at.hasCurrentIndex()) {
                steps.addFirst(at.getCurrentIndex());
            }
        }
        return Location.of(steps.toArray());
    }

    /** Notes that something is wrong with the token. */
    public void flaw(FlawKind kind, Argument given, Argument expected) {
        flaw(kind, location(), start(), given, expected);
    }

    /** Notes that something is wrong at a place. */
    public void flaw(FlawKind kind, Location location, int offset, Argument given, Argument expected) {
        if (flaws.isFull()) {
            throw new Unreadable(
                    Phrases.count("problems.more", Flaws.MOST), Phrases.count("problems.most", Flaws.MOST));
        }
        flaws.add(kind, location, offset, given, expected);
    }

    /** What was noted so far. */
    public Flaws flaws() {
        return flaws;
    }

    /** Notes that the token is of another type than its field. */
    public void wrongType(Argument expected) {
        flaw(FlawKind.WRONG_TYPE, given(), token == Token.NULL ? orNone(expected) : expected);
    }

    /** Who writes null often means that there is nothing. A document is never nothing. */
    private Argument orNone(Argument expected) {
        TokenStreamContext around = parser.streamReadContext();
        if (around.inRoot()) {
            return expected;
        }
        return Phrases.json(around.inArray() ? "orNoElement" : "orNoField").with("expected", expected);
    }

    private Argument given() {
        if (token == Token.OBJECT) {
            return Phrases.json("anObject");
        }
        if (token == Token.LIST) {
            return Phrases.json("aList");
        }
        String shown = Words.shortened(text());
        if (token == Token.TEXT) {
            return Phrases.text("theText", shown);
        }
        return token == Token.NUMBER ? Phrases.json("theNumber").with("number", shown) : new Argument.Code(shown);
    }
}
