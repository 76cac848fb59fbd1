package org.wsis4j.arbitraries;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.wsis4j.reporting.Level;
import org.wsis4j.reporting.stocktaking.ActivityType;
import org.wsis4j.reporting.stocktaking.EntryState;
import org.wsis4j.reporting.stocktaking.Impact;
import org.wsis4j.reporting.stocktaking.ImpactKind;
import org.wsis4j.reporting.stocktaking.Maturity;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;

/** Makes one draft of an entry: each field filled or not, whatever the values say. */
final class AnyStocktakingEntry {

    private static final List<String> PASSAGES =
            List.of(Passages.ofWords(100, 1), Passages.ofWords(150, 2), Passages.ofWords(201, 3));
    private static final List<String> LONG_PASSAGES =
            List.of(Passages.ofWords(1500, 4), Passages.ofWords(1499, 5), Passages.ofWords(20, 6));

    private final Draw draw;
    private final Vocabulary words;
    private final AnyCodes codes;
    private final AnyParts parts;

    AnyStocktakingEntry(Draw draw, Vocabulary words) {
        this.draw = draw;
        this.words = words;
        this.codes = new AnyCodes(draw, words);
        this.parts = new AnyParts(draw, words);
    }

    StocktakingEntry make() {
        StocktakingEntry entry = StocktakingEntry.builder()
                .id(draw.maybe(() -> words.text(EntryProse.IDS)))
                .title(draw.maybe(() -> words.text(EntryProse.TITLES)))
                .organization(draw.maybe(codes::organization))
                .organizationCategory(draw.maybe(codes::category))
                .country(draw.maybe(codes::country))
                .activityType(draw.maybe(() -> codes.of(ActivityType.values(), ActivityType::find)))
                .actionLines(list(codes::line))
                .contest(draw.maybe(this::contest))
                .categories(list(codes::prizeCategory))
                .states(list(() -> codes.of(EntryState.values(), EntryState::find)))
                .submitted(draw.maybe(words::day))
                .updated(draw.maybe(words::day))
                .start(draw.maybe(words::day))
                .end(draw.maybe(words::day))
                .maturity(draw.maybe(() -> codes.of(Maturity.values(), Maturity::find)))
                .levels(list(() -> codes.of(Level.values(), Level::find)))
                .language(draw.maybe(() -> words.text(Prose.LANGUAGES)))
                .summary(draw.maybe(() -> words.text(PASSAGES)))
                .description(draw.maybe(() -> words.text(PASSAGES)))
                .information(draw.maybe(() -> words.text(LONG_PASSAGES)))
                .goals(draw.maybe(() -> words.text(EntryProse.GOALS)))
                .timeframe(draw.maybe(() -> words.text(EntryProse.TIMEFRAMES)))
                .addedValue(draw.maybe(() -> words.text(EntryProse.ADDED_VALUES)))
                .results(list(parts::result))
                .impacts(list(this::impact))
                .challenges(draw.maybe(() -> words.text(Prose.CHALLENGES)))
                .perspectives(draw.maybe(() -> words.text(EntryProse.PERSPECTIVES)))
                .partners(list(parts::partner))
                .goalLinks(list(parts::goal))
                .photos(list(() -> words.text(Prose.URLS)))
                .documents(list(() -> words.text(Prose.URLS)))
                .url(draw.maybe(() -> words.text(Prose.URLS)))
                .build();
        return StocktakingEntry.builder()
                .from(entry)
                .unread(parts.unread(List.of(
                        Map.entry("submitted", entry.submitted()),
                        Map.entry("categories", entry.categories()),
                        Map.entry("results", entry.results()))))
                .build();
    }

    private <T> List<T> list(Supplier<T> element) {
        return draw.some(0, 3, element);
    }

    /** Often one whose rules are known. */
    private int contest() {
        return draw.oneIn(3) ? words.whole() : draw.one(2015, 2023, 2025, 2026, 2019);
    }

    Impact impact() {
        return Impact.builder()
                .kind(draw.maybe(() -> codes.of(ImpactKind.values(), ImpactKind::find)))
                .text(draw.maybe(() -> words.text(EntryProse.IMPACTS)))
                .value(draw.maybe(words::number))
                .unit(draw.maybe(() -> words.text(Prose.UNITS)))
                .unread(parts.unknownField())
                .build();
    }
}
