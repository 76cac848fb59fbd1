package org.wsis4j.json.shape;

import java.util.Optional;
import org.wsis4j.form.FormField;
import org.wsis4j.json.text.Cursor;
import org.wsis4j.json.text.JsonText;
import org.wsis4j.reporting.Draft;
import org.wsis4j.reporting.Unread;

/**
 * A field of a shape.
 *
 * @param <T> the type that has the field
 * @param <B> its builder
 */
public abstract class Field<T extends Draft, B> {

    private final String name;

    protected Field(String name) {
        this.name = name;
    }

    /** The field of a form as JSON. */
    static <T extends Draft, B, V> Field<T, B> of(FormField<T, B, V> field) {
        Kind<V> kind = Kinds.of(field.type());
        if (field instanceof FormField.One<T, B, V> one) {
            return new ValueField<>(one.name(), kind, one.getter(), one.setter());
        }
        FormField.Many<T, B, V> many = (FormField.Many<T, B, V>) field;
        return new ListField<>(many.name(), kind, many.getter(), many.setter());
    }

    /** The name, in JSON and in Java. */
    public final String name() {
        return name;
    }

    /** Reads the value at the cursor and goes to its last token. What cannot be read is kept as it stands. */
    public abstract void read(Cursor at, B builder, Leftovers kept);

    /** Writes name and value, unless the draft has none. */
    public abstract void write(JsonText out, T draft);

    /** A value that is right, as JSON. */
    public abstract String example();

    /** The shape of the value or of its elements, if they are objects. */
    public abstract Optional<Shape<?, ?>> shape();

    /** Whether every document has the field, and always with the same value. */
    public boolean isFixed() {
        return false;
    }

    /** Whether a text that lacks the field is told so. */
    public boolean isNeeded() {
        return isFixed();
    }

    /** The field as it can stand in a document. */
    final String line() {
        return "\"" + name + "\": " + example();
    }

    /** What stood under the name and could not be read; the first of them. */
    final Optional<Unread.Entry> unread(Draft draft) {
        for (Unread.Entry entry : draft.unread().entries()) {
            if (entry.name().equals(name)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }
}
