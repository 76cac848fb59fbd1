package org.wsis4j.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wsis4j.observation.Area;
import org.wsis4j.reporting.target.ReportedFigure;
import org.wsis4j.reporting.target.TargetClaim;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Unit;
import org.wsis4j.target.assessment.NamedCriterion;
import org.wsis4j.target.assessment.Verdict;

/** That each field of the submission on the targets keeps what it was given, and no other field does. */
class TargetFieldsTest {

    @Test
    void givenASubmission_whenBuilt_thenItIsKept() {
        TargetReport draft = TargetSamples.report();
        assertThat(draft.title()).contains("Kenya and the targets");
        assertThat(draft.symbol()).contains("CA/2015/7");
        assertThat(draft.language()).contains("sw");
        assertThat(draft.url()).contains("https://example.org/targets");
        assertThat(draft.date()).contains(LocalDate.of(2015, 6, 30));
        assertThat(draft.organization()).map(Coded::written).contains("Communications Authority of Kenya");
        assertThat(draft.country().flatMap(Coded::value)).contains(Area.country("KEN"));
        assertThat(draft.figures()).containsExactly(TargetSamples.figure());
        assertThat(draft.claims()).containsExactly(TargetSamples.claim());
    }

    @Test
    void givenAFigure_whenBuilt_thenItIsKeptWithItsZerosAsWritten() {
        ReportedFigure draft = TargetSamples.figure();
        assertThat(draft.area().flatMap(Coded::value)).contains(Area.country("NPL"));
        assertThat(draft.indicator()).map(Coded::written).contains("i99H");
        assertThat(draft.indicator().flatMap(Coded::value)).map(Indicator::key).contains("T10-INTERNET-USE");
        assertThat(draft.year()).contains(2013);
        assertThat(draft.value()).map(BigDecimal::toPlainString).contains("13.30");
        assertThat(draft.unit()).contains(Coded.of(Unit.PERCENT));
        assertThat(draft.estimate()).contains(true);
        assertThat(draft.source()).contains("ITU");
        assertThat(draft.vintage()).contains("2014-06");
    }

    @Test
    void givenAClaim_whenBuilt_thenItIsKept() {
        TargetClaim draft = TargetSamples.claim();
        assertThat(draft.target()).map(Coded::written).contains("Target 8");
        assertThat(draft.target().flatMap(Coded::value)).contains(ConnectivityTarget.of(8));
        assertThat(draft.indicator().flatMap(Coded::value)).map(Indicator::key).contains("T8-TELEVISION");
        assertThat(draft.area().flatMap(Coded::value)).contains(Area.country("PER"));
        assertThat(draft.year()).contains(2014);
        assertThat(draft.verdict()).contains(Coded.of(Verdict.NOT_ACHIEVED));
        assertThat(draft.criterion()).contains(Coded.of(NamedCriterion.WORDING_OF_2014));
        assertThat(draft.threshold()).map(BigDecimal::toPlainString).contains("99.0");
        assertThat(draft.strict()).contains(false);
    }
}
