package org.wsis4j.rules.stocktaking;

import java.util.List;
import java.util.stream.Stream;
import org.wsis4j.contest.Contest;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.Rule;

/** The rules about entries of the stocktaking. */
public final class StocktakingCatalogue {

    private StocktakingCatalogue() {}

    /**
     * The rules of this package for entries of every sort.
     *
     * @return file by file
     */
    public static List<Rule<?>> rules() {
        return Stream.of(
                        TitleRules.all(),
                        EntityRules.all(),
                        CategoryRules.all(),
                        ContentRules.all(),
                        StateRules.all(),
                        GoalRules.all())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The rules of a contest, beside those for entries of every sort. They do not apply to entries of another contest.
     *
     * @param contest the contest
     * @return those of what its rules ask, by number
     */
    public static List<Rule<?>> contest(Contest contest) {
        return Stream.concat(ContestFieldRules.of(contest).stream(), ContestRules.of(contest).stream())
                .<Rule<?>>map(rule -> rule.onlyOf(entry -> isOf(contest, entry)))
                .toList();
    }

    private static boolean isOf(Contest contest, StocktakingEntry entry) {
        return entry.contest().filter(year -> year == contest.year()).isPresent();
    }
}
