package org.wsis4j.json.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wsis4j.json.shape.Part;
import org.wsis4j.json.shape.Texts;
import org.wsis4j.json.text.Cursor;
import org.wsis4j.json.text.Phrases;
import org.wsis4j.json.text.Token;
import org.wsis4j.json.text.Words;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.stored.StoredMessage;
import org.wsis4j.rules.wording.Argument;

/** Reads messages as {@code MessageWriter} writes them. */
final class MessageReader {

    private static final String EXAMPLE = "{\"text\": \"any words\"}";

    private static final Part<Argument> ARGUMENT = new Part<>(EXAMPLE, MessageReader::argument);

    /** Values by name. */
    static final Part<Map<String, Argument>> ARGUMENTS =
            new Part<>("{\"given\": " + EXAMPLE + "}", MessageReader::arguments);

    private MessageReader() {}

    /** The three fields of a message, of which the text has a name of its own, in an object that needs them. */
    record Needed(Fields.Slot<String> text, Fields.Slot<String> key, Fields.Slot<Map<String, Argument>> arguments) {

        static Needed in(Fields fields) {
            return new Needed(
                    fields.one("message", StoredParts.TEXT),
                    fields.one("key", StoredParts.TEXT),
                    fields.one("arguments", ARGUMENTS));
        }

        StoredMessage get() {
            return new StoredMessage(key.get(), arguments.get(), text.get());
        }
    }

    private static @Nullable Map<String, Argument> arguments(Cursor at) {
        if (at.token() != Token.OBJECT) {
            at.wrongType(Phrases.suchAs("object", ARGUMENTS.example()));
            return null;
        }
        Map<String, Argument> arguments = new LinkedHashMap<>();
        boolean whole = true;
        for (String name = at.nextName(); name != null; name = at.nextName()) {
            if (at.halfName(name) != null || Texts.isTooLongName(name, at)) {
                whole = false;
            } else if (arguments.containsKey(name)) {
                at.flaw(FlawKind.DUPLICATE_FIELD, Argument.of(Words.shortened(name)), Phrases.json("once"));
                at.next();
                at.skip();
                continue;
            }
            at.next();
            Argument argument = ARGUMENT.read(at);
            if (argument == null) {
                whole = false;
            } else {
                arguments.put(name, argument);
            }
        }
        return whole ? arguments : null;
    }

    /** One of the fields names the type; only a phrase has a second one. */
    private static @Nullable Argument argument(Cursor at) {
        int from = at.token() == Token.OBJECT ? at.start() : 0;
        Fields fields = new Fields();
        Fields.Slot<String> text = fields.maybe("text", StoredParts.TEXT);
        Fields.Slot<String> code = fields.maybe("code", StoredParts.TEXT);
        var day = fields.maybe("day", StoredParts.DAY);
        var number = fields.maybe("number", StoredParts.NUMBER);
        Fields.Slot<List<Argument>> items = fields.maybe("items", ARGUMENT.list());
        Fields.Slot<String> phrase = fields.maybe("phrase", StoredParts.TEXT);
        Fields.Slot<Map<String, Argument>> arguments = fields.maybe("arguments", ARGUMENTS);
        if (!fields.read(at)) {
            return null;
        }
        List<Argument> read = Stream.<Optional<? extends Argument>>of(
                        text.find().map(Argument.Text::new),
                        code.find().map(Argument.Code::new),
                        day.find().map(Argument.Day::new),
                        number.find().map(Argument.Figure::new),
                        items.find().map(Argument.Items::new),
                        phrase.find().flatMap(key -> arguments.find().map(values -> new Argument.Phrase(key, values))))
                .<Argument>flatMap(Optional::stream)
                .toList();
        if (read.size() != 1 || phrase.find().isPresent() != arguments.find().isPresent()) {
            at.flaw(
                    FlawKind.WRONG_TYPE,
                    at.location(),
                    from,
                    Phrases.json("anObject"),
                    Phrases.suchAs("object", EXAMPLE));
            return null;
        }
        return read.get(0);
    }
}
