package org.wsis4j.json.shape;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wsis4j.json.text.Cursor;
import org.wsis4j.json.text.JsonText;
import org.wsis4j.json.text.Numbers;
import org.wsis4j.json.text.Token;
import org.wsis4j.json.text.Words;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.wording.Argument;

/** The kinds of values that need no explanation. */
public final class PlainKinds {

    /** Any text. */
    static final Kind<String> TEXT = new Kind<>("text", "\"any words\"") {
        @Override
        @Nullable
        public String read(Cursor at) {
            return Texts.read(at, expected());
        }

        @Override
        public void write(JsonText out, String value) {
            out.text(value);
        }
    };

    /** A day, as a text. */
    static final Kind<LocalDate> DATE = new Kind<>("day", "\"2006-05-16\"") {
        @Override
        @Nullable
        public LocalDate read(Cursor at) {
            return readDay(at, expected());
        }

        @Override
        public void write(JsonText out, LocalDate value) {
            out.text(value.toString());
        }
    };

    /** A number, kept with the digits it was written with. */
    static final Kind<BigDecimal> NUMBER = new Kind<>("number", "42.5") {
        @Override
        @Nullable
        public BigDecimal read(Cursor at) {
            return Numbers.read(at, expected());
        }

        @Override
        public void write(JsonText out, BigDecimal value) {
            out.bare(value.toString());
        }
    };

    /** A whole number of 32 bits. */
    static final Kind<Integer> INTEGER = new Kind<>("wholeNumber", "2005") {
        @Override
        @Nullable
        public Integer read(Cursor at) {
            return Numbers.readWhole(at, expected());
        }

        @Override
        public void write(JsonText out, Integer value) {
            out.bare(value.toString());
        }
    };

    /** True or false. */
    public static final Kind<Boolean> TRUTH = new Kind<>("truth", "true") {
        @Override
        @Nullable
        public Boolean read(Cursor at) {
            if (at.token() != Token.BOOLEAN) {
                at.wrongType(expected());
                return null;
            }
            return at.isTrue();
        }

        @Override
        public void write(JsonText out, Boolean value) {
            out.bare(value.toString());
        }
    };

    private PlainKinds() {}

    /** The day at the cursor; null, with a flaw, if it is none. */
    public static @Nullable LocalDate readDay(Cursor at, Argument expected) {
        if (at.token() != Token.TEXT) {
            at.wrongType(expected);
            return null;
        }
        LocalDate day = at.day();
        if (day == null && !Texts.isTooLong(at)) {
            at.flaw(FlawKind.NOT_A_DATE, Argument.of(Words.shortened(at.text())), expected);
        }
        return day;
    }
}
