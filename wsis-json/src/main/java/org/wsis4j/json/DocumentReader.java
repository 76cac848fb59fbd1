package org.wsis4j.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsis4j.reporting.Draft;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.rules.wording.Argument;

/** Reads one document, and finds out why it cannot be read if it cannot. */
final class DocumentReader {

    private final DocumentText text;
    private final Flaws flaws = new Flaws();
    private final Cursor cursor;

    private DocumentReader(DocumentText text, Limits limits) {
        this.text = text;
        this.cursor = new Cursor(text, limits, flaws);
    }

    /**
     * Reads a document.
     *
     * @param bytes the text, or one byte more than the limit of it; nobody else changes it
     */
    static <T extends Draft> Reading<T> read(byte[] bytes, Shape<T, ?> shape, Limits limits) {
        return bytes.length > limits.maxBytes()
                ? tooLong(limits)
                : read(DocumentText.of(bytes), shape::read, shape.example(), limits);
    }

    /**
     * Reads a document of whichever kind it says it is. The text is read once more up to that place: not far, since
     * documents mostly begin with it.
     *
     * @param bytes the text, or one byte more than the limit of it; nobody else changes it
     */
    static Reading<Report> read(byte[] bytes, Limits limits) {
        if (bytes.length > limits.maxBytes()) {
            return tooLong(limits);
        }
        DocumentText text = DocumentText.of(bytes);
        Optional<Shape<? extends Report, ?>> shape = DocumentKind.find(text, limits);
        return shape.isPresent()
                ? asReport(read(text, shape.get()::read, shape.get().example(), limits))
                : asReport(read(text, DocumentKind::tellWhyNone, DocumentKind.example(), limits));
    }

    /**
     * Reads a document that is no draft.
     *
     * @param bytes the text, within the limit; nobody else changes it
     */
    static <T> Reading<T> read(byte[] bytes, Part.Content<T> content, String example, Limits limits) {
        return read(DocumentText.of(bytes), content, example, limits);
    }

    private static Reading<Report> asReport(Reading<? extends Report> reading) {
        return new Reading<>(reading.document().map(report -> report), reading.flaws(), reading.locator());
    }

    /** No position: that the text is too long is wrong with no line of it. */
    static <T> Reading<T> tooLong(Limits limits) {
        Flaw flaw = new Flaw(
                FlawKind.OVER_LIMIT,
                Location.root(),
                Optional.empty(),
                Phrases.size("bytes.more", limits.maxBytes()),
                Phrases.size("bytes.most", limits.maxBytes()));
        return new Reading<>(Optional.empty(), List.of(flaw), places -> Map.of());
    }

    private static <T> Reading<T> read(DocumentText text, Part.Content<T> content, String example, Limits limits) {
        DocumentReader reader = new DocumentReader(text, limits);
        Optional<T> document = Optional.empty();
        try {
            document = Optional.ofNullable(reader.read(content, example));
        } catch (Unreadable e) {
            reader.tellLimit(e);
        } catch (NotJson e) {
            Syntax.Result result = Syntax.check(text.bytes(), text.lengthWithNul());
            if (!result.halfNames().isEmpty() && !text.hasHalves()) {
                return read(text.withoutHalves(result.halfNames()), content, example, limits);
            }
            reader.tellBreak(result, e.offset());
        }
        List<Flaw> flaws = reader.flaws.in(text.bytes());
        return new Reading<>(document, flaws, new TextLocator(text, limits, flaws));
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
