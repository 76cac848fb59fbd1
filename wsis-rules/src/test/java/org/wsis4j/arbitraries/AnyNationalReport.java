package org.wsis4j.arbitraries;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.wsis4j.reporting.Level;
import org.wsis4j.reporting.national.LineProgress;
import org.wsis4j.reporting.national.NationalReport;
import org.wsis4j.reporting.national.NationalStrategy;

/** Makes one draft of a report of a country: each field filled or not, whatever the values say. */
final class AnyNationalReport {

    private final Draw draw;
    private final Vocabulary words;
    private final AnyCodes codes;
    private final AnyParts parts;

    AnyNationalReport(Draw draw, Vocabulary words) {
        this.draw = draw;
        this.words = words;
        this.codes = new AnyCodes(draw, words);
        this.parts = new AnyParts(draw, words);
    }

    NationalReport make() {
        NationalReport report = NationalReport.builder()
                .title(draw.maybe(() -> words.text(NationalProse.TITLES)))
                .symbol(draw.maybe(() -> words.text(Prose.SYMBOLS)))
                .language(draw.maybe(() -> words.text(Prose.LANGUAGES)))
                .url(draw.maybe(() -> words.text(Prose.URLS)))
                .date(draw.maybe(words::day))
                .period(draw.maybe(parts::period))
                .country(draw.maybe(codes::country))
                .reporter(draw.maybe(parts::reporter))
                .levels(list(() -> codes.of(Level.values(), Level::find)))
                .summary(draw.maybe(() -> words.text(NationalProse.SUMMARIES)))
                .strategy(draw.maybe(this::strategy))
                .planning(list(parts::countryInformation))
                .progress(list(this::progress))
                .challenges(list(() -> words.text(Prose.CHALLENGES)))
                .partners(list(parts::partner))
                .indicators(list(parts::indicator))
                .stocktakingEntries(list(() -> words.text(EntryProse.IDS)))
                .outlook(draw.maybe(() -> words.text(NationalProse.OUTLOOKS)))
                .build();
        return NationalReport.builder()
                .from(report)
                .unread(parts.unread(List.of(
                        Map.entry("date", report.date()),
                        Map.entry("country", report.country()),
                        Map.entry("progress", report.progress()))))
                .build();
    }

    private <T> List<T> list(Supplier<T> element) {
        return draw.some(0, 3, element);
    }

    NationalStrategy strategy() {
        return NationalStrategy.builder()
                .title(draw.maybe(() -> words.text(NationalProse.STRATEGIES)))
                .adopted(draw.maybe(words::day))
                .developmentPlan(draw.maybe(() -> draw.oneIn(2)))
                .url(draw.maybe(() -> words.text(Prose.URLS)))
                .unread(parts.unknownField())
                .build();
    }

    LineProgress progress() {
        return LineProgress.builder()
                .actionLine(draw.maybe(codes::line))
                .achievements(draw.maybe(() -> words.text(Prose.ACHIEVEMENTS)))
                .results(list(parts::result))
                .challenges(draw.maybe(() -> words.text(Prose.CHALLENGES)))
                .unread(parts.unknownField())
                .build();
    }
}
