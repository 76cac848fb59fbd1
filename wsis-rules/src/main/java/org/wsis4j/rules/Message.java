package org.wsis4j.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something to say, kept as a key and typed arguments and rendered whenever wanted.
 *
 * @param key the key of the wording, such as {@code WSIS-REP-001.message}
 * @param arguments the values it names, by name
 */
public record Message(String key, Map<String, Argument> arguments) {

    /**
     * Keeps a copy of the arguments.
     *
     * @param key see {@link #key()}
     * @param arguments see {@link #arguments()}
     */
    public Message {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * Renders the message.
     *
     * @return in English
     */
    public String text() {
        return Wording.english().render(this);
    }

    @Override
    public String toString() {
        return text();
    }
}
