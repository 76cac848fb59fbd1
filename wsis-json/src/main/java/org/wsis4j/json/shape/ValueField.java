package org.wsis4j.json.shape;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.wsis4j.json.text.Cursor;
import org.wsis4j.json.text.JsonText;
import org.wsis4j.reporting.Draft;

/** A field with one value, which a draft may lack. */
public final class ValueField<T extends Draft, B, V> extends Field<T, B> {

    private final Kind<V> kind;
    private final Function<T, Optional<V>> getter;
    private final BiConsumer<B, V> setter;
    private final boolean needed;

    public ValueField(String name, Kind<V> kind, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
        this(name, kind, getter, setter, false);
    }

    private ValueField(
            String name, Kind<V> kind, Function<T, Optional<V>> getter, BiConsumer<B, V> setter, boolean needed) {
        super(name);
        this.kind = kind;
        this.getter = getter;
        this.setter = setter;
        this.needed = needed;
    }

    /** A field that a text has to have. */
    public static <T extends Draft, B, V> ValueField<T, B, V> needed(
            String name, Kind<V> kind, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
        return new ValueField<>(name, kind, getter, setter, true);
    }

    @Override
    public void read(Cursor at, B builder, Leftovers kept) {
        V value = kind.read(at);
        if (value == null) {
            kept.keep(name(), at.raw());
        } else {
            setter.accept(builder, value);
        }
    }

    @Override
    public void write(JsonText out, T draft) {
        Optional<V> value = getter.apply(draft);
        if (value.isPresent()) {
            kind.write(out.name(name()), value.get());
        }
    }

    @Override
    public boolean isNeeded() {
        return needed;
    }

    @Override
    public String example() {
        return kind.example();
    }

    @Override
    public Optional<Shape<?, ?>> shape() {
        return kind.shape();
    }
}
