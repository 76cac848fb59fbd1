package org.wsis4j.json.jackson3;

import org.wsis4j.json.host.HostReader;
import org.wsis4j.json.host.TokenText;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.exc.MismatchedInputException;

/** Takes a value from a host's parser: its tokens and no tree, which would have lost fields and digits. */
final class Tokens {

    private Tokens() {}

    /** Copies the value that starts at the token at hand, and goes to its last token. */
    static TokenText copy(JsonParser in, HostReader reader) {
        TokenText out = reader.text();
        int depth = 0;
        for (JsonToken token = in.currentToken(); token != null; token = in.nextToken()) {
            switch (token) {
                case START_OBJECT -> out.open('{');
                case START_ARRAY -> out.open('[');
                case END_OBJECT -> out.close('}');
                case END_ARRAY -> out.close(']');
                case PROPERTY_NAME -> out.name(in.currentName());
                case VALUE_STRING -> out.text(in.getString());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL ->
                    out.bare(in.getString());
                case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                    throw MismatchedInputException.from(
                            in, reader.kind(), "a value stands here that is no JSON; expected, for example, a text");
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (depth == 0) {
                break;
            }
        }
        return out;
    }
}
