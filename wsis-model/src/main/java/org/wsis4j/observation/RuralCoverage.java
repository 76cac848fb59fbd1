package org.wsis4j.observation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.wsis4j.target.Unit;

/**
 * The share of rural people covered by a network, worked out from the share of all people as the World
 * Telecommunication/ICT Development Report 2010 does (table 1.2, note): (coverage x total - urban) / rural.
 *
 * <p>It takes for granted that towns are covered first. Where they are not, the result is below zero; where nobody lives in the
 * countryside, there is none. No text says what to do then, so both are faults and nothing is clipped.
 *
 * @param coverage the share of all people covered, in per cent, 0 to 100
 * @param urban how many live in towns, 0 or more
 * @param rural how many live in the countryside, 0 or more; the total is the sum of both, so that the two always fit
 */
public record RuralCoverage(BigDecimal coverage, BigDecimal urban, BigDecimal rural) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Why there is no result. */
    public enum Fault {
        /** The result is below zero: fewer are covered than live in towns. */
        NEGATIVE_RURAL_COVERAGE,
        /** Nobody lives in the countryside. */
        NO_RURAL_POPULATION
    }

    /**
     * Checks that there is something to work with.
     *
     * @param coverage see {@link #coverage()}
     * @param urban see {@link #urban()}
     * @param rural see {@link #rural()}
     * @throws IllegalArgumentException if the coverage is not 0 to 100, a number of people is below 0, or one has more than
     *     100 digits
     */
    public RuralCoverage {
        Digits.requireFew(coverage);
        Digits.requireFew(urban);
        Digits.requireFew(rural);
        if (!Unit.PERCENT.allows(coverage) || urban.signum() < 0 || rural.signum() < 0) {
            throw new IllegalArgumentException("coverage " + coverage + " per cent of " + urban + " urban and " + rural
                    + " rural people; expected 0 to 100 per cent of 0 or more, for example 86 of 3300000 and 3400000");
        }
    }

    /**
     * The share of rural people covered.
     *
     * @return in per cent, 0 to 100; empty if there is a fault
     */
    public Optional<BigDecimal> value() {
        return fault().isPresent()
                ? Optional.empty()
                : Optional.of(ruralCovered().divide(rural, MathContext.DECIMAL128));
    }

    /**
     * Why there is no result.
     *
     * @return empty if there is one
     */
    public Optional<Fault> fault() {
        if (rural.signum() == 0) {
            return Optional.of(Fault.NO_RURAL_POPULATION);
        }
        return ruralCovered().signum() < 0 ? Optional.of(Fault.NEGATIVE_RURAL_COVERAGE) : Optional.empty();
    }

    /** A hundred times the rural people covered. */
    private BigDecimal ruralCovered() {
        return coverage.multiply(urban.add(rural)).subtract(urban.multiply(HUNDRED));
    }
}
