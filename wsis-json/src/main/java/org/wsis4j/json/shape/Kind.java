package org.wsis4j.json.shape;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsis4j.json.text.Cursor;
import org.wsis4j.json.text.JsonText;
import org.wsis4j.json.text.Phrases;
import org.wsis4j.rules.wording.Argument;

/**
 * A kind of values: how they are read and written, and how one is described to somebody who wrote another.
 *
 * @param <V> the type of the values
 */
public abstract class Kind<V> {

    private final Argument expected;
    private final String example;

    /**
     * Describes the kind.
     *
     * @param phrase the phrase that says what belongs here, such as {@code text} for a text
     * @param example a value that is right, as JSON
     */
    protected Kind(String phrase, String example) {
        this.expected = Phrases.suchAs(phrase, example);
        this.example = example;
    }

    /** A value that is right, as JSON. */
    public final String example() {
        return example;
    }

    /** What belongs here, in words: fits after "where" and after "write". */
    public final Argument expected() {
        return expected;
    }

    /** Reads the value at the cursor; null, with a flaw and the cursor where it was, if it is none of this kind. */
    public abstract @Nullable V read(Cursor at);

    /** Writes a value. */
    public abstract void write(JsonText out, V value);

    /** The shape of the values, if they are objects. */
    public Optional<Shape<?, ?>> shape() {
        return Optional.empty();
    }
}
