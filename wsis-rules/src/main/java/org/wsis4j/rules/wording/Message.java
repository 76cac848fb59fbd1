package org.wsis4j.rules.wording;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.wsis4j.language.Language;

/** Something to say, kept as a key and typed arguments, and rendered whenever wanted in whatever language. Immutable. */
public final class Message {

    private final String key;
    private final Map<String, Argument> arguments;
    private final Texts texts;

    /**
     * A message in the words of the library.
     *
     * @param key the key of the wording, such as {@code WSIS-REP-001.message}
     * @param arguments the values it names, by name
     */
    public Message(String key, Map<String, Argument> arguments) {
        this(key, arguments, Texts.library());
    }

    /**
     * A message in the words of somebody.
     *
     * @param key the key of the wording
     * @param arguments the values it names, by name
     * @param texts where the words are found
     */
    public Message(String key, Map<String, Argument> arguments, Texts texts) {
        this.key = Objects.requireNonNull(key, "key");
        this.arguments = inOrder(arguments);
        this.texts = Objects.requireNonNull(texts, "texts");
    }

    /** A copy that nobody changes; most have one argument or none, and then there is no order to keep. */
    static Map<String, Argument> inOrder(Map<String, Argument> arguments) {
        return arguments.size() <= 1
                ? Map.copyOf(arguments)
                : Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /**
     * The key of the wording.
     *
     * @return for example {@code WSIS-REP-001.message}
     */
    public String key() {
        return key;
    }

    /**
     * The values it names.
     *
     * @return by name, in the order in which the rule gave them
     */
    public Map<String, Argument> arguments() {
        return arguments;
    }

    /**
     * Renders the message.
     *
     * @return in English; the key and the values if nobody has words for the key
     * @throws IllegalArgumentException if the words are no template, see {@link Texts}
     */
    public String text() {
        return text(Language.ENGLISH);
    }

    /**
     * Renders the message. Texts of the document stay as they are; days and numbers are written as the language does.
     *
     * @param language the language
     * @return in that language; in English if there are words for the key only in English; the key and the values if nobody
     *     has words for the key, so that a rule that lacks a word still says what it found
     * @throws IllegalArgumentException if the words are no template, see {@link Texts}
     */
    public String text(Language language) {
        return Rendering.render(key, arguments, language, texts);
    }

    /**
     * Whether there are words for it that name no other values than it has: for its key, and for every phrase in it. A rule of
     * this version of the library has them; a message that somebody stored may be of another version, or of rules of one's own.
     *
     * @return false if something of it would be shown as a key or a name in braces
     * @throws IllegalArgumentException if the words are no template, see {@link Texts}
     */
    public boolean hasWords() {
        return Rendering.isComplete(key, arguments, texts);
    }

    /** Two messages are equal if they say the same, whoever has the words. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Message that && key.equals(that.key) && arguments.equals(that.arguments);
    }

    @Override
    public int hashCode() {
        return key.hashCode() * 31 + arguments.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
