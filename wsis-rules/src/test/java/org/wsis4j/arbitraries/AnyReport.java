package org.wsis4j.arbitraries;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Level;
import org.wsis4j.reporting.ReportKind;

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
                .reporter(draw.maybe(parts::reporter))
                .period(draw.maybe(parts::period))
                .meetingDate(draw.maybe(words::day))
                .actionLines(list(codes::line))
                .levels(list(() -> codes.of(Level.values(), Level::find)))
                .partners(list(parts::partner))
                .facilitators(list(parts::facilitator))
                .results(list(parts::result))
                .activities(list(parts::activity))
                .goals(list(parts::goal))
                .indicators(list(parts::indicator))
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
}
