package org.wsis4j.json.shape;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.wsis4j.json.text.Cursor;
import org.wsis4j.json.text.JsonText;
import org.wsis4j.json.text.Phrases;
import org.wsis4j.json.text.Token;
import org.wsis4j.reporting.Draft;

/**
 * A field with a list of values. If one of them cannot be read, the whole list is kept as it stands: a list with gaps
 * would count its elements otherwise than the text does, and every place named in it would be wrong.
 */
final class ListField<T extends Draft, B, V> extends Field<T, B> {

    private static final String EMPTY = "[]";

    private final Kind<V> kind;
    private final Function<T, List<V>> getter;
    private final BiConsumer<B, List<V>> setter;

    ListField(String name, Kind<V> kind, Function<T, List<V>> getter, BiConsumer<B, List<V>> setter) {
        super(name);
        this.kind = kind;
        this.getter = getter;
        this.setter = setter;
    }

    @Override
    @SuppressWarnings("unchecked") // All that this list has added is of its kind.
    public void read(Cursor at, B builder, Leftovers kept) {
        if (at.token() != Token.LIST) {
            at.wrongType(Phrases.suchAs("list", example()));
            kept.keep(name(), at.raw());
            return;
        }
        int start = at.start();
        // One list for all, since every builder makes its own of it.
        List<Object> values = at.elements();
        int before = values.size();
        boolean whole = true;
        while (at.next() != Token.LIST_END) {
            V value = kind.read(at);
            if (value == null) {
                whole = false;
                at.skip();
            } else if (whole) {
                values.add(value);
            }
        }
        if (!whole) {
            kept.keep(name(), at.rawFrom(start));
        } else if (values.size() == before) {
            kept.leavesNoTrace(name(), EMPTY);
        } else {
            setter.accept(builder, (List<V>) Arrays.asList(takeFrom(before, values)));
            return;
        }
        takeFrom(before, values);
    }

    private static Object[] takeFrom(int index, List<Object> values) {
        Object[] taken = new Object[values.size() - index];
        for (int i = taken.length - 1; i >= 0; i--) {
            taken[i] = values.remove(index + i);
        }
        return taken;
    }

    @Override
    public void write(JsonText out, T draft) {
        List<V> values = getter.apply(draft);
        if (values.isEmpty()) {
            return;
        }
        out.name(name()).beginList();
        for (V value : values) {
            kind.write(out, value);
        }
        out.endList();
    }

    @Override
    public String example() {
        return "[" + kind.example() + "]";
    }

    @Override
    public Optional<Shape<?, ?>> shape() {
        return kind.shape();
    }
}
