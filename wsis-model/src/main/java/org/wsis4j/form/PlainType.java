package org.wsis4j.form;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Values that need no explanation.
 *
 * @param <V> the type of the values
 */
public final class PlainType<V> implements FieldType<V> {

    /** Any text. */
    public static final PlainType<String> TEXT = new PlainType<>("text");

    /** A day of the calendar. */
    public static final PlainType<LocalDate> DAY = new PlainType<>("day");

    /** A number, with the digits it was written with. */
    public static final PlainType<BigDecimal> NUMBER = new PlainType<>("number");

    /** A whole number of 32 bits. */
    public static final PlainType<Integer> INTEGER = new PlainType<>("integer");

    /** True or false. */
    public static final PlainType<Boolean> TRUTH = new PlainType<>("truth");

    private final String name;

    private PlainType(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
