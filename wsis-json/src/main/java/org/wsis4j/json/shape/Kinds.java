package org.wsis4j.json.shape;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsis4j.form.CodeType;
import org.wsis4j.form.FieldType;
import org.wsis4j.form.PartType;
import org.wsis4j.form.PlainType;
import org.wsis4j.json.text.CodeTable;
import org.wsis4j.json.text.Cursor;
import org.wsis4j.json.text.JsonText;
import org.wsis4j.json.text.Token;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Draft;

/** The kinds of values that documents have: each follows from the type of its field. */
final class Kinds {

    private static final Map<FieldType<?>, Kind<?>> PLAIN = Map.of(
            PlainType.TEXT, PlainKinds.TEXT,
            PlainType.DAY, PlainKinds.DATE,
            PlainType.NUMBER, PlainKinds.NUMBER,
            PlainType.INTEGER, PlainKinds.INTEGER,
            PlainType.TRUTH, PlainKinds.TRUTH);

    private Kinds() {}

    /** The kind of the values of a field. */
    @SuppressWarnings("unchecked") // Every kind below is one of the values that its type of field has.
    static <V> Kind<V> of(FieldType<V> type) {
        if (type instanceof CodeType<?> code) {
            return (Kind<V>) coded(code);
        }
        if (type instanceof PartType<?> part) {
            return (Kind<V>) object(Shape.of(part.form()));
        }
        return (Kind<V>) Objects.requireNonNull(PLAIN.get(type), () -> "no kind is declared for " + type);
    }

    /** A code, as a text; kept as written beside what it means. */
    private static <C> Kind<Coded<C>> coded(CodeType<C> type) {
        CodeTable<C> table = new CodeTable<>(type);
        return new Kind<>("text", "\"" + type.example() + "\"") {
            @Override
            @Nullable
            public Coded<C> read(Cursor at) {
                Coded<C> known = at.token() == Token.TEXT ? at.code(table) : null;
                if (known != null) {
                    return known;
                }
                String written = Texts.read(at, expected());
                return written == null ? null : type.read(written);
            }

            @Override
            public void write(JsonText out, Coded<C> value) {
                out.text(value.written());
            }
        };
    }

    /** An object that is a part of a document. */
    private static <T extends Draft> Kind<T> object(Shape<T, ?> shape) {
        return new Kind<>("object", shape.example()) {
            @Override
            @Nullable
            public T read(Cursor at) {
                if (at.token() != Token.OBJECT) {
                    at.wrongType(expected());
                    return null;
                }
                return shape.read(at);
            }

            @Override
            public void write(JsonText out, T value) {
                shape.write(out, value);
            }

            @Override
            public Optional<Shape<?, ?>> shape() {
                return Optional.of(shape);
            }
        };
    }
}
