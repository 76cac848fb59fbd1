package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.Break.edit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.form.Codes;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.ResultKind;
import org.wsis4j.reporting.stocktaking.EntryState;
import org.wsis4j.reporting.stocktaking.Impact;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;

/** Breaks the rules on entries of every sort that are not about their contest. */
final class StocktakingBreaks {

    private StocktakingBreaks() {}

    static Map<String, Break<CleanEntry>> all() {
        return Map.ofEntries(
                Map.entry("WSIS-STK-001", edit((entry, clean) -> entry.title(blank(clean.draw())))),
                Map.entry("WSIS-STK-002", edit(StocktakingBreaks::withoutEntity)),
                Map.entry("WSIS-STK-003", edit((entry, clean) -> entry.organizationCategory(Optional.empty()))),
                Map.entry(
                        "WSIS-STK-004",
                        edit((entry, clean) -> entry.country(blank(clean.draw()).map(Spellings::area)))),
                Map.entry(
                        "WSIS-STK-005",
                        edit((entry, clean) ->
                                entry.country(Spellings.area(clean.draw().one(CleanNational.NO_COUNTRIES))))),
                Map.entry("WSIS-STK-006", edit(StocktakingBreaks::blanksAround)),
                Map.entry("WSIS-STK-007", edit(StocktakingBreaks::allCapitals)),
                Map.entry(
                        "WSIS-STK-008", edit((entry, clean) -> ofDatabase(entry).actionLines(List.of()))),
                Map.entry("WSIS-STK-010", edit(StocktakingBreaks::unknownCategory)),
                Map.entry(
                        "WSIS-STK-012",
                        edit((entry, clean) -> entry.results(List.of()).impacts(List.of()))),
                Map.entry("WSIS-STK-013", edit(StocktakingBreaks::withoutFigures)),
                Map.entry("WSIS-STK-014", edit(StocktakingBreaks::withoutWords)),
                Map.entry(
                        "WSIS-STK-015",
                        edit((entry, clean) -> entry.submitted(Optional.empty()).updated(Optional.empty()))),
                Map.entry("WSIS-STK-017", edit(StocktakingBreaks::nominatedNowhere)),
                Map.entry("WSIS-TIME-016", edit(StocktakingBreaks::updatedTooEarly)));
    }

    static StocktakingEntry.Builder ofDatabase(StocktakingEntry.Builder entry) {
        return entry.contest(Optional.empty()).categories(List.of()).states(List.of(Coded.of(EntryState.REGISTERED)));
    }

    private static void withoutEntity(StocktakingEntry.Builder entry, CleanEntry clean) {
        entry.organization(blank(clean.draw()).map(Spellings::organization));
    }

    private static void blanksAround(StocktakingEntry.Builder entry, CleanEntry clean) {
        String title = clean.report().title().orElseThrow();
        entry.title(clean.draw().one(title + " ", " " + title, title + "\u00a0", "\t" + title + "\n"));
    }

    private static void allCapitals(StocktakingEntry.Builder entry, CleanEntry clean) {
        String title = clean.report().title().orElseThrow();
        entry.title(clean.draw().one(title.toUpperCase(Locale.ROOT), "ΨΗΦΙΑΚΗ ΕΛΛΑΔΑ"));
    }

    private static void unknownCategory(StocktakingEntry.Builder entry, CleanEntry clean) {
        entry.categories(
                List.of(Codes.CATEGORY.read(clean.draw().one("C7", "C12", "best project", "C7-ESPORT", "18"))));
    }

    private static void withoutFigures(StocktakingEntry.Builder entry, CleanEntry clean) {
        entry.results(clean.resultsOf(ResultKind.QUALITATIVE))
                .impacts(clean.report().impacts().stream()
                        .map(impact -> Impact.builder()
                                .from(impact)
                                .value(Optional.empty())
                                .build())
                        .toList());
    }

    private static void withoutWords(StocktakingEntry.Builder entry, CleanEntry clean) {
        entry.results(clean.resultsOf(ResultKind.QUANTITATIVE))
                .impacts(clean.report().impacts().stream()
                        .map(impact -> Impact.builder()
                                .from(impact)
                                .text(blank(clean.draw()))
                                .build())
                        .toList());
    }

    private static void nominatedNowhere(StocktakingEntry.Builder entry, CleanEntry clean) {
        ofDatabase(entry)
                .addStates(Coded.of(clean.draw()
                        .one(EntryState.NOMINATED, EntryState.SHORTLISTED, EntryState.CHAMPION, EntryState.WINNER)));
    }

    private static void updatedTooEarly(StocktakingEntry.Builder entry, CleanEntry clean) {
        entry.updated(
                clean.report().submitted().orElseThrow().minusDays(clean.draw().between(1, 900)));
    }

    private static Optional<String> blank(Draw draw) {
        return draw.one(Optional.empty(), Optional.of(""), Optional.of("\u00a0"));
    }
}
