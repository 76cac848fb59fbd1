package org.wsis4j.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.wsis4j.json.host.HostReader;
import org.wsis4j.json.host.TokenText;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.reading.Reading;

/** Reads a report together with all that is wrong with it. */
final class ReadingDeserializer extends JsonDeserializer<Reading<Report>> {

    private final HostReader reader;

    ReadingDeserializer(HostReader reader) {
        this.reader = reader;
    }

    @Override
    public Reading<Report> deserialize(JsonParser in, DeserializationContext context) throws IOException {
        return reader.read(Tokens.copy(in, reader));
    }

    @Override
    public Reading<Report> deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer type)
            throws IOException {
        return deserialize(in, context);
    }

    /** Who writes null has written something, and is told. */
    @Override
    public Reading<Report> getNullValue(DeserializationContext context) {
        TokenText text = reader.text();
        text.bare("null");
        return reader.read(text);
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) {
        return null;
    }
}
