package org.wsis4j.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wsis4j.reporting.Draft;
import org.wsis4j.reporting.Unread;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;

/**
 * The fields of a type, in the order in which they are written. Reader and writer both follow from it. Immutable.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class Shape<T extends Draft, B> {

    private final Supplier<B> start;
    private final Function<B, T> end;
    private final BiConsumer<B, Unread> unread;
    private final List<Field<T, B>> fields;
    private final List<String> names;
    private final List<String> fixed;

    private Shape(Supplier<B> start, Function<B, T> end, BiConsumer<B, Unread> unread, List<Field<T, B>> fields) {
        if (fields.size() > Long.SIZE) {
            throw new IllegalArgumentException("more than 64 fields: the reader keeps one bit for each");
        }
        this.start = start;
        this.end = end;
        this.unread = unread;
        this.fields = fields;
        this.names = fields.stream().map(Field::name).toList();
        this.fixed = fields.stream().filter(Field::isFixed).map(Field::name).toList();
    }

    /** A shape without fields; give them in the order in which they are written. */
    static <T extends Draft, B> Shape<T, B> of(Supplier<B> start, Function<B, T> end, BiConsumer<B, Unread> unread) {
        return new Shape<>(start, end, unread, List.of());
    }

    /** This shape as that of a whole document, which says what it is. */
    Shape<T, B> document(String type, int version) {
        return with(FixedField.text("type", type)).with(FixedField.number("version", version));
    }

    /** This shape with one more field. */
    <V> Shape<T, B> field(String name, Kind<V> kind, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
        return with(new ValueField<>(name, kind, getter, setter));
    }

    /** This shape with one more field, a list. */
    <V> Shape<T, B> list(String name, Kind<V> kind, Function<T, List<V>> getter, BiConsumer<B, List<V>> setter) {
        return with(new ListField<>(name, kind, getter, setter));
    }

    private Shape<T, B> with(Field<T, B> field) {
        return new Shape<>(
                start,
                end,
                unread,
                Stream.concat(fields.stream(), Stream.of(field)).toList());
    }

    List<Field<T, B>> fields() {
        return fields;
    }

    /** A beginning of such an object that is right, as JSON. */
    String example() {
        StringBuilder example = new StringBuilder("{");
        for (Field<T, B> field : fields.subList(0, Math.max(1, fixed.size()))) {
            example.append(example.length() > 1 ? ", \"" : "\"")
                    .append(field.name())
                    .append("\": ")
                    .append(field.example());
        }
        return example.append('}').toString();
    }

    /** Reads the object that starts at the cursor and goes to its end. */
    T read(Cursor at) {
        B builder = start.get();
        Leftovers kept = new Leftovers();
        int from = fixed.isEmpty() ? 0 : at.start();
        long seen = 0;
        int next = 0;
        for (String name = at.nextName(); name != null; name = at.nextName()) {
            int index = indexOf(name, next);
            String half = index < 0 ? at.halfName(name) : null;
            if (half != null) {
                at.next();
                kept.keep(half, at.raw());
            } else if (index < 0) {
                keepUnknown(name, at, kept);
            } else if ((seen & (1L << index)) != 0) {
                keepDuplicate(name, at, kept);
            } else {
                seen |= 1L << index;
                next = index + 1;
                at.next();
                fields.get(index).read(at, builder, kept);
            }
        }
        tellMissing(seen, at, from);
        if (!kept.isEmpty()) {
            unread.accept(builder, kept.inOrder(fixed));
        }
        return end.apply(builder);
    }

    /** Fields mostly stand in the order in which we write them. */
    private int indexOf(String name, int next) {
        return next < names.size() && names.get(next).equals(name) ? next : names.indexOf(name);
    }

    private void keepUnknown(String name, Cursor at, Leftovers kept) {
        if (kept.isFirst(name)) {
            at.flaw(FlawKind.UNKNOWN_FIELD, Words.shortened(name), Words.nearest(name, names));
        } else {
            tellDuplicate(name, at);
        }
        at.next();
        kept.keep(name, at.raw());
    }

    private static void keepDuplicate(String name, Cursor at, Leftovers kept) {
        tellDuplicate(name, at);
        at.next();
        kept.keepAgain(name, at.raw());
    }

    private static void tellDuplicate(String name, Cursor at) {
        at.flaw(FlawKind.DUPLICATE_FIELD, Words.shortened(name), "the field once");
    }

    private void tellMissing(long seen, Cursor at, int from) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i) instanceof FixedField<T, B> field && (seen & (1L << i)) == 0) {
                Location place = at.location().child(field.name());
                at.flaw(FlawKind.MISSING_FIELD, place, from, field.name(), field.line());
            }
        }
    }

    /** Writes the fields that the draft has, then what could not be read, as it stood. */
    void write(JsonText out, T draft) {
        out.beginObject();
        for (Field<T, B> field : fields) {
            field.write(out, draft);
        }
        List<String> written = new ArrayList<>(fixed);
        for (Unread.Entry entry : draft.unread().entries()) {
            if (!written.remove(entry.name())) {
                out.name(entry.name()).raw(entry.json());
            }
        }
        out.endObject();
    }
}
