package org.wsis4j.arbitraries;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * How values of one public type are made.
 *
 * @param type the type
 * @param make makes one of the choices of a draw, with the values of a vocabulary where the type lets its users choose them
 */
record ValueSource<T>(Class<T> type, BiFunction<Draw, Vocabulary, ? extends T> make) {

    static <T> ValueSource<T> of(Class<T> type, BiFunction<Draw, Vocabulary, ? extends T> make) {
        return new ValueSource<>(type, make);
    }

    /** Facts, which are as the library has them whatever the vocabulary is. */
    static <T> ValueSource<T> drawnFrom(Class<T> type, Supplier<? extends List<? extends T>> register) {
        return new ValueSource<>(type, (draw, words) -> draw.one(register.get()));
    }

    T make(Draw draw, Vocabulary words) {
        return make.apply(draw, words);
    }
}
