package org.wsis4j.rules.reading;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.rules.wording.Argument;
import org.wsis4j.rules.wording.Message;

/**
 * Something wrong with the form of a document, found by its reader.
 *
 * @param kind what is wrong
 * @param location where in the document
 * @param position where in the text; empty if the reader cannot say
 * @param given what was found, shortened: a text as it stood, or a phrase about it
 * @param expected what was expected, in the words of the document type, with an example of right: mostly a phrase
 */
public record Flaw(FlawKind kind, Location location, Optional<Position> position, Argument given, Argument expected) {

    /**
     * Checks that nothing is null.
     *
     * @param kind see {@link #kind()}
     * @param location see {@link #location()}
     * @param position see {@link #position()}
     * @param given see {@link #given()}
     * @param expected see {@link #expected()}
     */
    public Flaw {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(expected, "expected");
    }

    /**
     * What is wrong, for those who read a text that no rules look at, such as one of waivers.
     *
     * @return the message
     */
    public Message says() {
        return new Message(kind.message(), values());
    }

    /**
     * How to mend it.
     *
     * @return the message
     */
    public Message hint() {
        return new Message(kind.hint(), values());
    }

    private Map<String, Argument> values() {
        return Map.of("given", given, "expected", expected);
    }
}
