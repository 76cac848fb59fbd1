package org.wsis4j.reporting;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.wsis4j.spelling.LookAlikes;

/**
 * A code or name as it was written, beside what it means.
 *
 * @param written as it stood in the document
 * @param value what it means; empty if that is not known
 * @param <T> what the code stands for
 */
public record Coded<T>(String written, Optional<T> value) {

    /**
     * Checks that nothing is null.
     *
     * @param written see {@link #written()}
     * @param value see {@link #value()}
     */
    public Coded {
        Objects.requireNonNull(written, "written");
        Objects.requireNonNull(value, "value");
    }

    /**
     * A code for a known value.
     *
     * @param value what it stands for
     * @param <T> its type
     * @return the value with its text form
     */
    public static <T> Coded<T> of(T value) {
        return new Coded<>(value.toString(), Optional.of(value));
    }

    /**
     * Reads a code.
     *
     * @param written as it stood in the document
     * @param reader finds what it means, for example {@code ActionLine::find}
     * @param <T> what it stands for
     * @return the code with what it means, if that is known
     */
    public static <T> Coded<T> read(String written, Function<? super String, Optional<T>> reader) {
        return new Coded<>(written, reader.apply(written));
    }

    /**
     * Whether the code means something.
     *
     * @return false if it was kept only as written
     */
    public boolean isKnown() {
        return value.isPresent();
    }

    /**
     * Whether the code means a given value.
     *
     * @param wanted the value
     * @return false also if the code is not known
     */
    public boolean is(T wanted) {
        return value.isPresent() && value.get().equals(wanted);
    }

    /**
     * The letters of other scripts in the code that look like Latin ones, such as the Cyrillic first letter of C1 and C2
     * in the annex of 24 February 2006.
     *
     * @return their code points, such as {@code U+0421}; empty if there are none
     */
    public String lookAlikes() {
        return LookAlikes.name(written);
    }

    @Override
    public String toString() {
        return written;
    }
}
