package org.wsis4j.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Coverage by ITU, urban and rural people by the UN, all of 2015. */
class RuralCoverageTest {

    @Test
    void givenKenya_whenWorkedOut_thenTownsAreTakenAsCoveredFirst() {
        RuralCoverage kenya = coverage("92.0", "12120000", "35117000");
        assertThat(kenya.fault()).isEmpty();
        assertThat(kenya.value())
                .hasValueSatisfying(
                        value -> assertThat(value).isBetween(new BigDecimal("89.2"), new BigDecimal("89.3")));
    }

    @ParameterizedTest
    @CsvSource({
        "50.0,  4942000, 1292000, NEGATIVE_RURAL_COVERAGE",
        "100.0, 5535000, 0,       NO_RURAL_POPULATION",
        "0,     0,       0,       NO_RURAL_POPULATION",
    })
    void givenLibyaSingaporeAndNobody_whenWorkedOut_thenThereIsAFaultAndNothingIsClipped(
            String coverage, String urban, String rural, RuralCoverage.Fault fault) {
        RuralCoverage faulty = coverage(coverage, urban, rural);
        assertThat(faulty.fault()).contains(fault);
        assertThat(faulty.value()).isEmpty();
    }

    @Test
    void givenOnlyTheTownsCovered_whenWorkedOut_thenItIsZeroAndNoFault() {
        assertThat(coverage("50", "10", "10").value())
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("0"));
    }

    @ParameterizedTest
    @CsvSource({"100.1, 1, 1", "-1, 1, 1", "50, -1, 1", "50, 1, -1"})
    void givenWhatCannotBe_whenMade_thenItIsRefused(String coverage, String urban, String rural) {
        assertThatThrownBy(() -> coverage(coverage, urban, rural))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected 0 to 100 per cent of 0 or more");
    }

    private static RuralCoverage coverage(String coverage, String urban, String rural) {
        return new RuralCoverage(new BigDecimal(coverage), new BigDecimal(urban), new BigDecimal(rural));
    }
}
