package org.wsis4j.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Draft;
import org.wsis4j.rules.reading.FlawKind;

/** The kinds of values that documents have. */
final class Kinds {

    /** Any text. */
    static final Kind<String> TEXT = new Kind<>("a text", "\"any words\"") {
        @Override
        @Nullable
        String read(Cursor at) {
            return Texts.read(at, expected());
        }

        @Override
        void write(JsonText out, String value) {
            out.text(value);
        }
    };

    /** A day, as a text. */
    static final Kind<LocalDate> DATE = new Kind<>("a day of the calendar", "\"2006-05-16\"") {
        @Override
        @Nullable
        LocalDate read(Cursor at) {
            if (at.token() != Token.TEXT) {
                at.wrongType(expected());
                return null;
            }
            String text = at.text();
            LocalDate day = Days.parse(text);
            if (day == null) {
                at.flaw(FlawKind.NOT_A_DATE, Words.shortened(text), expected());
            }
            return day;
        }

        @Override
        void write(JsonText out, LocalDate value) {
            out.text(value.toString());
        }
    };

    /** A number, kept with the digits it was written with. */
    static final Kind<BigDecimal> NUMBER = new Kind<>("a number", "42.5") {
        @Override
        @Nullable
        BigDecimal read(Cursor at) {
            return Numbers.read(at, expected());
        }

        @Override
        void write(JsonText out, BigDecimal value) {
            out.bare(value.toString());
        }
    };

    /** A whole number of 32 bits. */
    static final Kind<Integer> INTEGER = new Kind<>("a whole number", "2005") {
        @Override
        @Nullable
        Integer read(Cursor at) {
            return Numbers.readWhole(at, expected());
        }

        @Override
        void write(JsonText out, Integer value) {
            out.bare(value.toString());
        }
    };

    /** Yes or no. */
    static final Kind<Boolean> BOOLEAN = new Kind<>("true or false", "true") {
        @Override
        @Nullable
        Boolean read(Cursor at) {
            if (at.token() != Token.BOOLEAN) {
                at.wrongType(expected());
                return null;
            }
            return at.text().equals("true");
        }

        @Override
        void write(JsonText out, Boolean value) {
            out.bare(value.toString());
        }
    };

    private Kinds() {}

    /**
     * A code, as a text; kept as written beside what it means.
     *
     * @param example a code
     * @param meaning finds what a code means
     */
    static <V> Kind<Coded<V>> coded(String example, Function<? super String, Optional<V>> meaning) {
        return new Kind<>("a text", "\"" + example + "\"") {
            @Override
            @Nullable
            Coded<V> read(Cursor at) {
                String written = Texts.read(at, expected());
                return written == null ? null : Coded.read(written, meaning);
            }

            @Override
            void write(JsonText out, Coded<V> value) {
                out.text(value.written());
            }
        };
    }

    /** An object that is a part of a document. */
    static <T extends Draft> Kind<T> object(Shape<T, ?> shape) {
        return new Kind<>("an object", shape.example()) {
            @Override
            @Nullable
            T read(Cursor at) {
                if (at.token() != Token.OBJECT) {
                    at.wrongType(expected());
                    return null;
                }
                return shape.read(at);
            }

            @Override
            void write(JsonText out, T value) {
                shape.write(out, value);
            }

            @Override
            Optional<Shape<?, ?>> shape() {
                return Optional.of(shape);
            }
        };
    }
}
