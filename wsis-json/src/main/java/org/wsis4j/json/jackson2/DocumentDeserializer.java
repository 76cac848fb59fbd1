package org.wsis4j.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import org.wsis4j.json.host.HostReader;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.reading.Reading;

/** Reads a report. */
final class DocumentDeserializer extends JsonDeserializer<Report> {

    private final HostReader reader;

    DocumentDeserializer(HostReader reader) {
        this.reader = reader;
    }

    @Override
    public Report deserialize(JsonParser in, DeserializationContext context) throws IOException {
        Reading<Report> reading = reader.read(Tokens.copy(in, reader));
        if (reading.document().isEmpty()) {
            throw MismatchedInputException.from(in, reader.kind(), reader.refusal(reading));
        }
        return reading.document().get();
    }

    /** Our documents say themselves what they are, whatever a host expects of types of its own. */
    @Override
    public Report deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer type)
            throws IOException {
        return deserialize(in, context);
    }
}
