package org.wsis4j.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of values: how they are read and written, and how one is described to somebody who wrote another.
 *
 * @param <V> the type of the values
 */
abstract class Kind<V> {

    private final String noun;
    private final String example;

    /**
     * Describes the kind.
     *
     * @param noun what a value is called, such as {@code a text}
     * @param example a value that is right, as JSON
     */
    Kind(String noun, String example) {
        this.noun = noun;
        this.example = example;
    }

    /** A value that is right, as JSON. */
    final String example() {
        return example;
    }

    /** What belongs here, in words: fits after "where" and after "write". */
    final String expected() {
        return noun + " such as " + example;
    }

    /** Reads the value at the cursor; null, with a flaw and the cursor where it was, if it is none of this kind. */
    abstract @Nullable V read(Cursor at);

    /** Writes a value. */
    abstract void write(JsonText out, V value);

    /** The shape of the values, if they are objects. */
    Optional<Shape<?, ?>> shape() {
        return Optional.empty();
    }
}
