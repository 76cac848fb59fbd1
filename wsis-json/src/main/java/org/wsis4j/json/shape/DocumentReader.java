package org.wsis4j.json.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsis4j.json.text.Bounds;
import org.wsis4j.json.text.Cursor;
import org.wsis4j.json.text.DocumentText;
import org.wsis4j.json.text.Flaws;
import org.wsis4j.json.text.NotJson;
import org.wsis4j.json.text.Phrases;
import org.wsis4j.json.text.Syntax;
import org.wsis4j.json.text.TextLocator;
import org.wsis4j.json.text.Token;
import org.wsis4j.json.text.Unreadable;
import org.wsis4j.json.text.Utf8;
import org.wsis4j.json.text.Words;
import org.wsis4j.reporting.Draft;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.rules.wording.Argument;

/** Reads one document, and finds out why it cannot be read if it cannot. */
public final class DocumentReader {

    private final DocumentText text;
    private final Flaws flaws = new Flaws();
    private final Cursor cursor;

    private DocumentReader(DocumentText text, Bounds bounds) {
        this.text = text;
        this.cursor = new Cursor(text, bounds, flaws);
    }

    /**
     * Reads a document.
     *
     * @param bytes the text, or one byte more than the limit of it; nobody else changes it
     */
    public static <T extends Draft> Reading<T> read(byte[] bytes, Shape<T, ?> shape, Bounds bounds) {
        return bytes.length > bounds.maxBytes()
                ? tooLong(bounds)
                : read(DocumentText.of(bytes), shape::read, shape.example(), bounds);
    }

    /**
     * Reads a document of whichever kind it says it is. The text is read once more up to that place: not far, since
     * documents mostly begin with it.
     *
     * @param bytes the text, or one byte more than the limit of it; nobody else changes it
     */
    public static Reading<Report> read(byte[] bytes, Bounds bounds) {
        if (bytes.length > bounds.maxBytes()) {
            return tooLong(bounds);
        }
        DocumentText text = DocumentText.of(bytes);
        Optional<Shape<? extends Report, ?>> shape = DocumentKind.find(text, bounds);
        return shape.isPresent()
                ? asReport(read(text, shape.get()::read, shape.get().example(), bounds))
                : asReport(read(text, DocumentKind::tellWhyNone, DocumentKind.example(), bounds));
    }

    /**
     * Reads a document that is no draft.
     *
     * @param bytes the text, within the limit; nobody else changes it
     */
    static <T> Reading<T> read(byte[] bytes, Part.Content<T> content, String example, Bounds bounds) {
        return read(DocumentText.of(bytes), content, example, bounds);
    }

    private static Reading<Report> asReport(Reading<? extends Report> reading) {
        return new Reading<>(reading.document().map(report -> report), reading.flaws(), reading.locator());
    }

    /** No position: that the text is too long is wrong with no line of it. */
    static <T> Reading<T> tooLong(Bounds bounds) {
        Flaw flaw = new Flaw(
                FlawKind.OVER_LIMIT,
                Location.root(),
                Optional.empty(),
                Phrases.size("bytes.more", bounds.maxBytes()),
                Phrases.size("bytes.most", bounds.maxBytes()));
        return new Reading<>(Optional.empty(), List.of(flaw), places -> Map.of());
    }

    private static <T> Reading<T> read(DocumentText text, Part.Content<T> content, String example, Bounds bounds) {
        DocumentReader reader = new DocumentReader(text, bounds);
        Optional<T> document = Optional.empty();
        try {
            document = Optional.ofNullable(reader.read(content, example));
        } catch (Unreadable e) {
            reader.tellLimit(e);
        } catch (NotJson e) {
            Syntax.Result result = Syntax.check(text.bytes(), text.lengthWithNul());
            if (!result.halfNames().isEmpty() && !text.hasHalves()) {
                return read(text.withoutHalves(result.halfNames()), content, example, bounds);
            }
            reader.tellBreak(result, e.offset());
        }
        List<Flaw> flaws = reader.flaws.in(text.bytes());
        return new Reading<>(document, flaws, new TextLocator(text, bounds, flaws));
    }

    private <T> @Nullable T read(Part.Content<T> content, String example) {
        T document = null;
        Token first = cursor.next();
        if (first == Token.OBJECT) {
            document = content.read(cursor);
        } else if (first != null) {
            cursor.wrongType(Phrases.suchAs("object", example));
            cursor.skip();
        }
        if (first == null || cursor.next() != null || !text.isWhole()) {
            throw new NotJson(cursor.start());
        }
        return document;
    }

    private void tellLimit(Unreadable e) {
        flaws.add(FlawKind.OVER_LIMIT, cursor.location(), cursor.start(), e.given(), e.expected());
    }

    /** Tells why the text cannot be read on, or not to its end. */
    private void tellBreak(Syntax.Result result, int stopped) {
        boolean isUtf8 = text.isWhole() || text.endsAtNul();
        Location place = cursor.location();
        int offset = result.stop().map(Syntax.Break::offset).orElse(isUtf8 ? stopped : text.length());
        if (isUtf8 || offset < text.length()) {
            Argument expected = result.stop().map(Syntax.Break::expected).orElse(new Argument.Code("JSON"));
            Argument given = Words.at(text.bytes(), offset, text.lengthWithNul());
            flaws.add(FlawKind.MALFORMED, place, offset, given, expected);
        }
        if (!isUtf8) {
            boolean isHere = result.stop().isPresent() && offset == text.length();
            tellBadByte(isHere ? place : Location.root());
        }
    }

    private void tellBadByte(Location place) {
        byte[] bytes = text.bytes();
        Argument given = Phrases.json(Utf8.looksWide(bytes, bytes.length) ? "theByte.wide" : "theByte")
                .with("byte", new Argument.Code(Words.hex(bytes[text.length()])));
        flaws.add(FlawKind.NOT_UTF8, place, text.length(), given, new Argument.Code("UTF-8"));
    }
}
