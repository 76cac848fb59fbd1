package org.wsis4j.benchmarks.peer;

import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Steps through all tokens and takes the text of each name, text and number. */
final class Floor3 implements Peer<Integer> {

    private final JsonFactory factory = new JsonFactory();

    @Override
    public Integer read(byte[] text) {
        int length = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME || token == JsonToken.VALUE_STRING || token.isNumeric()) {
                    length += parser.getString().length();
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
    public int stream(byte[] lines) {
        return read(lines);
    }
}
