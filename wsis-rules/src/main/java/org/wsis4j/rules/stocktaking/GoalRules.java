package org.wsis4j.rules.stocktaking;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.actionline.LineGoals;
import org.wsis4j.actionline.PrizeCategory;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.GoalFramework;
import org.wsis4j.reporting.GoalLink;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.source.SourceDocuments;

/** The development goals to which an activity contributes, beside its year and its action lines. */
final class GoalRules {

    /** The last year of the Millennium Development Goals (E/2006/85, paragraph 22). */
    private static final int LAST_YEAR_OF_MDG = 2015;

    static final Rule<StocktakingEntry> ENTRY_GOALS_OF_THEIR_TIME = rule("WSIS-STK-018", StocktakingEntry.class)
            .severity(WARNING)
            .refersTo(
                    E_2006_85.paragraph("22"),
                    DESCRIPTIVE,
                    "coincides with the final year of the Millennium Development Goal process")
            .reads("goalLinks/*/framework", "contest", "submitted", "updated")
            .check(GoalRules::lookAtTime);

    static final Rule<StocktakingEntry> GOAL_IS_IN_THE_MATRIX = rule("WSIS-STK-019", StocktakingEntry.class)
            .severity(INFO)
            .refersTo(
                    SourceDocuments.standard().require("WSIS-SDG-MATRIX").paragraph("whole"),
                    DESCRIPTIVE,
                    "WSIS-SDG Matrix")
            .reads("goalLinks/*/framework", "goalLinks/*/number", "categories", "actionLines")
            .check(GoalRules::lookAtMatrix);

    private GoalRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(ENTRY_GOALS_OF_THEIR_TIME, GOAL_IS_IN_THE_MATRIX);
    }

    /** An entry that was updated since may link to the goals of both times. */
    private static void lookAtTime(StocktakingEntry entry, Examination found) {
        Optional<Integer> year = entry.contest().isPresent() || found.hides("contest")
                ? entry.contest()
                : entry.submitted().map(day -> day.getYear());
        Optional<Integer> last = entry.updated().map(day -> day.getYear()).or(() -> year);
        boolean isOpen = found.hides("submitted") || found.hides("updated");
        boolean applies = false;
        for (int i = 0; i < entry.goalLinks().size() && year.isPresent() && !isOpen; i++) {
            GoalLink link = entry.goalLinks().get(i);
            if (!is(link, GoalFramework.MDG) && !is(link, GoalFramework.SDG)) {
                continue;
            }
            applies = true;
            boolean mdg = is(link, GoalFramework.MDG);
            if (mdg ? year.get() > LAST_YEAR_OF_MDG : Math.max(year.get(), last.get()) <= LAST_YEAR_OF_MDG) {
                found.at("goalLinks", i, "framework")
                        .with("framework", mdg ? GoalFramework.MDG : GoalFramework.SDG)
                        .with("year", Integer.toString(mdg ? year.get() : Math.max(year.get(), last.get())))
                        .with("lastYear", Integer.toString(LAST_YEAR_OF_MDG))
                        .add();
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    private static void lookAtMatrix(StocktakingEntry entry, Examination found) {
        Set<ActionLine> lines = lines(entry);
        Set<Integer> goals = new TreeSet<>();
        lines.forEach(line -> goals.addAll(goals(line)));
        boolean applies = false;
        for (int i = 0; i < entry.goalLinks().size() && !lines.isEmpty(); i++) {
            GoalLink link = entry.goalLinks().get(i);
            if (!is(link, GoalFramework.SDG) || link.number().isEmpty()) {
                continue;
            }
            applies = true;
            if (!goals.contains(link.number().get())) {
                found.at("goalLinks", i, "number")
                        .with("number", link.number().get())
                        .with("lines", lines)
                        .with("goals", goals)
                        .unsupported();
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    /** Nothing if one of them is not known, since it may be the one that serves a goal. */
    private static Set<ActionLine> lines(StocktakingEntry entry) {
        Set<ActionLine> lines = new LinkedHashSet<>();
        entry.categories().forEach(code -> code.value().map(PrizeCategory::line).ifPresent(lines::add));
        entry.actionLines().forEach(code -> code.value().ifPresent(lines::add));
        boolean known = Stream.concat(entry.categories().stream(), entry.actionLines().stream())
                .allMatch(Coded::isKnown);
        return known ? lines : Set.of();
    }

    /** C7 serves the goals of all its applications. */
    private static Set<Integer> goals(ActionLine line) {
        Set<Integer> goals = new TreeSet<>();
        Stream.concat(Stream.of(line), line.children().stream())
                .flatMap(part -> LineGoals.of(part).stream())
                .forEach(row -> goals.addAll(row.goals()));
        return goals;
    }

    private static boolean is(GoalLink link, GoalFramework framework) {
        return link.framework().filter(code -> code.is(framework)).isPresent();
    }
}
