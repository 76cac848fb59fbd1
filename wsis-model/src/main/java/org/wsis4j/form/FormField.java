package org.wsis4j.form;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.wsis4j.reporting.Draft;

/**
 * A field of a form. Its name is that of the accessor of the draft, and that of the field in a document.
 *
 * @param <T> the draft type that has the field
 * @param <B> its builder
 * @param <V> the type of its values
 */
public sealed interface FormField<T extends Draft, B, V> {

    /**
     * The name.
     *
     * @return in Java and in documents
     */
    String name();

    /**
     * What its values are; of a list, what its elements are.
     *
     * @return the type
     */
    FieldType<V> type();

    /**
     * Whether the field is a list.
     *
     * @return false if a draft has one value or none
     */
    boolean isList();

    /**
     * What a draft has in this field.
     *
     * @param draft a draft of the type that has the field
     * @return the value or the elements of the list; empty if the draft does not say
     * @throws ClassCastException if the draft is of another type
     */
    List<V> values(Draft draft);

    /**
     * A field with one value, which a draft may lack.
     *
     * @param owner the draft type that has the field
     * @param name see {@link #name()}
     * @param type see {@link #type()}
     * @param getter the accessor of the draft
     * @param setter the setter of its builder
     * @param <T> the draft type that has the field
     * @param <B> its builder
     * @param <V> the type of the value
     */
    record One<T extends Draft, B, V>(
            Class<T> owner, String name, FieldType<V> type, Function<T, Optional<V>> getter, BiConsumer<B, V> setter)
            implements FormField<T, B, V> {

        @Override
        public boolean isList() {
            return false;
        }

        /**
         * What a draft has in this field.
         *
         * @param draft a draft of the type that has the field
         * @return empty if the draft does not say
         * @throws ClassCastException if the draft is of another type
         */
        public Optional<V> value(Draft draft) {
            return getter.apply(owner.cast(draft));
        }

        @Override
        public List<V> values(Draft draft) {
            Optional<V> value = value(draft);
            return value.isPresent() ? List.of(value.get()) : List.of();
        }
    }

    /**
     * A field with a list of values.
     *
     * @param owner the draft type that has the field
     * @param name see {@link #name()}
     * @param type see {@link #type()}
     * @param getter the accessor of the draft
     * @param setter the setter of its builder
     * @param <T> the draft type that has the field
     * @param <B> its builder
     * @param <V> the type of the elements
     */
    record Many<T extends Draft, B, V>(
            Class<T> owner, String name, FieldType<V> type, Function<T, List<V>> getter, BiConsumer<B, List<V>> setter)
            implements FormField<T, B, V> {

        @Override
        public boolean isList() {
            return true;
        }

        @Override
        public List<V> values(Draft draft) {
            return getter.apply(owner.cast(draft));
        }
    }
}
