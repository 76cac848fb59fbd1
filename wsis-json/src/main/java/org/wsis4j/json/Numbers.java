package org.wsis4j.json;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wsis4j.rules.reading.FlawKind;
import tools.jackson.core.JsonToken;

/** Reads numbers, exactly. */
final class Numbers {

    private static final BigDecimal LEAST = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    private Numbers() {}

    /** Any number that a double can hold, if not with all its digits: other programs read numbers as doubles. */
    static @Nullable BigDecimal read(Cursor at, String expected) {
        JsonToken token = at.token();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            at.wrongType(expected);
            return null;
        }
        String text = at.text();
        if (text.length() > at.limits().maxNumberLength()) {
            throw new Unreadable(
                    "a number of " + text.length() + " characters",
                    "a number of at most " + at.limits().maxNumberLength() + " characters");
        }
        BigDecimal number = parse(text);
        if (number == null || !isInRange(number)) {
            at.flaw(
                    FlawKind.NUMBER_OUT_OF_RANGE,
                    Words.shortened(text),
                    "a number that a double can hold such as 42.5");
            return null;
        }
        return number;
    }

    /** A number without fraction that 32 bits can hold; {@code 2005.0} and {@code 2e3} are such numbers. */
    static @Nullable Integer readWhole(Cursor at, String expected) {
        BigDecimal number = read(at, expected);
        if (number == null) {
            return null;
        }
        // The size first: of a number in this range no more digits can be asked for than it was written with.
        if (number.compareTo(LEAST) < 0 || number.compareTo(MOST) > 0) {
            at.flaw(FlawKind.NUMBER_OUT_OF_RANGE, Words.shortened(at.text()), expected);
            return null;
        }
        if (number.signum() != 0 && number.stripTrailingZeros().scale() > 0) {
            at.wrongType(expected);
            return null;
        }
        return number.intValueExact();
    }

    private static @Nullable BigDecimal parse(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null; // The grammar was checked, so it is the exponent that is too large.
        }
    }

    private static boolean isInRange(BigDecimal number) {
        double nearest = number.doubleValue();
        return !Double.isInfinite(nearest) && (nearest != 0 || number.signum() == 0);
    }
}
