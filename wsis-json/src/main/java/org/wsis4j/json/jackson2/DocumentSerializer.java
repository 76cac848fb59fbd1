package org.wsis4j.json.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonGeneratorImpl;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import org.wsis4j.json.host.HostWriter;

/** Writes one of our values. */
final class DocumentSerializer extends JsonSerializer<Object> {

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider context) throws IOException {
        String json = json(value, out);
        if (!(out instanceof JsonGeneratorImpl) || out.getCharacterEscapes() != null) {
            copy(json, out);
            return;
        }
        boolean indents = out.getPrettyPrinter() != null && !(out.getPrettyPrinter() instanceof MinimalPrettyPrinter);
        String formed = indents ? json : HostWriter.oneLine(json);
        out.writeRawValue(HostWriter.escaped(formed, out.getHighestEscapedChar()));
    }

    /** Our documents say themselves what they are, whatever a host adds to types of its own. */
    @Override
    public void serializeWithType(Object value, JsonGenerator out, SerializerProvider context, TypeSerializer type)
            throws IOException {
        serialize(value, out, context);
    }

    private static String json(Object value, JsonGenerator out) throws IOException {
        try {
            return HostWriter.write(value);
        } catch (IllegalArgumentException e) {
            throw JsonMappingException.from(out, e.getMessage(), e);
        }
    }

    /** Trees and other formats take no text, and a host with escapes of its own wants them everywhere. */
    private static void copy(String json, JsonGenerator out) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(json)) {
            parser.nextToken();
            out.copyCurrentStructureExact(parser);
        }
    }
}
