package org.wsis4j.rules.stored;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.wsis4j.language.Language;
import org.wsis4j.rules.wording.Argument;
import org.wsis4j.rules.wording.Message;

/**
 * A message as it was stored: key and values, and the English words of that day, for those who do not know the key.
 *
 * @param key the key of the wording, such as {@code WSIS-REP-001.message}
 * @param arguments the values it names, by name, in the order in which the rule gave them; equal in any order
 * @param text the words in English when it was stored
 */
public record StoredMessage(String key, Map<String, Argument> arguments, String text) {

    /**
     * Keeps a copy of the arguments, in their order.
     *
     * @param key see {@link #key()}
     * @param arguments see {@link #arguments()}
     * @param text see {@link #text()}
     */
    public StoredMessage {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * The message as it is stored today.
     *
     * @param message the message
     * @return its key, its values, and its words in English
     * @throws IllegalArgumentException if its words are no template, see {@link org.wsis4j.rules.wording.Texts}
     */
    public static StoredMessage of(Message message) {
        return new StoredMessage(message.key(), message.arguments(), message.text());
    }

    /**
     * Whether this version of the library has words for it, and for every phrase in it, that name no other values than it has.
     *
     * @return false for rules of one's own, and perhaps for what another version of the library said
     */
    public boolean isKnown() {
        return message().hasWords();
    }

    /**
     * Renders the message; never throws for what was stored.
     *
     * @param language the language
     * @return in that language, in the words of this version of the library; if it {@linkplain #isKnown() has none}, the text as
     *     it was stored, which is English
     */
    public String text(Language language) {
        return isKnown() ? message().text(language) : text;
    }

    private Message message() {
        return new Message(key, arguments);
    }
}
