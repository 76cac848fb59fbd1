package org.wsis4j.target.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;

/**
 * Where a straight line leads, from a baseline through the figure to the year due. The method is linear and no text lays it
 * down; growth that starts slowly is underrated by it.
 *
 * @param baselineYear the year of the baseline, exactly
 * @param baseline the figure of that year
 * @param dataYear the year of the figure; the latest if its data are of several years
 * @param value the figure
 * @param dueYear the year to which the line is drawn
 */
public record Trend(int baselineYear, BigDecimal baseline, int dataYear, BigDecimal value, int dueYear) {

    /**
     * Checks the order of the years.
     *
     * @param baselineYear see {@link #baselineYear()}
     * @param baseline see {@link #baseline()}
     * @param dataYear see {@link #dataYear()}
     * @param value see {@link #value()}
     * @param dueYear see {@link #dueYear()}
     * @throws IllegalArgumentException if the baseline is not before the figure, or the figure is after the year due
     */
    public Trend {
        Objects.requireNonNull(baseline, "baseline");
        Objects.requireNonNull(value, "value");
        if (baselineYear >= dataYear || dataYear > dueYear) {
            throw new IllegalArgumentException("a trend from " + baselineYear + " by " + dataYear + " to " + dueYear
                    + "; expected the years in order, for example 2005, 2010, 2015");
        }
    }

    /**
     * The point of the line in the year due; it may leave the range of the unit, and is not clipped.
     *
     * @return in the unit of the figures
     */
    public BigDecimal projected() {
        BigDecimal rise = value.subtract(baseline).multiply(BigDecimal.valueOf(dueYear - (long) baselineYear));
        return baseline.add(rise.divide(BigDecimal.valueOf(dataYear - (long) baselineYear), MathContext.DECIMAL128));
    }
}
