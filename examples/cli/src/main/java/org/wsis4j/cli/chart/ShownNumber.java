package org.wsis4j.cli.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/** Numbers as they are written into a picture, the same in every locale. */
final class ShownNumber {

    /** From here on a number is shortened: 15 digits are more than anybody reads. */
    private static final BigDecimal LONG = new BigDecimal("1E+15");

    private static final int MOST_DECIMALS = 6;

    private ShownNumber() {}

    /** Without needless zeros. */
    static String of(BigDecimal number) {
        return number.compareTo(LONG) >= 0
                ? number.round(new MathContext(3)).toString()
                : plain(number.setScale(Math.min(Math.max(number.scale(), 0), MOST_DECIMALS), RoundingMode.HALF_UP));
    }

    /** To one decimal, or to so many that a figure beside the line never looks as if it were on it. */
    static String beside(BigDecimal figure, Optional<BigDecimal> line) {
        for (int decimals = 1; decimals < MOST_DECIMALS; decimals++) {
            BigDecimal rounded = figure.setScale(decimals, RoundingMode.HALF_UP);
            boolean misleading =
                    line.isPresent() && rounded.compareTo(line.get()) == 0 && figure.compareTo(line.get()) != 0;
            if (!misleading) {
                return figure.compareTo(LONG) >= 0 ? of(figure) : rounded.toPlainString();
            }
        }
        return figure.round(MathContext.DECIMAL128).toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
