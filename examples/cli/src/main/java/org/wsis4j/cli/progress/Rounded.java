package org.wsis4j.cli.progress;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Figures as they are shown. Nothing is judged by what is shown. */
final class Rounded {

    private static final MathContext CLOSER = new MathContext(8, RoundingMode.HALF_EVEN);

    private Rounded() {}

    /** To one decimal, halves to the even digit. */
    static String of(BigDecimal value) {
        return value.setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }

    /** The same; more of it where the rounding would hide on which side of a line it is. */
    static String beside(BigDecimal value, BigDecimal line) {
        BigDecimal shown = value.setScale(1, RoundingMode.HALF_EVEN);
        boolean hidden = shown.compareTo(line) == 0 && value.compareTo(line) != 0;
        return hidden ? shown.toPlainString() + " (" + closer(value, line) + ")" : shown.toPlainString();
    }

    private static String closer(BigDecimal value, BigDecimal line) {
        BigDecimal rounded = value.round(CLOSER);
        String side = value.compareTo(line) > 0 ? "a little more" : "a little less";
        return rounded.compareTo(line) == 0
                ? side
                : rounded.stripTrailingZeros().toPlainString();
    }

    /** As given, without digits that say nothing. */
    static String exactly(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
