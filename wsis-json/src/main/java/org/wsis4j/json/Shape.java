package org.wsis4j.json;

import java.util.ArrayList;
import java.util.List;
import org.wsis4j.form.Building;
import org.wsis4j.form.Form;
import org.wsis4j.reporting.Draft;
import org.wsis4j.reporting.Unread;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.wording.Argument;

/**
 * The fields of a form as JSON, in the order in which they are written. Reader and writer both follow from it. Immutable.
 *
 * @param <T> the type
 * @param <B> its builder
 */
final class Shape<T extends Draft, B> {

    private final Building<T, B> building;
    private final List<Field<T, B>> fields;
    private final List<String> names;
    private final List<String> fixed;
    private final List<Field<T, B>> needed;

    private Shape(Building<T, B> building, List<Field<T, B>> fields) {
        if (fields.size() > Long.SIZE) {
            throw new IllegalArgumentException("more than 64 fields: the reader keeps one bit for each");
        }
        this.building = building;
        this.fields = fields;
        this.names = fields.stream().map(Field::name).toList();
        this.fixed = fields.stream().filter(Field::isFixed).map(Field::name).toList();
        this.needed = fields.stream().filter(Field::isNeeded).toList();
    }

    /** The shape that follows from a form: first what a whole document says that it is, then the fields of the form. */
    static <T extends Draft, B> Shape<T, B> of(Form<T, B> form) {
        List<Field<T, B>> fields = new ArrayList<>();
        form.envelope().ifPresent(envelope -> {
            fields.add(FixedField.text("type", envelope.type()));
            fields.add(FixedField.number("version", envelope.version()));
        });
        form.fields().forEach(field -> fields.add(Field.of(field)));
        return new Shape<>(form.building(), List.copyOf(fields));
    }

    /** A shape of fields that no form declares. */
    static <T extends Draft, B> Shape<T, B> of(Building<T, B> building, List<Field<T, B>> fields) {
        return new Shape<>(building, List.copyOf(fields));
    }

    List<Field<T, B>> fields() {
        return fields;
    }

    /** A beginning of such an object that is right, as JSON. */
    String example() {
        StringBuilder example = new StringBuilder("{");
        for (Field<T, B> field : needed.isEmpty() ? fields.subList(0, 1) : needed) {
            example.append(example.length() > 1 ? ", \"" : "\"")
                    .append(field.name())
                    .append("\": ")
                    .append(field.example());
        }
        return example.append('}').toString();
    }

    /** Reads the object that starts at the cursor and goes to its end. */
    T read(Cursor at) {
        B builder = building.start().get();
        Leftovers kept = new Leftovers();
        int from = needed.isEmpty() ? 0 : at.start();
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
            building.unread().accept(builder, kept.inOrder(fixed));
        }
        return building.end().apply(builder);
    }

    /** Fields mostly stand in the order in which we write them. */
    private int indexOf(String name, int next) {
        return next < names.size() && names.get(next).equals(name) ? next : names.indexOf(name);
    }

    private void keepUnknown(String name, Cursor at, Leftovers kept) {
        if (kept.isFirst(name)) {
            at.flaw(FlawKind.UNKNOWN_FIELD, Argument.of(Words.shortened(name)), Words.nearest(name, names));
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
        at.flaw(FlawKind.DUPLICATE_FIELD, Argument.of(Words.shortened(name)), Phrases.json("once"));
    }

    private void tellMissing(long seen, Cursor at, int from) {
        for (int i = 0; i < fields.size(); i++) {
            Field<T, B> field = fields.get(i);
            if (field.isNeeded() && (seen & (1L << i)) == 0) {
                Location place = at.location().child(field.name());
                Argument.Code name = new Argument.Code(field.name());
                at.flaw(FlawKind.MISSING_FIELD, place, from, name, new Argument.Code(field.line()));
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
