package org.wsis4j.rules.stocktaking;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.Samples.line;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.rules.StocktakingSamples.categories;
import static org.wsis4j.rules.StocktakingSamples.entry;
import static org.wsis4j.rules.StocktakingSamples.entryOf;
import static org.wsis4j.rules.StocktakingSamples.link;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;

class GoalRulesTest {

    private static final String NO_YEAR =
            "the entry has no year, or links neither to the Millennium nor to the Sustainable Development Goals";

    @Test
    void givenGoalsOfAnotherTime_whenChecked_thenStk018NamesTheYear() {
        expect(GoalRules.ENTRY_GOALS_OF_THEIR_TIME, entry().goalLinks(List.of(link("SDG", 4, ""))))
                .fails(
                        WARNING,
                        "/goalLinks/0/framework",
                        "SDG is linked in an entry of 2006; the Millennium Development Goals were those up to 2015, "
                                + "the Sustainable ones those after");
        expect(
                        GoalRules.ENTRY_GOALS_OF_THEIR_TIME,
                        entryOf(2016).goalLinks(List.of(link("SDG", 4, ""), link("MDG", 2, ""))))
                .failsAt("/goalLinks/1/framework");
    }

    @Test
    void givenGoalsOfTheTime_whenChecked_thenStk018Passes() {
        expect(GoalRules.ENTRY_GOALS_OF_THEIR_TIME, entry()).passes();
        expect(GoalRules.ENTRY_GOALS_OF_THEIR_TIME, entryOf(2025)).passes();
        expect(
                        GoalRules.ENTRY_GOALS_OF_THEIR_TIME,
                        entry().updated(LocalDate.of(2016, 1, 1))
                                .goalLinks(List.of(link("MDG", 2, ""), link("SDG", 4, ""))))
                .passes();
    }

    @Test
    void givenNoYearOrOtherGoals_whenChecked_thenStk018DoesNotApply() {
        expect(GoalRules.ENTRY_GOALS_OF_THEIR_TIME, entry().submitted(Optional.empty()))
                .doesNotApply(NO_YEAR);
        expect(GoalRules.ENTRY_GOALS_OF_THEIR_TIME, entry().goalLinks(List.of(link("GDC", 1, ""), link("?", 1, ""))))
                .doesNotApply(NO_YEAR);
        StocktakingEntry sdg = entry().goalLinks(List.of(link("SDG", 4, ""))).build();
        expect(GoalRules.ENTRY_GOALS_OF_THEIR_TIME, unreadableAt(sdg, "/updated"))
                .cannotTellAt("/updated");
        expect(GoalRules.ENTRY_GOALS_OF_THEIR_TIME, unreadableAt(sdg, "/contest"))
                .cannotTellAt("/contest");
    }

    @Test
    void givenAGoalThatIsNotInTheMatrix_whenChecked_thenStk019NamesThoseThatAre() {
        expect(
                        GoalRules.GOAL_IS_IN_THE_MATRIX,
                        entryOf(2025).goalLinks(List.of(link("SDG", 4, ""), link("SDG", 14, ""), link("GDC", 99, ""))))
                .fails(
                        INFO,
                        "/goalLinks/1/number",
                        "goal 14 is not among those that the matrix has for C7-ELEARNING: 4")
                .hints("Check the number; the matrix is a living document, so the link may well be right");
        expect(
                        GoalRules.GOAL_IS_IN_THE_MATRIX,
                        entry().actionLines(List.of(line("C2"), line("C11")))
                                .goalLinks(List.of(link("SDG", 17, ""), link("SDG", Integer.MAX_VALUE, ""))))
                .fails(
                        INFO,
                        "/goalLinks/1/number",
                        "goal 2,147,483,647 is not among those that the matrix has for C2, C11: 1, 8, 9, 11, 17");
    }

    @Test
    void givenC7OrALineThatIsNotKnown_whenChecked_thenStk019PassesOrDoesNotApply() {
        String none =
                "no number of a Sustainable Development Goal stands beside categories and action lines that are all known";
        expect(
                        GoalRules.GOAL_IS_IN_THE_MATRIX,
                        entry().actionLines(List.of(line("C7"))).goalLinks(List.of(link("SDG", 15, ""))))
                .passes();
        StocktakingEntry.Builder unknown = entryOf(2025)
                .categories(categories("C7-ELEARNING", "Atlantis"))
                .goalLinks(List.of(link("SDG", 14, "")));
        expect(GoalRules.GOAL_IS_IN_THE_MATRIX, unknown).doesNotApply(none);
        expect(GoalRules.GOAL_IS_IN_THE_MATRIX, entry()).doesNotApply(none);
        StocktakingEntry wrong =
                entryOf(2025).goalLinks(List.of(link("SDG", 14, ""))).build();
        expect(GoalRules.GOAL_IS_IN_THE_MATRIX, unreadableAt(wrong, "/actionLines"))
                .cannotTellAt("/actionLines");
    }
}
