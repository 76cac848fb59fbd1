package org.wsis4j.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wsis4j.reporting.Coded;

/**
 * Codes, kept as written beside what they mean. Two types are the same only if they are one object, so that a rule about
 * one of the {@link Codes} meets its fields and no others.
 *
 * @param <C> what a code stands for
 */
public final class CodeType<C> implements FieldType<Coded<C>> {

    private final String example;
    private final Function<? super String, Optional<C>> meaning;
    private final boolean closed;
    private final Supplier<List<C>> expected;

    // Made when the first code is read, and always the same.
    private volatile @Nullable Map<String, Coded<C>> canonical;

    private CodeType(
            String example, Function<? super String, Optional<C>> meaning, boolean closed, Supplier<List<C>> expected) {
        this.example = example;
        this.meaning = meaning;
        this.closed = closed;
        this.expected = expected;
    }

    /**
     * Codes of an open list: one without meaning is no fault.
     *
     * @param example a code
     * @param meaning finds what a code means
     * @param <C> what a code stands for
     * @return the type
     */
    public static <C> CodeType<C> open(String example, Function<? super String, Optional<C>> meaning) {
        return new CodeType<>(example, meaning, false, List::of);
    }

    /**
     * Codes of a closed list.
     *
     * @param example a code
     * @param meaning finds what a code means
     * @param expected all that a code can mean
     * @param <C> what a code stands for
     * @return the type
     */
    public static <C> CodeType<C> closed(String example, Function<? super String, Optional<C>> meaning, C[] expected) {
        List<C> all = List.of(expected);
        return closed(example, meaning, () -> all);
    }

    /**
     * Codes of a closed list that is a register.
     *
     * @param example a code
     * @param meaning finds what a code means
     * @param expected gives all that a code can mean, always the same; asked when the first code is read
     * @param <C> what a code stands for
     * @return the type
     */
    public static <C> CodeType<C> closed(
            String example, Function<? super String, Optional<C>> meaning, Supplier<List<C>> expected) {
        return new CodeType<>(example, meaning, true, expected);
    }

    /**
     * A code that is right.
     *
     * @return as it stands in a document
     */
    public String example() {
        return example;
    }

    /**
     * All that a code can mean.
     *
     * @return empty for an open list
     */
    public List<C> expected() {
        return expected.get();
    }

    /**
     * Whether the list is closed.
     *
     * @return false if a code without meaning is no fault
     */
    public boolean isClosed() {
        return closed;
    }

    /**
     * The codes of a closed list as we write them. A reader that meets one need not make another, nor ask what it means.
     *
     * @return one for each value, in the order of {@link #expected()}; empty for an open list
     */
    public List<Coded<C>> canonical() {
        return List.copyOf(byWriting().values());
    }

    /**
     * Reads a code.
     *
     * @param written as it stood in the document
     * @return the code with what it means, if that is known
     */
    public Coded<C> read(String written) {
        Coded<C> known = byWriting().get(written);
        return known != null ? known : Coded.read(written, meaning);
    }

    private Map<String, Coded<C>> byWriting() {
        Map<String, Coded<C>> known = canonical;
        if (known == null) {
            known = new LinkedHashMap<>();
            for (C value : expected()) {
                Coded<C> code = Coded.of(value);
                known.put(code.written(), code);
            }
            canonical = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return "code such as " + example;
    }
}
