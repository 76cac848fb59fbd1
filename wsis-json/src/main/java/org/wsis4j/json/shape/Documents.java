package org.wsis4j.json.shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.json.text.Bounds;
import org.wsis4j.json.text.Flaws;
import org.wsis4j.json.text.Phrases;
import org.wsis4j.json.text.Positions;
import org.wsis4j.json.text.Utf8;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;
import org.wsis4j.rules.reading.Reading;

/**
 * Reads documents that stand one after another in a text, with blanks or nothing between them. Where one ends is found by its
 * brackets; one that does not end, or starts with something else, takes the rest of the text.
 */
public final class Documents {

    private final byte[] text;
    private final Positions walk;
    private int at;

    private Documents(byte[] text) {
        this.text = text;
        this.walk = new Positions(text);
        this.at = Utf8.hasMark(text, text.length) ? 3 : 0;
    }

    /**
     * Reads every document, at least one: of a text without any it is told that it has none.
     *
     * @param text the text, or one byte more than the limit of it; nobody else changes it
     */
    public static <T> List<Reading<T>> read(byte[] text, Part.Content<T> content, String example, Bounds bounds) {
        if (text.length > bounds.maxBytes()) {
            return List.of(DocumentReader.tooLong(bounds));
        }
        Documents documents = new Documents(text);
        List<Reading<T>> readings = new ArrayList<>();
        int flaws = 0;
        documents.skipBlanks();
        do {
            Position start = documents.walk.of(documents.at);
            if (flaws >= Flaws.MOST) {
                readings.add(tooManyFlaws(start));
                break;
            }
            byte[] one = Arrays.copyOfRange(text, documents.at, documents.end());
            Reading<T> reading = DocumentReader.read(one, content, example, bounds);
            flaws += reading.flaws().size();
            readings.add(moved(reading, start));
            documents.at += one.length;
            documents.skipBlanks();
        } while (documents.at < text.length);
        return List.copyOf(readings);
    }

    private void skipBlanks() {
        while (at < text.length && (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t')) {
            at++;
        }
    }

    /** Where the document that starts here ends. */
    private int end() {
        int depth = 0;
        boolean inText = false;
        boolean isWide = Utf8.looksWide(text, text.length);
        for (int i = at; i < text.length && !isWide; i++) {
            byte b = text[i];
            if (inText) {
                i += b == '\\' ? 1 : 0;
                inText = b != '"';
            } else if (b == '"') {
                inText = true;
            } else if (b == '{' || b == '[') {
                depth++;
            } else if (b == '}' || b == ']') {
                depth--;
            }
            if (depth <= 0) {
                return depth == 0 && i > at ? i + 1 : text.length;
            }
        }
        return text.length;
    }

    private static <T> Reading<T> tooManyFlaws(Position start) {
        Flaw flaw = new Flaw(
                FlawKind.OVER_LIMIT,
                Location.root(),
                Optional.of(start),
                Phrases.count("problems.more", Flaws.MOST),
                Phrases.count("problems.most", Flaws.MOST));
        return new Reading<>(Optional.empty(), List.of(flaw), places -> Map.of());
    }

    /** The reading with positions in the whole text. */
    private static <T> Reading<T> moved(Reading<T> reading, Position start) {
        List<Flaw> flaws = new ArrayList<>();
        for (Flaw flaw : reading.flaws()) {
            Optional<Position> position = flaw.position().map(inDocument -> moved(inDocument, start));
            flaws.add(new Flaw(flaw.kind(), flaw.location(), position, flaw.given(), flaw.expected()));
        }
        return new Reading<>(reading.document(), flaws, places -> {
            Map<Location, Position> positions = new HashMap<>(reading.locate(places));
            positions.replaceAll((place, position) -> moved(position, start));
            return positions;
        });
    }

    private static Position moved(Position position, Position start) {
        int column = position.line() == 1 ? start.column() + position.column() - 1 : position.column();
        return new Position(start.line() + position.line() - 1, column);
    }
}
