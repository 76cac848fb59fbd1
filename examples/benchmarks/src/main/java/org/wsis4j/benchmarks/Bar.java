package org.wsis4j.benchmarks;

import java.util.Locale;

/**
 * Something that is to be reached.
 *
 * @param what what is compared
 * @param limit the most or the least that it may be
 * @param isLeast whether it is the least
 * @param value what was measured
 * @param slack how much noise is forgiven, as a share of the limit: 15 % on times, none on allocation
 */
record Bar(String what, double limit, boolean isLeast, double value, double slack) {

    private static final double NOISE = 0.15;

    static Bar mostTime(String what, double limit, double value) {
        return new Bar(what, limit, false, value, NOISE);
    }

    static Bar leastTime(String what, double limit, double value) {
        return new Bar(what, limit, true, value, NOISE);
    }

    static Bar most(String what, double limit, double value) {
        return new Bar(what, limit, false, value, 0);
    }

    static Bar least(String what, double limit, double value) {
        return new Bar(what, limit, true, value, 0);
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "| %s | %s %s | %s | %s |",
                what,
                isLeast ? "≥" : "≤",
                number(limit),
                number(value),
                verdict());
    }

    private String verdict() {
        if (isLeast ? value >= limit : value <= limit) {
            return "met";
        }
        boolean isNear = isLeast ? value >= limit * (1 - slack) : value <= limit * (1 + slack);
        return isNear && slack > 0 ? "within noise" : "**not met**";
    }

    static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%,.0f" : "%.2f", value);
    }
}
