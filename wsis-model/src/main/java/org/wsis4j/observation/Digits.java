package org.wsis4j.observation;

import java.math.BigDecimal;

/** Figures are added without rounding, so a few characters such as 1E-999999999 must not become a number to compute with. */
final class Digits {

    private static final int MOST = 100;

    private Digits() {}

    static boolean areFew(BigDecimal figure) {
        return figure.precision() <= MOST && figure.scale() <= MOST && figure.scale() >= -MOST;
    }

    /** The figure itself, so that a check can stand where the figure is used. */
    static BigDecimal requireFew(BigDecimal figure) {
        if (!areFew(figure)) {
            throw new IllegalArgumentException("a figure has " + figure.precision() + " digits and scale "
                    + figure.scale() + "; expected at most 100 of each, for example 28.5");
        }
        return figure;
    }
}
