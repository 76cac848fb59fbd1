package org.wsis4j.json.shape;

import java.util.ArrayList;
import java.util.List;
import org.wsis4j.form.Building;
import org.wsis4j.form.Form;
import org.wsis4j.json.text.Cursor;
import org.wsis4j.json.text.JsonText;
import org.wsis4j.json.text.Phrases;
import org.wsis4j.json.text.Words;
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
public final class Shape<T extends Draft, B> {

    private final Building<T, B> building;
    private final List<Field<T, B>> fields;
    private final Cursor.Names names;
    private final List<String> fixed;
    private final long needed;
    private final String example;

    private Shape(Building<T, B> building, List<Field<T, B>> fields) {
        if (fields.size() > Long.SIZE) {
            throw new IllegalArgumentException("more than 64 fields: the reader keeps one bit for each");
        }
        this.building = building;
        this.fields = fields;
        List<String> all = new ArrayList<>();
        List<String> always = new ArrayList<>();
        List<Field<T, B>> first = new ArrayList<>();
        long bits = 0;
        for (Field<T, B> field : fields) {
            if (field.isFixed()) {
                always.add(field.name());
            }
            if (field.isNeeded()) {
                first.add(field);
                bits |= 1L << all.size();
            }
            all.add(field.name());
        }
        this.names = new Cursor.Names(all);
        this.fixed = List.copyOf(always);
        this.needed = bits;
        this.example = example(first.isEmpty() ? fields.subList(0, 1) : first);
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
    public static <T extends Draft, B> Shape<T, B> of(Building<T, B> building, List<Field<T, B>> fields) {
        return new Shape<>(building, List.copyOf(fields));
    }

    List<Field<T, B>> fields() {
        return fields;
    }

    /** A beginning of such an object that is right, as JSON. */
    public String example() {
        return example;
    }

    private static String example(List<? extends Field<?, ?>> first) {
        StringBuilder example = new StringBuilder("{");
        for (Field<?, ?> field : first) {
            example.append(example.length() > 1 ? ", \"" : "\"")
                    .append(field.name())
                    .append("\": ")
                    .append(field.example());
        }
        return example.append('}').toString();
    }

    /** Reads the object that starts at the cursor and goes to its end. */
    public T read(Cursor at) {
        B builder = building.start().get();
        Leftovers kept = new Leftovers();
        int from = needed == 0 ? 0 : at.start();
        long seen = 0;
        for (int index = at.nextField(names); index != Cursor.NO_FIELD; index = at.nextField(names)) {
            if (index == Cursor.UNKNOWN_FIELD) {
                keepUnknown(at, kept);
            } else if ((seen & (1L << index)) != 0) {
                keepDuplicate(names.all().get(index), at, kept);
            } else {
                seen |= 1L << index;
                at.next();
                fields.get(index).read(at, builder, kept);
            }
        }
        if ((seen & needed) != needed) {
            tellMissing(seen, at, from);
        }
        if (!kept.isEmpty()) {
            building.unread().accept(builder, kept.inOrder(fixed));
        }
        return building.end().apply(builder);
    }

    private void keepUnknown(Cursor at, Leftovers kept) {
        String shown = at.name();
        String half = at.halfName(shown);
        String name = half == null ? shown : half;
        if (half == null && kept.isFirst(name)) {
            tellUnknown(name, at);
        } else if (half == null) {
            tellDuplicate(name, at);
        }
        at.next();
        kept.keep(name, at.raw());
    }

    private void tellUnknown(String name, Cursor at) {
        if (!Texts.isTooLongName(name, at)) {
            at.flaw(FlawKind.UNKNOWN_FIELD, Argument.of(Words.shortened(name)), Words.nearest(name, names.all()));
        }
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
            if ((needed & ~seen & (1L << i)) != 0) {
                Location place = at.location().child(field.name());
                Argument.Code name = new Argument.Code(field.name());
                at.flaw(FlawKind.MISSING_FIELD, place, from, name, new Argument.Code(field.line()));
            }
        }
    }

    /** Writes the fields that the draft has, then what could not be read, as it stood. */
    public void write(JsonText out, T draft) {
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
