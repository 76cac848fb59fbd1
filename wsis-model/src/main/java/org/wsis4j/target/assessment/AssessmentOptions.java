package org.wsis4j.target.assessment;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.target.Unit;

/**
 * What is asked, as far as no text says it. Year assessed, year due, year of the data and year of publication are four things.
 *
 * @param minimumCoverage the least share of the population, in per cent, inclusive, that must be behind an aggregate
 * @param year the year assessed, for which populations weigh; no later figure counts
 * @param dueYear the year in which the target is due, which is where a trend leads
 * @param tolerance how many years a figure may be older than the year assessed; 0 for none
 * @param baseline the year from which a trend starts; empty if no trend is wanted
 */
public record AssessmentOptions(
        BigDecimal minimumCoverage, int year, int dueYear, int tolerance, Optional<Integer> baseline) {

    /** The year in which the targets were to be reached (Geneva Plan of Action, paragraph 6; E/2006/85, paragraph 5). */
    private static final int DUE = 2015;

    /**
     * Checks that the options make sense.
     *
     * @param minimumCoverage see {@link #minimumCoverage()}
     * @param year see {@link #year()}
     * @param dueYear see {@link #dueYear()}
     * @param tolerance see {@link #tolerance()}
     * @param baseline see {@link #baseline()}
     * @throws IllegalArgumentException if the coverage is not 0 to 100, the tolerance is below 0, or the baseline is not before
     *     the year assessed
     */
    public AssessmentOptions {
        Objects.requireNonNull(baseline, "baseline");
        if (!Unit.PERCENT.allows(minimumCoverage) || tolerance < 0) {
            throw new IllegalArgumentException("minimum coverage " + minimumCoverage + " with tolerance " + tolerance
                    + "; expected 0 to 100 and 0 or more, for example 80 and 2");
        }
        if (baseline.isPresent() && baseline.get() >= year) {
            throw new IllegalArgumentException("baseline " + baseline.get() + " for the year " + year
                    + "; expected an earlier year, for example 2005 for 2010");
        }
    }

    /**
     * For 2015, without tolerance and without trend.
     *
     * @param minimumCoverage the least share of the population, in per cent, behind an aggregate; nobody agreed on one, so it
     *     has no default
     * @return the options
     * @throws IllegalArgumentException if it is not 0 to 100
     */
    public static AssessmentOptions covering(BigDecimal minimumCoverage) {
        return new AssessmentOptions(minimumCoverage, DUE, DUE, 0, Optional.empty());
    }

    /**
     * For another year.
     *
     * @param assessed the year assessed
     * @return new options
     */
    public AssessmentOptions in(int assessed) {
        return new AssessmentOptions(minimumCoverage, assessed, dueYear, tolerance, baseline);
    }

    /**
     * Due in another year.
     *
     * @param due the year in which the target is due
     * @return new options
     */
    public AssessmentOptions dueIn(int due) {
        return new AssessmentOptions(minimumCoverage, year, due, tolerance, baseline);
    }

    /**
     * With figures that are older.
     *
     * @param years how many years older they may be
     * @return new options
     * @throws IllegalArgumentException if it is below 0
     */
    public AssessmentOptions tolerating(int years) {
        return new AssessmentOptions(minimumCoverage, year, dueYear, years, baseline);
    }

    /**
     * With a trend, used where the year assessed is before the year due.
     *
     * @param start the year from which the trend starts
     * @return new options
     * @throws IllegalArgumentException if it is not before the year assessed
     */
    public AssessmentOptions since(int start) {
        return new AssessmentOptions(minimumCoverage, year, dueYear, tolerance, Optional.of(start));
    }
}
