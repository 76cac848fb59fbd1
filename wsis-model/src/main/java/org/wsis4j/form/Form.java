package org.wsis4j.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
    private final Optional<Envelope> envelope;
    private final Supplier<Declared<T, B>> declared;

    private Form(Class<T> type, Optional<Envelope> envelope, Supplier<Declared<T, B>> declared) {
        this.type = type;
        this.envelope = envelope;
        this.declared = declared;
    }

    private record Declared<T extends Draft, B>(Building<T, B> building, List<FormField<T, B, ?>> fields) {}

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
        return of(type, new Building<>(start, end, unread), List.of());
    }

    private static <T extends Draft, B> Form<T, B> of(
            Class<T> type, Building<T, B> building, List<FormField<T, B, ?>> fields) {
        Declared<T, B> declared = new Declared<>(building, List.copyOf(fields));
        return new Form<>(type, Optional.empty(), () -> declared);
    }

    /**
     * A form as that of whole documents, which say what they are. The fields of a form are many small classes: it is asked for
     * when somebody first asks for a field, so that who meets one kind of documents loads no other.
     *
     * @param type the draft type
     * @param envelope what the documents say that they are
     * @param form gives the form, always the same
     * @param <T> the draft type
     * @param <B> its builder
     * @return another form, with the same fields
     */
    public static <T extends Draft, B> Form<T, B> document(
            Class<T> type, Envelope envelope, Supplier<Form<T, B>> form) {
        return new Form<>(type, Optional.of(envelope), () -> form.get().declared.get());
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
        List<FormField<T, B, ?>> longer = new ArrayList<>(fields());
        longer.add(field);
        return of(type, building(), longer);
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
        return declared.get().building();
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
        return declared.get().fields();
    }

    /**
     * Asks for a field.
     *
     * @param name its name
     * @return empty if there is none
     */
    public Optional<FormField<T, B, ?>> field(String name) {
        for (FormField<T, B, ?> field : fields()) {
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
                fields().stream()
                        .flatMap(field -> field.type() instanceof PartType<?> part
                                ? part.form().withParts()
                                : Stream.empty()));
    }

    /** The form of its parts of a type, or of theirs; null if it has none. */
    @Nullable
    Form<?, ?> part(Class<?> wanted) {
        for (FormField<T, B, ?> field : fields()) {
            if (field.type() instanceof PartType<?> type) {
                Form<?, ?> part = type.form();
                Form<?, ?> found = part.type() == wanted ? part : part.part(wanted);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
