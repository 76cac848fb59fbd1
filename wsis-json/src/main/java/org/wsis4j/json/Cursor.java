package org.wsis4j.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** Steps through the tokens of a text and says where they stand: the only class, with its reader, that knows Jackson. */
final class Cursor {

    private final byte[] text;
    private final Limits limits;
    private final JsonParser parser;
    private final Flaws flaws;

    Cursor(byte[] text, int length, Limits limits, Flaws flaws) {
        this.text = text;
        this.limits = limits;
        this.flaws = flaws;
        this.parser = factory(limits).createParser(ObjectReadContext.empty(), text, 0, length);
    }

    /**
     * A factory for one text. A shared one would remember the field names of one document while it reads the next, those
     * of hostile ones too; and without its table of names Jackson reads characters and knows no byte offsets. Lengths are
     * bounded by the length of the text, and only numbers that somebody converts cost more than they are long.
     */
    private static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .disable(TokenStreamFactory.Feature.INTERN_PROPERTY_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.maxDepth())
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                .build();
    }

    /** The next token; null at the end of the text. */
    @Nullable
    JsonToken next() {
        return parser.nextToken();
    }

    /** The name of the next field of an object; null at its end. */
    @Nullable
    String nextName() {
        return parser.nextName();
    }

    @Nullable
    JsonToken token() {
        return parser.currentToken();
    }

    /** The text of the token: of a text without quotation marks and escapes, of a number as written. */
    String text() {
        return parser.getString();
    }

    Limits limits() {
        return limits;
    }

    /** The offset of the first byte of the token. */
    int start() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    /** The offset after everything that was read, the token included. */
    int end() {
        parser.finishToken();
        return (int) parser.currentLocation().getByteOffset();
    }

    /** Goes to the last token of the value that starts here. */
    void skip() {
        parser.skipChildren();
    }

    /** The value that starts here as it stands in the text; goes to its last token. */
    String raw() {
        int start = start();
        skip();
        return rawFrom(start);
    }

    /** The text from an offset to the end of the token. */
    String rawFrom(int start) {
        return new String(text, start, end() - start, StandardCharsets.UTF_8);
    }

    /** The place of the token: of its value, if it is the name of a field. */
    Location location() {
        return location(parser.streamReadContext());
    }

    /** The place of the object or list around the token. */
    Location around() {
        return location(parser.streamReadContext().getParent());
    }

    private static Location location(@Nullable TokenStreamContext innermost) {
        Deque<Object> steps = new ArrayDeque<>();
        for (TokenStreamContext at = innermost; at != null; at = at.getParent()) {
            if (at.inObject() && at.hasCurrentName()) {
                steps.addFirst(at.currentName());
            } else if (at.inArray() && at.hasCurrentIndex()) {
                steps.addFirst(at.getCurrentIndex());
            }
        }
        return Location.of(steps.toArray());
    }

    /** Notes that something is wrong with the token. */
    void flaw(FlawKind kind, String given, String expected) {
        flaw(kind, location(), start(), given, expected);
    }

    /** Notes that something is wrong at a place. */
    void flaw(FlawKind kind, Location location, int offset, String given, String expected) {
        if (flaws.isFull()) {
            throw new Unreadable("more than " + Flaws.MOST + " problems", "at most " + Flaws.MOST + " problems");
        }
        flaws.add(kind, location, offset, given, expected);
    }

    /** Notes that the token is of another type than its field. */
    void wrongType(String expected) {
        boolean isNull = token() == JsonToken.VALUE_NULL;
        String absent = parser.streamReadContext().inArray() ? " (or no element at all)" : " (or no field at all)";
        flaw(FlawKind.WRONG_TYPE, given(), isNull ? expected + absent : expected);
    }

    private String given() {
        JsonToken token = token();
        if (token == JsonToken.START_OBJECT) {
            return "an object";
        }
        if (token == JsonToken.START_ARRAY) {
            return "a list";
        }
        String shown = Words.shortened(text());
        if (token == JsonToken.VALUE_STRING) {
            return "the text \"" + shown + "\"";
        }
        return token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT
                ? "the number " + shown
                : shown;
    }
}
