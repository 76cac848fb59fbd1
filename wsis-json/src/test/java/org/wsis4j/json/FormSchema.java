package org.wsis4j.json;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wsis4j.form.CodeType;
import org.wsis4j.form.Envelope;
import org.wsis4j.form.FieldType;
import org.wsis4j.form.Form;
import org.wsis4j.form.FormField;
import org.wsis4j.form.PartType;
import org.wsis4j.form.PlainType;

/**
 * The schema that follows from a form: what the reader takes without a word, and nothing else. Days and texts are bounded by
 * patterns and not by formats, which many validators do not look at; without look-ahead and without escapes that only some
 * programs know, and never by the end of a text, before which some programs let a line end stand.
 */
final class FormSchema {

    private static final BigDecimal LARGEST = BigDecimal.valueOf(Double.MAX_VALUE);

    private static final Map<FieldType<?>, SchemaNode> PLAIN = Map.of(
            PlainType.TEXT,
            SchemaNode.ANY_TEXT
                    .with("description", "Any text without control characters; tabs and the ends of lines are none.")
                    .with("not", SchemaNode.of("pattern", "[" + SchemaTexts.CONTROLS + "]")),
            PlainType.DAY,
            SchemaNode.ANY_TEXT
                    .with("description", "A day of the Gregorian calendar: year, month and day.")
                    .with("format", "date")
                    .with("maxLength", 10)
                    .with("pattern", SchemaTexts.SHORT_DAY),
            PlainType.NUMBER,
            SchemaNode.NUMBER
                    .with("description", "A number that a double can hold.")
                    .with("minimum", LARGEST.negate())
                    .with("maximum", LARGEST),
            PlainType.INTEGER,
            SchemaNode.of("type", "integer")
                    .with("description", "A whole number of 32 bits.")
                    .with("minimum", SchemaNode.bound(Integer.MIN_VALUE))
                    .with("maximum", SchemaNode.bound(Integer.MAX_VALUE)),
            PlainType.TRUTH,
            SchemaNode.TRUTH);

    private static final SchemaNode CODE = SchemaNode.ref("text")
            .with(
                    "description",
                    "A code. One that is not known is kept as it is written; the rules say whether that is a fault.");

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private FormSchema() {}

    static SchemaNode of(Form<?, ?> form, String description) {
        Envelope envelope = form.envelope().orElseThrow();
        FormSchema schema = new FormSchema();
        SchemaNode document =
                schema.fields(SchemaNode.document(envelope.type(), envelope.version(), description), form);
        return document.with("$defs", schema.definitions);
    }

    /** A value that has no parts, wherever it stands. */
    static SchemaNode plain(PlainType<?> type) {
        return PLAIN.get(type);
    }

    private SchemaNode fields(SchemaNode object, Form<?, ?> form) {
        SchemaNode whole = object;
        for (FormField<?, ?, ?> field : form.fields()) {
            SchemaNode value = value(field.type());
            whole = whole.optional(field.name(), field.isList() ? SchemaNode.list(value) : value);
        }
        return whole;
    }

    private SchemaNode value(FieldType<?> type) {
        if (type instanceof CodeType<?> code) {
            definitions.putIfAbsent("text", PLAIN.get(PlainType.TEXT));
            definitions.putIfAbsent("code", CODE);
            return SchemaNode.ref("code").with("examples", examples(code));
        }
        if (type instanceof PartType<?> part) {
            return part(part.form());
        }
        if (type == PlainType.TRUTH) {
            return SchemaNode.TRUTH;
        }
        definitions.putIfAbsent(type.toString(), PLAIN.get(type));
        return SchemaNode.ref(type.toString());
    }

    private static List<String> examples(CodeType<?> code) {
        return code.isClosed() ? code.expected().stream().map(Object::toString).toList() : List.of(code.example());
    }

    /** A part stands once, however many fields have it. No part has itself as a part. */
    private SchemaNode part(Form<?, ?> form) {
        String type = form.type().getSimpleName();
        String name = Character.toLowerCase(type.charAt(0)) + type.substring(1);
        if (!definitions.containsKey(name)) {
            definitions.put(name, fields(SchemaNode.object(), form));
        }
        return SchemaNode.ref(name);
    }
}
