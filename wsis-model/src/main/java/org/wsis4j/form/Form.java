package org.wsis4j.form;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wsis4j.reporting.Draft;
import org.wsis4j.reporting.Unread;

/**
 * The fields of a draft type, in the order in which they are written. Immutable.
 *
 * @param <T> the draft type
 * @param <B> its builder
 */
public final class Form<T extends Draft, B> {

    private final Class<T> type;
    private final Building<T, B> building;
    private final Optional<Envelope> envelope;
    private final List<FormField<T, B, ?>> fields;

    private Form(Class<T> type, Building<T, B> building, Optional<Envelope> envelope, List<FormField<T, B, ?>> fields) {
        this.type = type;
        this.building = building;
        this.envelope = envelope;
        this.fields = fields;
    }

    /**
     * A form without fields.
     *
     * @param type the draft type
     * @param start gives an empty builder
     * @param end builds the draft
     * @param unread sets what no field could take
     * @param <T> the draft type
     * @param <B> its builder
     * @return the form; give it its fields in the order in which they are written
     */
    public static <T extends Draft, B> Form<T, B> of(
            Class<T> type, Supplier<B> start, Function<B, T> end, BiConsumer<B, Unread> unread) {
        return new Form<>(type, new Building<>(start, end, unread), Optional.empty(), List.of());
    }

    /**
     * This form as that of whole documents, which say what they are.
     *
     * @param name the name of the kind of document
     * @param version the version of the form
     * @return another form
     */
    public Form<T, B> document(String name, int version) {
        return new Form<>(type, building, Optional.of(new Envelope(name, version)), fields);
    }

    /**
     * This form with one more field, of one value.
     *
     * @param name the name of the accessor
     * @param values what the value is
     * @param getter the accessor
     * @param setter the setter of the builder
     * @param <V> the type of the value
     * @return another form
     * @throws IllegalArgumentException if the form has a field of the name
     */
    public <V> Form<T, B> field(
            String name, FieldType<V> values, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
        return with(new FormField.One<>(type, name, values, getter, setter));
    }

    /**
     * This form with one more field, a list.
     *
     * @param name the name of the accessor
     * @param elements what the elements are
     * @param getter the accessor
     * @param setter the setter of the builder
     * @param <V> the type of the elements
     * @return another form
     * @throws IllegalArgumentException if the form has a field of the name
     */
    public <V> Form<T, B> list(
            String name, FieldType<V> elements, Function<T, List<V>> getter, BiConsumer<B, List<V>> setter) {
        return with(new FormField.Many<>(type, name, elements, getter, setter));
    }

    private Form<T, B> with(FormField<T, B, ?> field) {
        if (field(field.name()).isPresent()) {
            throw new IllegalArgumentException(type.getName() + " has two fields " + field.name());
        }
        List<FormField<T, B, ?>> longer =
                Stream.concat(fields.stream(), Stream.of(field)).toList();
        return new Form<>(type, building, envelope, longer);
    }

    /**
     * The drafts of this form as parts of others.
     *
     * @return the type of a field
     */
    public PartType<T> asPart() {
        return new PartType<>(this);
    }

    /**
     * The draft type.
     *
     * @return the type that documents what the fields mean
     */
    public Class<T> type() {
        return type;
    }

    /**
     * How its drafts are built.
     *
     * @return by the builder of the draft type
     */
    public Building<T, B> building() {
        return building;
    }

    /**
     * What documents of this form say that they are.
     *
     * @return empty for the form of a part
     */
    public Optional<Envelope> envelope() {
        return envelope;
    }

    /**
     * The fields.
     *
     * @return in the order in which they are written
     */
    public List<FormField<T, B, ?>> fields() {
        return fields;
    }

    /**
     * Asks for a field.
     *
     * @param name its name
     * @return empty if there is none
     */
    public Optional<FormField<T, B, ?>> field(String name) {
        for (FormField<T, B, ?> field : fields) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /**
     * The forms of its parts, of their parts, and so on.
     *
     * @return this form first; one that is met twice comes twice
     */
    public Stream<Form<?, ?>> withParts() {
        return Stream.concat(
                Stream.of(this),
                fields.stream()
                        .flatMap(field -> field.type() instanceof PartType<?> part
                                ? part.form().withParts()
                                : Stream.empty()));
    }
}
