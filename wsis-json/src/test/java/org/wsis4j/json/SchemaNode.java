package org.wsis4j.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wsis4j.json.text.JsonText;

/** A schema, or a part of one: keywords of JSON Schema 2020-12 and what they say, in the order of writing. Immutable. */
final class SchemaNode {

    static final SchemaNode ANY_TEXT = any("string");
    static final SchemaNode TRUTH = any("boolean");
    static final SchemaNode NUMBER = any("number");
    static final SchemaNode YEAR = any("integer");
    static final SchemaNode COUNT = any("integer").with("minimum", bound(0));
    static final SchemaNode ORDINAL = any("integer").with("minimum", bound(1));

    private final Map<String, Object> words;

    private SchemaNode(Map<String, Object> words) {
        this.words = words;
    }

    private static SchemaNode any(String type) {
        return new SchemaNode(Map.of("type", type));
    }

    static SchemaNode of(String word, Object value) {
        return new SchemaNode(Map.of(word, value));
    }

    /**
     * A whole number as a bound. It has a fraction: by a bound that has none some validators convert what a document gives to
     * 64 bits, and fail at 1e30.
     */
    static BigDecimal bound(int value) {
        return BigDecimal.valueOf(value).setScale(1);
    }

    static SchemaNode constant(Object value) {
        return of("const", value);
    }

    /** One of these constants, by name. */
    static SchemaNode oneOf(Enum<?>... values) {
        return of("enum", Stream.of(values).map(Enum::name).toList());
    }

    static SchemaNode list(SchemaNode elements) {
        return any("array").with("items", elements);
    }

    /** What stands once for several places. */
    static SchemaNode ref(String definition) {
        return of("$ref", "#/$defs/" + definition);
    }

    /** An object that has no other fields than it is given. */
    static SchemaNode object() {
        return any("object").with("properties", Map.of()).with("additionalProperties", false);
    }

    /** An object for whole documents: it says what they are. */
    static SchemaNode document(String type, int version, String description) {
        return of("$schema", "https://json-schema.org/draft/2020-12/schema")
                .with("$id", SchemaFile.of(type).urn(version))
                .with("title", title(type))
                .with("description", description)
                .withAll(object())
                .required("type", constant(type))
                .required("version", constant(version));
    }

    private static String title(String type) {
        StringBuilder title = new StringBuilder();
        for (char c : type.toCharArray()) {
            title.append(Character.isUpperCase(c) ? " " : "").append(Character.toLowerCase(c));
        }
        title.setCharAt(0, Character.toUpperCase(title.charAt(0)));
        return title.toString();
    }

    SchemaNode with(String word, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(words);
        more.put(word, value);
        return new SchemaNode(more);
    }

    private SchemaNode withAll(SchemaNode other) {
        Map<String, Object> more = new LinkedHashMap<>(words);
        more.putAll(other.words);
        return new SchemaNode(more);
    }

    SchemaNode optional(String name, SchemaNode value) {
        Map<String, Object> fields = new LinkedHashMap<>(asMap(words.get("properties")));
        if (fields.put(name, value) != null) {
            throw new IllegalArgumentException("two fields " + name);
        }
        return with("properties", fields);
    }

    SchemaNode required(String name, SchemaNode value) {
        List<Object> names = new ArrayList<>((List<?>) words.getOrDefault("required", List.of()));
        names.add(name);
        return optional(name, value).with("required", names);
    }

    /** Of these fields, which are optional, none stands without the others. */
    SchemaNode together(String... names) {
        Map<String, Object> needs = new LinkedHashMap<>();
        for (String name : names) {
            needs.put(
                    name, Stream.of(names).filter(other -> !other.equals(name)).toList());
        }
        return with("dependentRequired", needs);
    }

    void write(JsonText out) {
        value(out, words);
    }

    private static void value(JsonText out, Object value) {
        if (value instanceof SchemaNode node) {
            node.write(out);
        } else if (value instanceof Map<?, ?>) {
            out.beginObject();
            asMap(value).forEach((name, inner) -> value(out.name(name), inner));
            out.endObject();
        } else if (value instanceof List<?> list) {
            out.beginList();
            list.forEach(inner -> value(out, inner));
            out.endList();
        } else if (value instanceof String text) {
            out.text(text);
        } else {
            out.bare(value.toString());
        }
    }

    @SuppressWarnings("unchecked") // No other maps are put in.
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }
}
