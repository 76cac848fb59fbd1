package org.wsis4j.rules.stocktaking;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.rules.StocktakingSamples.entry;
import static org.wsis4j.rules.StocktakingSamples.entryOf;
import static org.wsis4j.rules.StocktakingSamples.impact;
import static org.wsis4j.rules.StocktakingSamples.link;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.stocktaking.Impact;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;

class ContestContentRulesTest {

    @Test
    void givenNoLinkToASetOfGoals_whenChecked_thenStk026NamesTheSet() {
        expect(ContestContentRules.LINKS_THE_GOALS_OF_THE_CONTEST, entryOf(2026).goalLinks(List.of(link("SDG", 4, ""))))
                .fails(WARNING, "/goalLinks", "no link is to GDC, as the contest of 2026 asks")
                .hints("Add to \"goalLinks\" one with the framework GDC");
        expect(ContestContentRules.LINKS_THE_GOALS_OF_THE_CONTEST, entryOf(2023).goalLinks(List.of(link("?", 4, ""))))
                .failsAt("/goalLinks");
        expect(ContestContentRules.LINKS_THE_GOALS_OF_THE_CONTEST, entryOf(2025).goalLinks(List.of(link("SDG", 4, ""))))
                .passes();
        String reason = "the entry is not one of this contest, or links to no goal";
        expect(ContestContentRules.LINKS_THE_GOALS_OF_THE_CONTEST, entryOf(2026).goalLinks(List.of()))
                .doesNotApply(reason);
        expect(ContestContentRules.LINKS_THE_GOALS_OF_THE_CONTEST, entryOf(2015).goalLinks(List.of(link("MDG", 2, ""))))
                .doesNotApply(reason);
    }

    @Test
    void givenALinkWithoutAnExample_whenChecked_thenStk027PointsAtIt() {
        StocktakingEntry entry = entryOf(2025)
                .goalLinks(List.of(link("SDG", 4, "Lessons"), link("MDG", 2, ""), link("SDG", 5, " ")))
                .build();
        expect(ContestContentRules.GOAL_LINK_HAS_AN_EXAMPLE, entry)
                .fails(
                        WARNING,
                        "/goalLinks/2/contribution",
                        "the link to SDG has no example, as the contest of 2025 asks");
        expect(ContestContentRules.GOAL_LINK_HAS_AN_EXAMPLE, unreadableAt(entry, "/goalLinks/2/contribution"))
                .cannotTellAt("/goalLinks/2/contribution");
        expect(ContestContentRules.GOAL_LINK_HAS_AN_EXAMPLE, entryOf(2026)).passes();
        expect(ContestContentRules.GOAL_LINK_HAS_AN_EXAMPLE, entry())
                .doesNotApply("the entry is not one of this contest, or links to none of its goals");
    }

    @Test
    void givenFiguresOrWordsOnly_whenChecked_thenStk028NamesWhatLacks() {
        StocktakingEntry words =
                entryOf(2026).impacts(List.of(impact("SOCIAL", "Trust", ""))).build();
        expect(ContestContentRules.IMPACT_IN_FIGURES_AND_WORDS, words)
                .fails(
                        WARNING,
                        "/impacts",
                        "no impact has a value; the contest of 2026 asks for qualitative and quantitative impact");
        expect(ContestContentRules.IMPACT_IN_FIGURES_AND_WORDS, unreadableAt(words, "/impacts/0/value"))
                .cannotTellAt("/impacts/0/value");
        expect(
                        ContestContentRules.IMPACT_IN_FIGURES_AND_WORDS,
                        entryOf(2023).impacts(List.of(impact("SOCIAL", "", "-1"))))
                .fails(
                        WARNING,
                        "/impacts",
                        "no impact has a text; the contest of 2023 asks for qualitative and quantitative impact");
        expect(
                        ContestContentRules.IMPACT_IN_FIGURES_AND_WORDS,
                        entryOf(2023).impacts(List.of(impact("", "Trust", ""), impact("", "", "1"))))
                .passes();
        expect(ContestContentRules.IMPACT_IN_FIGURES_AND_WORDS, entryOf(2023).impacts(List.of()))
                .doesNotApply("the entry is not one of this contest, or tells no impact");
        expect(ContestContentRules.IMPACT_IN_FIGURES_AND_WORDS, entryOf(2015))
                .doesNotApply("the entry is not one of this contest, or tells no impact");
    }

    @Test
    void givenCultureBefore2026_whenChecked_thenStk029Informs() {
        List<Impact> culture = List.of(impact("SOCIAL", "Trust", ""), impact("CULTURAL", "Songs", "3"));
        expect(
                        ContestContentRules.IMPACT_OF_A_KIND_OF_THE_CONTEST,
                        entryOf(2025).impacts(culture))
                .fails(
                        INFO,
                        "/impacts/1/kind",
                        "the impact is CULTURAL; the contest of 2025 names ECONOMIC, SOCIAL, ENVIRONMENTAL");
        expect(
                        ContestContentRules.IMPACT_OF_A_KIND_OF_THE_CONTEST,
                        entryOf(2026).impacts(culture))
                .passes();
        String reason = "the entry is not one of this contest, or tells no impact of a known kind";
        expect(
                        ContestContentRules.IMPACT_OF_A_KIND_OF_THE_CONTEST,
                        entryOf(2025).impacts(List.of(impact("?", "x", ""))))
                .doesNotApply(reason);
        expect(
                        ContestContentRules.IMPACT_OF_A_KIND_OF_THE_CONTEST,
                        entryOf(2015).impacts(culture))
                .doesNotApply(reason);
    }
}
