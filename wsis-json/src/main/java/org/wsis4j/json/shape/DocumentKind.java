package org.wsis4j.json.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsis4j.json.text.Bounds;
import org.wsis4j.json.text.Cursor;
import org.wsis4j.json.text.DocumentText;
import org.wsis4j.json.text.Flaws;
import org.wsis4j.json.text.NotJson;
import org.wsis4j.json.text.Phrases;
import org.wsis4j.json.text.Syntax;
import org.wsis4j.json.text.Token;
import org.wsis4j.json.text.Unreadable;
import org.wsis4j.json.text.Words;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.wording.Argument;

/** Finds out of which kind a document says it is. The first field of that name counts, as for every other field. */
final class DocumentKind {

    private static final String TYPE = "type";
    private static final Cursor.Names NAMES = new Cursor.Names(List.of(TYPE));

    private DocumentKind() {}

    /** The shape of the kind that a text names; empty if it names none that is known, or cannot be read that far. */
    static Optional<Shape<? extends Report, ?>> find(DocumentText text, Bounds bounds) {
        try (Cursor at = new Cursor(text, bounds, new Flaws())) {
            return at.next() == Token.OBJECT && isAtType(at) && at.token() == Token.TEXT
                    ? Shapes.named(at.text())
                    : Optional.empty();
        } catch (Unreadable e) {
            return Optional.empty();
        } catch (NotJson e) {
            Syntax.Result result = Syntax.check(text.bytes(), text.lengthWithNul());
            return result.halfNames().isEmpty() || text.hasHalves()
                    ? Optional.empty()
                    : find(text.withoutHalves(result.halfNames()), bounds);
        }
    }

    /** Goes to the value of the field; false at the end of the object. */
    private static boolean isAtType(Cursor at) {
        for (int name = at.nextField(NAMES); name != Cursor.NO_FIELD; name = at.nextField(NAMES)) {
            at.next();
            if (name != Cursor.UNKNOWN_FIELD) {
                return true;
            }
            at.skip();
        }
        return false;
    }

    /** Reads an object for which no kind was found, and tells why. Nothing is guessed: there is no document. */
    static @Nullable Report tellWhyNone(Cursor at) {
        int from = at.start();
        if (!isAtType(at)) {
            at.flaw(FlawKind.MISSING_FIELD, at.location().child(TYPE), from, new Argument.Code(TYPE), known());
            // A field that is missing is no error; that there is no document for it, is one.
            at.flaw(FlawKind.OTHER_DOCUMENT, at.location(), from, Phrases.json("ofNoType"), known());
            return null;
        }
        if (at.token() == Token.TEXT) {
            at.flaw(FlawKind.OTHER_DOCUMENT, Phrases.text("ofType", Words.shortened(at.text())), known());
        } else {
            at.wrongType(Phrases.json("exactText").with("example", oneOf("")));
        }
        at.skip();
        while (at.nextName() != null) {
            at.next();
            at.skip();
        }
        return null;
    }

    /** A beginning of a document that is right, as JSON. */
    static String example() {
        return "{\"type\": \"" + Shapes.names().get(0) + "\", \"version\": 1}";
    }

    private static Argument known() {
        return oneOf("\"type\": ");
    }

    /** The known types, as JSON. */
    private static Argument oneOf(String beforeTheFirst) {
        List<Argument.Code> types = new ArrayList<>();
        for (String name : Shapes.names()) {
            types.add(new Argument.Code((types.isEmpty() ? beforeTheFirst : "") + "\"" + name + "\""));
        }
        return Phrases.or(types);
    }
}
