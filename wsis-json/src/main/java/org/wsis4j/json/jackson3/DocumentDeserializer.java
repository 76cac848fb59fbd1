package org.wsis4j.json.jackson3;

import org.wsis4j.json.host.HostReader;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.reading.Reading;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads a report. */
final class DocumentDeserializer extends ValueDeserializer<Report> {

    private final HostReader reader;

    DocumentDeserializer(HostReader reader) {
        this.reader = reader;
    }

    @Override
    public Report deserialize(JsonParser in, DeserializationContext context) {
        Reading<Report> reading = reader.read(Tokens.copy(in, reader));
        return reading.document()
                .orElseThrow(() -> MismatchedInputException.from(in, reader.kind(), reader.refusal(reading)));
    }

    /** Our documents say themselves what they are, whatever a host expects of types of its own. */
    @Override
    public Report deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer type) {
        return deserialize(in, context);
    }
}
