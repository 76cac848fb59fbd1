package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.Break.edit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.ReportedIndicator;
import org.wsis4j.reporting.Reporter;
import org.wsis4j.reporting.ReportingPeriod;

/** Breaks the rules of the family REP that are not about results. */
final class ReportBreaks {

    private ReportBreaks() {}

    static Map<String, Break<Clean>> all() {
        Map<String, Break<Clean>> all = new TreeMap<>();
        all.put("WSIS-REP-001", edit((report, clean) -> report.actionLines(List.of())));
        all.put("WSIS-REP-002", edit(ReportBreaks::withoutReporter));
        all.put("WSIS-REP-003", edit(ReportBreaks::withoutTime));
        all.put("WSIS-REP-004", edit((report, clean) -> report.date(Optional.empty())));
        all.put("WSIS-REP-009", edit((report, clean) -> report.levels(List.of())));
        all.put("WSIS-REP-010", edit((report, clean) -> report.challenges(List.of())));
        all.put("WSIS-REP-011", edit((report, clean) -> report.recommendations(List.of())));
        all.put("WSIS-REP-012", edit((report, clean) -> report.indicators(withIndicator(clean, Optional.empty(), 3))));
        all.put("WSIS-REP-013", edit(ReportBreaks::indicatorWithoutFigures));
        all.put(
                "WSIS-REP-014",
                edit((report, clean) -> report.url(Optional.empty()).symbol(Optional.empty())));
        all.put("WSIS-REP-015", edit((report, clean) -> report.activities(List.of())));
        all.put("WSIS-REP-016", edit((report, clean) -> report.stocktakingEntries(List.of())));
        all.put("WSIS-REP-017", edit((report, clean) -> report.goals(List.of())));
        all.put("WSIS-REP-018", edit(ReportBreaks::withoutKind));
        all.put("WSIS-REP-019", edit(ReportBreaks::withoutRole));
        all.put("WSIS-REP-020", edit((report, clean) -> report.recipient(Optional.empty())));
        return all;
    }

    private static void withoutReporter(FacilitatorReport.Builder report, Clean clean) {
        Reporter nameless = Reporter.builder()
                .role(clean.report().reporter().flatMap(Reporter::role))
                .build();
        report.reporter(clean.draw().oneIn(2) ? Optional.empty() : Optional.of(nameless));
    }

    /** A report on a meeting has no kind to say; so the day of the meeting becomes a period. */
    private static void withoutKind(FacilitatorReport.Builder report, Clean clean) {
        report.kind(Optional.empty());
        if (clean.report().meetingDate().isPresent()) {
            report.meetingDate(Optional.empty())
                    .period(ReportingPeriod.builder()
                            .start(clean.day())
                            .end(clean.day())
                            .build());
        }
    }

    /** Half a period; or none, and then the date takes the place of its last day. */
    private static void withoutTime(FacilitatorReport.Builder report, Clean clean) {
        report.meetingDate(Optional.empty()).goals(List.of(Clean.timelessGoal()));
        if (clean.draw().oneIn(2)) {
            report.period(Optional.empty()).date(clean.day()).activities(clean.nothingHeld());
        } else {
            report.period(ReportingPeriod.builder().end(clean.day()).build());
        }
    }

    private static void indicatorWithoutFigures(FacilitatorReport.Builder report, Clean clean) {
        report.indicators(withIndicator(
                clean,
                Optional.of(clean.draw().one(Prose.SOURCES)),
                clean.draw().below(3)));
    }

    /** Figures: 0 neither value nor year, 1 value, 2 year, 3 both. */
    private static List<ReportedIndicator> withIndicator(Clean clean, Optional<String> source, int figures) {
        boolean hasValue = figures % 2 == 1;
        boolean hasYear = figures > 1;
        return clean.draw()
                .inserted(
                        clean.report().indicators(),
                        ReportedIndicator.builder()
                                .name(clean.draw().one(Prose.INDICATORS))
                                .value(hasValue ? Optional.of(BigDecimal.TEN) : Optional.empty())
                                .year(hasYear ? Optional.of(clean.day().getYear()) : Optional.empty())
                                .source(source)
                                .build());
    }

    /** Somebody without a role is taken for a facilitator, so it has to be one. */
    private static void withoutRole(FacilitatorReport.Builder report, Clean clean) {
        report.reporter(Reporter.builder()
                .organization(Spellings.organization(clean.draw(), clean.draw().one(clean.facilitators())))
                .build());
    }
}
