package org.wsis4j.rules.stocktaking;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.Samples.result;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.rules.StocktakingSamples.entry;
import static org.wsis4j.rules.StocktakingSamples.impact;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;

class ContentRulesTest {

    private static final StocktakingEntry EMPTY = StocktakingEntry.builder().build();
    private static final String NOTHING_TOLD = "neither results nor impact are told";

    @Test
    void givenNeitherResultsNorImpact_whenChecked_thenStk012WarnsAndTheOthersDoNotApply() {
        expect(ContentRules.ENTRY_TELLS_RESULTS, EMPTY).fails(WARNING, "/results", NOTHING_TOLD);
        expect(ContentRules.ENTRY_TELLS_RESULTS, entry().results(List.of(result("", " ", ""))))
                .failsAt("/results");
        expect(ContentRules.ENTRY_TELLS_RESULTS, entry()).passes();
        expect(ContentRules.ENTRY_TELLS_RESULTS, unreadableAt(EMPTY, "/impacts"))
                .cannotTellAt("/impacts");
        expect(ContentRules.ENTRY_TELLS_A_FIGURE, EMPTY).doesNotApply(NOTHING_TOLD);
        expect(ContentRules.ENTRY_TELLS_IN_WORDS, EMPTY).doesNotApply(NOTHING_TOLD);
    }

    @Test
    void givenWordsOnly_whenChecked_thenStk013Warns() {
        expect(ContentRules.ENTRY_TELLS_A_FIGURE, entry().results(List.of(result("QUALITATIVE", "Trust", ""))))
                .fails(WARNING, "/results", "no quantitative result has a figure, and no impact has one");
        expect(ContentRules.ENTRY_TELLS_A_FIGURE, entry()).passes();
        expect(
                        ContentRules.ENTRY_TELLS_A_FIGURE,
                        entry().results(List.of()).impacts(List.of(impact("SOCIAL", "", "0"))))
                .passes();
    }

    @Test
    void givenAKindWithoutFigureOrWords_whenChecked_thenStk013AndStk014Warn() {
        StocktakingEntry kinds = entry().results(
                        List.of(result("QUANTITATIVE", "Growth", ""), result("QUALITATIVE", "\u00a0", "3")))
                .impacts(List.of())
                .build();

        expect(ContentRules.ENTRY_TELLS_A_FIGURE, kinds).failsAt("/results");
        expect(ContentRules.ENTRY_TELLS_IN_WORDS, kinds).failsAt("/results");
        expect(ContentRules.ENTRY_TELLS_A_FIGURE, unreadableAt(kinds, "/results/0/value"))
                .cannotTellAt("/results/0/value");
        expect(ContentRules.ENTRY_TELLS_IN_WORDS, unreadableAt(kinds, "/results/1/text"))
                .cannotTellAt("/results/1/text");
    }

    @Test
    void givenFiguresOnly_whenChecked_thenStk014Warns() {
        StocktakingEntry figures = entry().results(List.of(result("QUANTITATIVE", "Schools", "43")))
                .impacts(List.of(impact("SOCIAL", " ", "12")))
                .build();
        expect(ContentRules.ENTRY_TELLS_IN_WORDS, figures)
                .fails(WARNING, "/results", "no qualitative result is told in words, and no impact is");
        expect(ContentRules.ENTRY_TELLS_IN_WORDS, unreadableAt(figures, "/impacts/0/text"))
                .cannotTellAt("/impacts/0/text");
        expect(ContentRules.ENTRY_TELLS_IN_WORDS, entry()).passes();
        expect(ContentRules.ENTRY_TELLS_IN_WORDS, entry().impacts(List.of(impact("", "Trust", ""))))
                .passes();
    }

    @Test
    void givenNoDay_whenChecked_thenStk015Informs() {
        expect(ContentRules.ENTRY_SAYS_WHEN_UPDATED, EMPTY)
                .fails(INFO, "/updated", "neither the day of the last update nor that of the submission is told")
                .hints("Add \"updated\", for example 2017-02-22");
        expect(ContentRules.ENTRY_SAYS_WHEN_UPDATED, StocktakingEntry.builder().submitted(LocalDate.MIN))
                .passes();
        expect(ContentRules.ENTRY_SAYS_WHEN_UPDATED, unreadableAt(EMPTY, "/submitted"))
                .cannotTellAt("/submitted");
    }
}
