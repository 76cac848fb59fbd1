package org.wsis4j.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class RuralCoverageProperties {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    @Property(tries = 2000)
    void coverageOfAll_workedOutFromTheRuralShare_givesTheRuralShareBack(
            @ForAll @BigRange(min = "0", max = "100") @Scale(3) BigDecimal share,
            @ForAll @IntRange(max = 2_000_000_000) int urban,
            @ForAll @IntRange(min = 1, max = 2_000_000_000) int rural) {
        BigDecimal towns = BigDecimal.valueOf(urban);
        BigDecimal country = BigDecimal.valueOf(rural);
        BigDecimal all =
                towns.multiply(HUNDRED).add(country.multiply(share)).divide(towns.add(country), MathContext.DECIMAL128);
        // Rounded by at most one in the last of 34 digits, the share can leave its range, and zero can become a fault.
        RuralCoverage coverage = new RuralCoverage(all.min(HUNDRED), towns, country);
        coverage.value()
                .ifPresentOrElse(
                        value -> assertThat(value).isCloseTo(share, within(new BigDecimal("1E-15"))),
                        () -> assertThat(share).isZero());
    }

    @Property(tries = 2000)
    void aResult_isAlwaysAShareAndNeverBesideAFault(
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal coverage,
            @ForAll @IntRange(max = 1000) int urban,
            @ForAll @IntRange(max = 1000) int rural) {
        RuralCoverage result = new RuralCoverage(coverage, BigDecimal.valueOf(urban), BigDecimal.valueOf(rural));
        assertThat(result.value().isPresent()).isNotEqualTo(result.fault().isPresent());
        result.value().ifPresent(value -> assertThat(value).isBetween(BigDecimal.ZERO, HUNDRED));
    }
}
