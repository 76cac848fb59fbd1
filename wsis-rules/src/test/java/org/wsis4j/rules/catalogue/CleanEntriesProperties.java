package org.wsis4j.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.reporting.national.NationalReport;
import org.wsis4j.reporting.stocktaking.EntryState;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;

/** What clean entries and reports of countries promise to those who write rules, whether a rule asks for it yet or not. */
class CleanEntriesProperties {

    @Property
    void entriesAreInOrderAndThoseOfAContestFollowTheRulesOfItsYear(
            @ForAll("entries") Tuple2<LocalDate, StocktakingEntry> onADay) {
        StocktakingEntry entry = onADay.get2();
        LocalDate submitted = entry.submitted().orElseThrow();

        assertThat(List.of(
                        entry.start().orElseThrow(), submitted, entry.updated().orElse(submitted), onADay.get1()))
                .isSorted();
        assertThat(entry.end().orElse(submitted)).isAfterOrEqualTo(entry.start().orElseThrow());
        assertThat(entry.country().flatMap(Coded::value)).isPresent();
        assertThat(entry.actionLines()).isNotEmpty().allMatch(Coded::isKnown);
        if (entry.contest().isEmpty()) {
            assertThat(entry.categories()).isEmpty();
            return;
        }
        int contest = entry.contest().get();
        assertThat(entry.categories())
                .singleElement()
                .extracting(category -> category.value().orElseThrow().line())
                .isEqualTo(entry.actionLines().get(0).value().orElseThrow());
        assertThat(submitted.getYear()).isLessThan(contest);
        assertThat(words(entry.summary())).isEqualTo(contest == 2015 ? 100 : 0);
        if (contest == 2015) {
            assertThat(words(entry.information())).isBetween(1500L, 2000L);
        } else {
            assertThat(words(entry.description())).isBetween(150L, 200L);
        }
        assertThat(entry.goalLinks())
                .extracting(goal -> goal.framework().orElseThrow().written())
                .containsExactlyElementsOf(
                        contest == 2015 ? List.of("MDG") : contest == 2026 ? List.of("SDG", "GDC") : List.of("SDG"));
    }

    private static long words(Optional<String> text) {
        return text.stream().flatMap(words -> Stream.of(words.split("\\s+"))).count();
    }

    /** Every contest, every way in which an entry may go, and entries of no contest. */
    @Property(tries = 1000)
    @StatisticsReport(onFailureOnly = true)
    void entriesAreOfEveryContestAndState(@ForAll("entriesOfToday") StocktakingEntry entry) {
        Statistics.label("contest")
                .collect(entry.contest().orElse(0))
                .coverage(coverage -> List.of(0, 2015, 2023, 2025, 2026)
                        .forEach(value -> coverage.check(value).count(count -> count > 10)));
        Statistics.label("state")
                .collect(entry.states().get(entry.states().size() - 1).value().orElseThrow())
                .coverage(coverage -> List.of(EntryState.values())
                        .forEach(value -> coverage.check(value).count(count -> count > 3)));
    }

    @Property
    void countriesReportOnSeveralLinesEachOnce(@ForAll("nationals") Tuple2<LocalDate, NationalReport> onADay) {
        NationalReport report = onADay.get2();

        assertThat(List.of(
                        report.period().flatMap(ReportingPeriod::start).orElseThrow(),
                        report.period().flatMap(ReportingPeriod::end).orElseThrow(),
                        report.date().orElseThrow(),
                        onADay.get1()))
                .isSorted();
        assertThat(report.country().flatMap(Coded::value)).isPresent();
        assertThat(report.progress())
                .hasSizeGreaterThan(1)
                .extracting(
                        progress -> progress.actionLine().flatMap(Coded::value).orElseThrow())
                .doesNotHaveDuplicates();
        assertThat(report.planning())
                .isNotEmpty()
                .allMatch(plan -> plan.country().equals(report.country().map(Coded::written)));
    }

    @Provide
    Arbitrary<Tuple2<LocalDate, StocktakingEntry>> entries() {
        return onADay(StocktakingEntry.class);
    }

    @Provide
    Arbitrary<StocktakingEntry> entriesOfToday() {
        return Reports.clean(StocktakingEntry.class);
    }

    @Provide
    Arbitrary<Tuple2<LocalDate, NationalReport>> nationals() {
        return onADay(NationalReport.class);
    }

    private static <R extends Report> Arbitrary<Tuple2<LocalDate, R>> onADay(Class<R> kind) {
        return Arbitraries.integers()
                .between(0, 7000)
                .map(Reports.firstDay(kind)::plusDays)
                .flatMap(day -> Reports.clean(kind, day).map(report -> Tuple.of(day, report)));
    }
}
