package org.wsis4j.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Verdict;

class ReportsProperties {

    @Property
    void cleanReportsHaveNoFindingAndNothingIsOpen(@ForAll("clean") FacilitatorReport report) {
        assertClean(report, Reports.CHECKED_ON);
    }

    @Property
    void cleanReportsOfAnyDayHaveNoFinding(@ForAll("cleanOnADay") Tuple2<LocalDate, FacilitatorReport> onADay) {
        assertClean(onADay.get2(), onADay.get1());
    }

    @Property
    @StatisticsReport(onFailureOnly = true)
    void anyReportsAreSomeValidAndSomeNot(@ForAll FacilitatorReport report) {
        Assessment assessment = WsisRules.standard().check(report, Reports.CHECKED_ON);
        Statistics.label("valid").collect(assessment.isValid()).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 1);
            coverage.check(false).percentage(share -> share > 20);
        });
    }

    @Property
    void hostileTextsHaveNoLoneSurrogates(@ForAll("hostile") FacilitatorReport report) {
        String text = report.toString();
        assertThat(text.codePoints().filter(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))
                .isEmpty();
    }

    @Provide
    Arbitrary<FacilitatorReport> clean() {
        return Reports.clean();
    }

    @Provide
    Arbitrary<FacilitatorReport> hostile() {
        return Reports.hostile();
    }

    @Provide
    Arbitrary<Tuple2<LocalDate, FacilitatorReport>> cleanOnADay() {
        return Arbitraries.integers()
                .between(0, 8000)
                .map(LocalDate.of(2006, 2, 24)::plusDays)
                .flatMap(day -> Reports.clean(day).map(report -> Tuple.of(day, report)));
    }

    private static void assertClean(FacilitatorReport report, LocalDate asOf) {
        Assessment assessment = WsisRules.standard().check(report, asOf);
        assertThat(assessment.findings()).as("%s", report).isEmpty();
        assertThat(assessment.outcomes(Verdict.UNDETERMINED)).as("%s", report).isEmpty();
        assertThat(assessment.outcomes(Verdict.CRASHED)).isEmpty();
    }
}
