package org.wsis4j.arbitraries;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.actionline.LineGoals;
import org.wsis4j.form.Codes;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.GoalFramework;
import org.wsis4j.reporting.GoalLink;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.stocktaking.EntryState;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;

/** Breaks the rules on entries that ask for what belongs to the year of a contest or of an entry. */
final class ContestBreaks {

    private static final int LAST_YEAR_OF_MDG = 2015;
    private static final int LAST_GOAL = 17;

    private ContestBreaks() {}

    static Map<String, Break<CleanEntry>> all() {
        return Map.of(
                "WSIS-STK-009", ContestBreaks::notOneCategory,
                "WSIS-STK-011", ContestBreaks::otherLine,
                "WSIS-STK-016", ContestBreaks::championTooEarly,
                "WSIS-STK-018", ContestBreaks::goalOfAnotherTime,
                "WSIS-STK-019", ContestBreaks::goalOfNoLine);
    }

    /** None; or a second one, with the line of which it is. */
    private static Report notOneCategory(CleanEntry clean) {
        CleanEntry entry = clean.ofContest();
        if (clean.draw().oneIn(3)) {
            return entry.edit().categories(List.of()).build();
        }
        ActionLine other = otherLine(clean.draw(), entry.report());
        return entry.edit()
                .addCategories(Codes.CATEGORY.read(other.code()))
                .addActionLines(Coded.of(other))
                .build();
    }

    private static Report otherLine(CleanEntry clean) {
        CleanEntry entry = clean.ofContest();
        return entry.edit()
                .actionLines(List.of(Spellings.line(clean.draw(), otherLine(clean.draw(), entry.report()))))
                .build();
    }

    private static ActionLine otherLine(Draw draw, StocktakingEntry entry) {
        ActionLine line = entry.actionLines().get(0).value().orElseThrow();
        return draw.one(
                ActionLine.facilitated().stream().filter(other -> other != line).toList());
    }

    private static Report championTooEarly(CleanEntry clean) {
        return clean.ofContest(2015)
                .edit()
                .addStates(Coded.of(EntryState.CHAMPION))
                .build();
    }

    /** The number is left out, so that the matrix of goals has nothing to say. */
    private static Report goalOfAnotherTime(CleanEntry clean) {
        CleanEntry entry = clean.ofContest();
        boolean old = entry.report().contest().orElseThrow() <= LAST_YEAR_OF_MDG;
        return entry.edit()
                .addGoalLinks(GoalLink.builder()
                        .framework(Coded.of(old ? GoalFramework.SDG : GoalFramework.MDG))
                        .contribution(clean.draw().one(EntryProse.CONTRIBUTIONS))
                        .build())
                .build();
    }

    /** Nobody says when it was submitted, so that the goal is of no other time. */
    private static Report goalOfNoLine(CleanEntry clean) {
        StocktakingEntry entry = clean.report();
        Set<Integer> goals = new TreeSet<>();
        entry.actionLines().stream()
                .flatMap(line -> line.value().flatMap(LineGoals::of).stream())
                .forEach(row -> goals.addAll(row.goals()));
        List<Integer> others = IntStream.rangeClosed(1, LAST_GOAL + 1)
                .boxed()
                .filter(number -> !goals.contains(number))
                .toList();
        return StocktakingBreaks.ofDatabase(clean.edit())
                .submitted(Optional.empty())
                .updated(entry.updated().or(entry::submitted))
                .goalLinks(List.of(GoalLink.builder()
                        .framework(Coded.of(GoalFramework.SDG))
                        .number(clean.draw().one(others))
                        .build()))
                .build();
    }
}
