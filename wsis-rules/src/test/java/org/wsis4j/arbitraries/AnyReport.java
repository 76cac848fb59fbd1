package org.wsis4j.arbitraries;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.GoalFramework;
import org.wsis4j.reporting.GoalLink;
import org.wsis4j.reporting.Level;
import org.wsis4j.reporting.Partner;
import org.wsis4j.reporting.ReportKind;
import org.wsis4j.reporting.ReportedIndicator;
import org.wsis4j.reporting.Reporter;
import org.wsis4j.reporting.ReporterRole;
import org.wsis4j.reporting.Result;
import org.wsis4j.reporting.ResultKind;

/** Makes one draft: each field filled or not, each list with no to three elements, whatever the values say. */
final class AnyReport {

    private final Draw draw;
    private final Vocabulary words;
    private final AnyCodes codes;
    private final AnyParts parts;

    AnyReport(Draw draw, Vocabulary words) {
        this.draw = draw;
        this.words = words;
        this.codes = new AnyCodes(draw, words);
        this.parts = new AnyParts(draw, words);
    }

    FacilitatorReport make() {
        FacilitatorReport report = FacilitatorReport.builder()
                .kind(draw.maybe(() -> codes.of(ReportKind.values(), ReportKind::find)))
                .date(draw.maybe(words::day))
                .reporter(draw.maybe(this::reporter))
                .period(draw.maybe(parts::period))
                .meetingDate(draw.maybe(words::day))
                .actionLines(list(codes::line))
                .levels(list(() -> codes.of(Level.values(), Level::find)))
                .partners(list(this::partner))
                .facilitators(list(parts::facilitator))
                .results(list(this::result))
                .activities(list(parts::activity))
                .goals(list(this::goal))
                .indicators(list(this::indicator))
                .language(draw.maybe(() -> words.text(Prose.LANGUAGES)))
                .stocktakingEntries(list(() -> words.text(List.of("1487771718", "1487771719"))))
                .title(draw.maybe(() -> words.text(Prose.TITLES)))
                .symbol(draw.maybe(() -> words.text(List.of("WSIS+10/4/23"))))
                .url(draw.maybe(() -> words.text(List.of("https://www.example.org/report"))))
                .recipient(draw.maybe(() -> words.text(Prose.RECIPIENTS)))
                .achievements(list(() -> words.text(Prose.ACHIEVEMENTS)))
                .challenges(list(() -> words.text(Prose.CHALLENGES)))
                .recommendations(list(() -> words.text(Prose.RECOMMENDATIONS)))
                .lessonsLearned(list(() -> words.text(Prose.ACHIEVEMENTS)))
                .nextSteps(list(() -> words.text(Prose.RECOMMENDATIONS)))
                .build();
        return FacilitatorReport.builder()
                .from(report)
                .unread(parts.unread(
                        List.of(Map.entry("partners", report.partners()), Map.entry("date", report.date()))))
                .build();
    }

    private <T> List<T> list(Supplier<T> element) {
        return draw.some(0, 3, element);
    }

    private Reporter reporter() {
        return Reporter.builder()
                .organization(draw.maybe(codes::organization))
                .role(draw.maybe(() -> codes.of(ReporterRole.values(), ReporterRole::find)))
                .unread(parts.unknownField())
                .build();
    }

    private Partner partner() {
        return Partner.builder()
                .organization(draw.maybe(codes::organization))
                .category(draw.maybe(codes::category))
                .unread(parts.unknownField())
                .build();
    }

    private Result result() {
        return Result.builder()
                .kind(draw.maybe(() -> codes.of(ResultKind.values(), ResultKind::find)))
                .text(draw.maybe(() -> words.text(Prose.ACHIEVEMENTS)))
                .value(draw.maybe(words::number))
                .unit(draw.maybe(() -> words.text(Prose.UNITS)))
                .build();
    }

    private ReportedIndicator indicator() {
        return ReportedIndicator.builder()
                .name(draw.maybe(() -> words.text(Prose.INDICATORS)))
                .code(draw.maybe(() -> words.text(List.of("HH7"))))
                .value(draw.maybe(words::number))
                .unit(draw.maybe(() -> words.text(Prose.UNITS)))
                .year(draw.maybe(words::whole))
                .source(draw.maybe(() -> words.text(Prose.SOURCES)))
                .build();
    }

    private GoalLink goal() {
        return GoalLink.builder()
                .framework(draw.maybe(() -> codes.of(GoalFramework.values(), GoalFramework::find)))
                .number(draw.maybe(words::whole))
                .contribution(draw.maybe(() -> words.text(Prose.ACHIEVEMENTS)))
                .build();
    }
}
