package org.wsis4j.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
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
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.reporting.national.NationalReport;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Verdict;

class ReportsProperties {

    @Property
    void cleanReportsHaveNoFindingAndNothingIsOpen(@ForAll("clean") Report report) {
        assertClean(report, Reports.CHECKED_ON);
    }

    @Property
    void cleanReportsOfAnyDayHaveNoFinding(@ForAll("cleanOnADay") Tuple2<LocalDate, Report> onADay) {
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
    void hostileTextsHaveNoLoneSurrogates(@ForAll("hostile") Report report) {
        String text = report.toString();
        assertThat(text.codePoints().filter(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE))
                .isEmpty();
    }

    @Property(tries = 10)
    void reportsOfEveryKindAreGivenWithoutAProvider(
            @ForAll FacilitationMeetingReport meeting,
            @ForAll GroupReport group,
            @ForAll FollowUpReport followUp,
            @ForAll TargetReport target,
            @ForAll StocktakingEntry entry,
            @ForAll NationalReport national,
            @ForAll Report any) {
        assertThat(List.of(meeting, group, followUp, target, entry, national, any))
                .doesNotContainNull();
    }

    @Provide
    Arbitrary<Report> clean() {
        return ofEveryKind(Reports::clean);
    }

    @Provide
    Arbitrary<Report> hostile() {
        return ofEveryKind(Reports::hostile);
    }

    @Provide
    Arbitrary<Tuple2<LocalDate, Report>> cleanOnADay() {
        return Arbitraries.of(Reports.kinds())
                .flatMap(kind -> Arbitraries.integers()
                        .between(0, 7500)
                        .map(Reports.firstDay(kind)::plusDays)
                        .flatMap(day -> Reports.clean(kind, day).map(report -> Tuple.of(day, report))));
    }

    private static Arbitrary<Report> ofEveryKind(
            Function<Class<? extends Report>, Arbitrary<? extends Report>> reports) {
        return Arbitraries.of(Reports.kinds())
                .flatMap(kind -> reports.apply(kind).map(report -> report));
    }

    private static void assertClean(Report report, LocalDate asOf) {
        Assessment assessment = WsisRules.standard().check(report, asOf);
        assertThat(assessment.findings()).as("%s", report).isEmpty();
        assertThat(assessment.outcomes(Verdict.UNDETERMINED)).as("%s", report).isEmpty();
        assertThat(assessment.outcomes(Verdict.CRASHED)).isEmpty();
    }
}
