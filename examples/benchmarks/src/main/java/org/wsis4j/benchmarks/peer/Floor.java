package org.wsis4j.benchmarks.peer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Set;

/** Steps through all tokens and takes the text of each name, text and number. */
final class Floor implements Peer<Integer> {

    private final JsonFactory factory = new JsonFactory();

    @Override
    public Integer read(byte[] text) throws IOException {
        int length = 0;
        try (JsonParser parser = factory.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME || token == JsonToken.VALUE_STRING || token.isNumeric()) {
                    length += parser.getText().length();
                }
            }
        }
        return length;
    }

    @Override
    public int check(Integer length) {
        return length;
    }

    @Override
    public Set<String> places(Integer length) {
        return Set.of();
    }

    @Override
    public int stream(byte[] lines) throws IOException {
        return read(lines);
    }
}
