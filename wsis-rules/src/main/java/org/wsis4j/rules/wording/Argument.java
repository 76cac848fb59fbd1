package org.wsis4j.rules.wording;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value that a message names. It keeps its type, so that a message can be rendered later and in another language. */
public sealed interface Argument {

    /**
     * A text as it stood in the document; shown as it is, never translated.
     *
     * @param value the text
     */
    record Text(String value) implements Argument {}

    /**
     * A key of the library, such as {@code C7-EHEALTH} or {@code FOCAL_POINT}.
     *
     * @param value the key
     */
    record Code(String value) implements Argument {}

    /**
     * A day.
     *
     * @param value the day
     */
    record Day(LocalDate value) implements Argument {}

    /**
     * A number.
     *
     * @param value the number, exactly
     */
    record Figure(BigDecimal value) implements Argument {}

    /**
     * Several values.
     *
     * @param values in order
     */
    record Items(List<Argument> values) implements Argument {

        /**
         * Keeps a copy of the list.
         *
         * @param values see {@link #values()}
         */
        public Items {
            values = List.copyOf(values);
        }
    }

    /**
     * Words of our own within a message, such as <code>a number such as {example}</code>. They are found and rendered as those
     * of the message are, so that nothing of a sentence stays behind in another language.
     *
     * @param key the key of the wording, such as {@code phrase.or}
     * @param arguments the values it names, by name
     */
    record Phrase(String key, Map<String, Argument> arguments) implements Argument {

        /**
         * Keeps a copy of the arguments, in their order.
         *
         * @param key see {@link #key()}
         * @param arguments see {@link #arguments()}
         */
        public Phrase {
            arguments = Message.inOrder(arguments);
        }

        /**
         * A phrase that names no values.
         *
         * @param key the key of the wording
         * @return the phrase
         */
        public static Phrase of(String key) {
            return new Phrase(key, Map.of());
        }

        /**
         * The phrase with one more value.
         *
         * @param name the name that the wording uses
         * @param value see {@link Argument#of}
         * @return another phrase; this one stays
         */
        public Phrase with(String name, Object value) {
            if (arguments.isEmpty()) {
                return new Phrase(key, Map.of(name, Argument.of(value)));
            }
            Map<String, Argument> more = new LinkedHashMap<>(arguments);
            more.put(name, Argument.of(value));
            return new Phrase(key, more);
        }
    }

    /**
     * The argument of a value.
     *
     * @param value an argument, a text, a day, a number, a collection of such, or anything whose text form is a key
     * @return the argument
     */
    static Argument of(Object value) {
        if (value instanceof Argument argument) {
            return argument;
        }
        if (value instanceof String text) {
            return new Text(text);
        }
        if (value instanceof LocalDate day) {
            return new Day(day);
        }
        if (value instanceof Number number) {
            return of(number);
        }
        if (value instanceof Collection<?> values) {
            return new Items(values.stream().map(Argument::of).toList());
        }
        return new Code(value.toString());
    }

    /** Numbers of every type by their text form, so that 0.1 stays 0.1; what is not a number, such as NaN, is a key. */
    private static Argument of(Number number) {
        try {
            return new Figure(number instanceof BigDecimal exact ? exact : new BigDecimal(number.toString()));
        } catch (NumberFormatException e) {
            return new Code(number.toString());
        }
    }
}
