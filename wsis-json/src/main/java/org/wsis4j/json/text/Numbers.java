package org.wsis4j.json.text;

import java.math.BigDecimal;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.wording.Argument;

/** Reads numbers, exactly. */
public final class Numbers {

    private static final BigDecimal LEAST = BigDecimal.valueOf(Integer.MIN_VALUE);
    private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);

    /** So many characters have no more digits than a long has room for. */
    static final int MOST_PLAIN = 18;

    private Numbers() {}

    /**
     * Any number that a double can hold, if not with all its digits: other programs read numbers as doubles. One that is
     * too long is not even converted, since that takes more than linear time.
     */
    public static @Nullable BigDecimal read(Cursor at, Argument expected) {
        return read(at, expected, Numbers::isInRange);
    }

    /** Any number that has digits and exponent within bounds, whether a double can hold it or not. */
    public static @Nullable BigDecimal readAny(Cursor at, Argument expected) {
        return read(at, expected, any -> true);
    }

    private static @Nullable BigDecimal read(Cursor at, Argument expected, Predicate<BigDecimal> isRight) {
        if (at.token() != Token.NUMBER) {
            at.wrongType(expected);
            return null;
        }
        BigDecimal plain = at.size() <= at.bounds().maxNumberLength() ? at.plainNumber() : null;
        if (plain != null) {
            return plain;
        }
        String text = at.text();
        if (isTooLong(text, at)) {
            return null;
        }
        BigDecimal number = parse(text);
        if (number == null || !isRight.test(number)) {
            at.flaw(
                    FlawKind.NUMBER_OUT_OF_RANGE,
                    Argument.of(Words.shortened(text)),
                    Phrases.suchAs("doubleNumber", "42.5"));
            return null;
        }
        return isTooLong(number.toString(), at) ? null : number;
    }

    /** Looks at a number as it stands and as we write it, which can be longer: what is read must be readable again. */
    private static boolean isTooLong(String number, Cursor at) {
        int most = at.bounds().maxNumberLength();
        if (number.length() > most) {
            at.flaw(
                    FlawKind.OVER_LIMIT,
                    Phrases.size("characters.given", number.length()),
                    Phrases.size("characters.most", most));
        }
        return number.length() > most;
    }

    /** A number without fraction that 32 bits can hold; {@code 2005.0} and {@code 2e3} are such numbers. */
    public static @Nullable Integer readWhole(Cursor at, Argument expected) {
        BigDecimal number = read(at, expected);
        if (number == null) {
            return null;
        }
        if (number.scale() == 0 && number.precision() < MOST.precision()) {
            return number.intValue();
        }
        // The size first: of a number in this range no more digits can be asked for than it was written with.
        if (number.compareTo(LEAST) < 0 || number.compareTo(MOST) > 0) {
            at.flaw(
                    FlawKind.NUMBER_OUT_OF_RANGE,
                    Argument.of(Words.shortened(at.text())),
                    Phrases.suchAs("number32", "2005"));
            return null;
        }
        if (number.signum() != 0 && number.stripTrailingZeros().scale() > 0) {
            at.wrongType(expected);
            return null;
        }
        Integer whole = number.intValueExact();
        return isTooLong(whole.toString(), at) ? null : whole;
    }

    private static @Nullable BigDecimal parse(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            return null; // The grammar was checked, so it is the exponent that is too large.
        }
    }

    /** A number that stands in few characters, if it has no exponent; null for any other. */
    static @Nullable BigDecimal plain(char[] text, int from, int to) {
        long digits = 0;
        int scale = 0;
        for (int i = text[from] == '-' ? from + 1 : from; i < to; i++) {
            if (text[i] == '.') {
                scale = to - i - 1;
            } else if (text[i] >= '0' && text[i] <= '9') {
                digits = digits * 10 + text[i] - '0';
            } else {
                return null;
            }
        }
        return BigDecimal.valueOf(text[from] == '-' ? -digits : digits, scale);
    }

    private static boolean isInRange(BigDecimal number) {
        double nearest = number.doubleValue();
        return !Double.isInfinite(nearest) && (nearest != 0 || number.signum() == 0);
    }
}
