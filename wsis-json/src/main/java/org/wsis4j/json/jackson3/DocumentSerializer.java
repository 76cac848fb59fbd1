package org.wsis4j.json.jackson3;

import org.wsis4j.json.host.HostWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonGeneratorBase;
import tools.jackson.core.util.MinimalPrettyPrinter;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes one of our values. */
final class DocumentSerializer extends ValueSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator out, SerializationContext context) {
        String json = json(value, out);
        if (!(out instanceof JsonGeneratorBase) || out.getCharacterEscapes() != null) {
            copy(json, out);
            return;
        }
        boolean indents = out.getPrettyPrinter() != null && !(out.getPrettyPrinter() instanceof MinimalPrettyPrinter);
        String formed = indents ? json : HostWriter.oneLine(json);
        out.writeRawValue(HostWriter.escaped(formed, out.getHighestNonEscapedChar()));
    }

    /** Our documents say themselves what they are, whatever a host adds to types of its own. */
    @Override
    public void serializeWithType(Object value, JsonGenerator out, SerializationContext context, TypeSerializer type) {
        serialize(value, out, context);
    }

    private static String json(Object value, JsonGenerator out) {
        try {
            return HostWriter.write(value);
        } catch (IllegalArgumentException e) {
            throw DatabindException.from(out, e.getMessage(), e);
        }
    }

    /** Trees and other formats take no text, and a host with escapes of its own wants them everywhere. */
    private static void copy(String json, JsonGenerator out) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            out.copyCurrentStructureExact(parser);
        }
    }
}
