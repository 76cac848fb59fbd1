package org.wsis4j.json;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.wsis4j.reporting.Draft;

/** A field with one value, which a draft may lack. */
final class ValueField<T extends Draft, B, V> extends Field<T, B> {

    private final Kind<V> kind;
    private final Function<T, Optional<V>> getter;
    private final BiConsumer<B, V> setter;

    ValueField(String name, Kind<V> kind, Function<T, Optional<V>> getter, BiConsumer<B, V> setter) {
        super(name);
        this.kind = kind;
        this.getter = getter;
        this.setter = setter;
    }

    @Override
    void read(Cursor at, B builder, Leftovers kept) {
        V value = kind.read(at);
        if (value == null) {
            kept.keep(name(), at.raw());
        } else {
            setter.accept(builder, value);
        }
    }

    @Override
    void write(JsonText out, T draft) {
        Optional<V> value = getter.apply(draft);
        if (value.isPresent()) {
            kind.write(out.name(name()), value.get());
        }
    }

    @Override
    String example() {
        return kind.example();
    }

    @Override
    Optional<Shape<?, ?>> shape() {
        return kind.shape();
    }
}
