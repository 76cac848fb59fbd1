package org.wsis4j.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsis4j.reporting.Draft;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Reading;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/** Reads one document, and finds out why it cannot be read if it cannot. */
final class DocumentReader {

    private static final int ESCAPE = "\\uD800".length();

    private final byte[] text;
    private final int length;
    private final Limits limits;
    private final Flaws flaws = new Flaws();
    private final Cursor cursor;

    /** Only the bytes that are UTF-8 are shown to Jackson: what is wrong before a bad byte is told all the same. */
    private DocumentReader(byte[] text, Limits limits) {
        this.text = text;
        this.length = Utf8.valid(text, text.length);
        this.limits = limits;
        this.cursor = new Cursor(text, length, limits, flaws);
    }

    /**
     * Reads a document.
     *
     * @param text the text, or one byte more than the limit of it; nobody else changes it
     */
    static <T extends Draft> Reading<T> read(byte[] text, Shape<T, ?> shape, Limits limits) {
        if (text.length > limits.maxBytes()) {
            Flaws flaws = new Flaws();
            flaws.add(
                    FlawKind.OVER_LIMIT,
                    Location.root(),
                    limits.maxBytes(),
                    "more than " + limits.maxBytes() + " bytes",
                    "at most " + limits.maxBytes() + " bytes");
            List<Flaw> told = flaws.in(text);
            return new Reading<>(Optional.empty(), told, new TextLocator(new byte[0], 0, limits, told));
        }
        DocumentReader reader = new DocumentReader(text, limits);
        T document = reader.read(shape);
        List<Flaw> flaws = reader.flaws.in(text);
        return new Reading<>(Optional.ofNullable(document), flaws, new TextLocator(text, reader.length, limits, flaws));
    }

    private <T extends Draft> @Nullable T read(Shape<T, ?> shape) {
        try {
            T document = null;
            JsonToken first = cursor.next();
            if (first == JsonToken.START_OBJECT) {
                document = shape.read(cursor);
            } else if (first != null) {
                cursor.wrongType("an object such as " + shape.example());
                cursor.skip();
            }
            if (first == null || cursor.next() != null || length < text.length) {
                tellBreak(cursor.start());
                return null;
            }
            return document;
        } catch (Unreadable e) {
            flaws.add(FlawKind.OVER_LIMIT, cursor.location(), cursor.start(), e.given(), e.expected());
        } catch (StreamConstraintsException e) {
            tellLimit(e);
        } catch (JacksonException e) {
            tellBreak(e.getLocation() == null ? length : (int) e.getLocation().getByteOffset());
        }
        return null;
    }

    private void tellLimit(StreamConstraintsException e) {
        // The other limit of Jackson is on field names that were chosen to fall into one slot of its table of names.
        boolean isDepth = e.getOriginalMessage().contains("depth");
        flaws.add(
                FlawKind.OVER_LIMIT,
                cursor.location(),
                cursor.end() - 1,
                isDepth ? "more than " + limits.maxDepth() + " levels" : Words.shortened(e.getOriginalMessage()),
                isDepth ? "at most " + limits.maxDepth() + " levels" : "other field names");
    }

    /** Tells why the text cannot be read on, or not to its end. */
    private void tellBreak(int stopped) {
        Syntax.Result result = Syntax.check(text, length);
        Location place = cursor.location();
        int half = result.halfName();
        if (half >= 0) {
            // Jackson has no way to go on after such a name; so this may not be all that is wrong.
            flaws.add(
                    FlawKind.UNPAIRED_SURROGATE,
                    cursor.around(),
                    half,
                    new String(text, half, ESCAPE, StandardCharsets.US_ASCII),
                    "field names in whole characters");
            place = Location.root();
        }
        int offset = result.stop().map(Syntax.Break::offset).orElse(half >= 0 ? length : stopped);
        if (length < text.length && (result.stop().isEmpty() || offset == length)) {
            tellBadByte(result.stop().isEmpty() ? Location.root() : place);
        } else if (result.stop().isPresent() || half < 0) {
            String expected = result.stop().map(Syntax.Break::expected).orElse("JSON");
            flaws.add(FlawKind.MALFORMED, place, offset, Words.at(text, offset, length), expected);
            if (length < text.length) {
                tellBadByte(Location.root());
            }
        }
    }

    private void tellBadByte(Location place) {
        String wide = Utf8.looksWide(text, text.length) ? "; the text looks like UTF-16" : "";
        flaws.add(FlawKind.NOT_UTF8, place, length, "the byte " + Words.hex(text[length]) + wide, "UTF-8");
    }
}
