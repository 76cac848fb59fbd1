package org.wsis4j.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A validator from outside, with the schemas of the jar. It reads numbers with all their digits, and has no network. */
final class Validator {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Validator META =
            new Validator(REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema")), true);
    private static final Map<String, Validator> BY_TYPE =
            WsisJson.schemas().stream().collect(Collectors.toMap(type -> type, type -> of(WsisJson.schema(type))));

    private final Schema schema;
    private final boolean asksFormats;

    private Validator(Schema schema, boolean asksFormats) {
        this.schema = schema;
        this.asksFormats = asksFormats;
    }

    private static Validator of(byte[] schema) {
        return new Validator(REGISTRY.getSchema(JSON.readTree(schema)), false);
    }

    /** With the schema of documents of a type. */
    static Validator of(String type) {
        return BY_TYPE.get(type);
    }

    /** The same, which looks at formats too and not only at patterns. */
    Validator askingFormats() {
        return new Validator(schema, true);
    }

    /** With the schema of schemas. */
    static Validator ofSchemas() {
        return META;
    }

    /** What is wrong with a text; empty if it is not JSON, so that no schema can be asked. */
    Optional<List<Error>> errors(byte[] text) {
        JsonNode document;
        try {
            document = JSON.readTree(text);
        } catch (JacksonException e) {
            return Optional.empty();
        }
        return Optional.of(errors(document, false));
    }

    boolean accepts(byte[] text) {
        try {
            return accepts(JSON.readTree(text));
        } catch (JacksonException e) {
            return false;
        }
    }

    /** As for its text; nobody asks what else is wrong. */
    boolean accepts(JsonNode document) {
        return errors(document, true).isEmpty();
    }

    private List<Error> errors(JsonNode document, boolean isOneEnough) {
        return schema.validate(
                document,
                execution -> execution.executionConfig(
                        config -> config.formatAssertionsEnabled(asksFormats).failFast(isOneEnough)));
    }
}
