package org.wsis4j.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.GoalLink;
import org.wsis4j.reporting.stocktaking.Impact;
import org.wsis4j.reporting.stocktaking.ImpactKind;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;

/** Breaks what a contest asks about goals and impact. */
final class FormContentBreaks {

    private FormContentBreaks() {}

    /** Of two sets that are asked for one is left out; if one is asked for, nobody says of which set the goal is. */
    static void withoutGoal(StocktakingEntry.Builder entry, CleanEntry clean) {
        List<GoalLink> links = clean.report().goalLinks();
        int place = clean.draw().below(links.size());
        entry.goalLinks(replaced(
                links,
                place,
                GoalLink.builder().contribution(links.get(place).contribution()).build()));
    }

    static void withoutExample(StocktakingEntry.Builder entry, CleanEntry clean) {
        List<GoalLink> links = clean.report().goalLinks();
        int place = clean.draw().below(links.size());
        entry.goalLinks(replaced(
                links,
                place,
                GoalLink.builder()
                        .from(links.get(place))
                        .contribution(clean.draw().one(Optional.<String>empty(), Optional.of(" ")))
                        .build()));
    }

    /** Figures only, or words only. */
    static void halfOfImpact(StocktakingEntry.Builder entry, CleanEntry clean) {
        boolean isWords = clean.draw().oneIn(2);
        entry.impacts(clean.report().impacts().stream()
                .map(impact -> isWords
                        ? Impact.builder()
                                .from(impact)
                                .value(Optional.empty())
                                .unit(Optional.empty())
                                .build()
                        : Impact.builder().from(impact).text(Optional.empty()).build())
                .toList());
    }

    static void ofAnotherKind(StocktakingEntry.Builder entry, CleanEntry clean) {
        List<ImpactKind> asked = FormBreaks.form(clean).impacts();
        List<ImpactKind> others = Stream.of(ImpactKind.values())
                .filter(kind -> !asked.contains(kind))
                .toList();
        List<Impact> impacts = clean.report().impacts();
        int place = clean.draw().below(impacts.size());
        entry.impacts(replaced(
                impacts,
                place,
                Impact.builder()
                        .from(impacts.get(place))
                        .kind(Coded.of(clean.draw().one(others)))
                        .build()));
    }

    private static <T> List<T> replaced(List<T> list, int place, T other) {
        List<T> all = new ArrayList<>(list);
        all.set(place, other);
        return List.copyOf(all);
    }
}
