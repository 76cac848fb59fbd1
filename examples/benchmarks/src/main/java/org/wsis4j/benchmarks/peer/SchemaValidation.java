package org.wsis4j.benchmarks.peer;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** A tree, then networknt. */
final class SchemaValidation implements Peer<JsonNode> {

    private static final String FILE = "facilitator-report.schema.json";

    private final ObjectReader reader = JsonMapper.builder().build().readerFor(JsonNode.class);
    private final Schema schema;

    SchemaValidation(byte[] schema) {
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(new ByteArrayInputStream(schema));
    }

    /** With a schema that asks as much as a schema can. */
    static SchemaValidation strict() {
        try (InputStream in = Objects.requireNonNull(SchemaValidation.class.getResourceAsStream(FILE), FILE)) {
            return new SchemaValidation(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public JsonNode read(byte[] text) {
        return reader.readTree(text);
    }

    @Override
    public int check(JsonNode report) {
        return schema.validate(report).size();
    }

    @Override
    public Set<String> places(JsonNode report) {
        Set<String> places = new HashSet<>();
        for (Error error : schema.validate(report)) {
            String missing = error.getProperty();
            places.add(error.getInstanceLocation() + (missing == null ? "" : "/" + missing));
        }
        return places;
    }

    @Override
    public int stream(byte[] lines) {
        int findings = 0;
        try (MappingIterator<JsonNode> reports = reader.readValues(lines)) {
            while (reports.hasNextValue()) {
                findings += check(reports.nextValue());
            }
        }
        return findings;
    }
}
