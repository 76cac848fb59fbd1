package org.wsis4j.rules.stocktaking;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.rules.stocktaking.Asked.rulesOf;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.Modality.RECOMMENDED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsis4j.contest.Contest;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.GoalFramework;
import org.wsis4j.reporting.GoalLink;
import org.wsis4j.reporting.stocktaking.Impact;
import org.wsis4j.reporting.stocktaking.ImpactKind;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;
import org.wsis4j.rules.wording.Argument;

/** What a contest asks about goals and impact. That nothing at all is told of them is told by the rule on its form. */
final class ContestContentRules {

    private static final String LINKAGES =
            "Provide examples of linkages between the WSIS Action Line the project has with each of the Sustainable"
                    + " Development Goals (SDGs)";
    private static final String IMPACT =
            "Describe qualitative and quantitative economic, social and environmental impact of the project";

    static final Rule<StocktakingEntry> LINKS_THE_GOALS_OF_THE_CONTEST = rule("WSIS-STK-026", StocktakingEntry.class)
            .severity(WARNING)
            .asks(rulesOf(2023), BINDING, "the Submission Form will also request the following information")
            .refersTo(rulesOf(2025), BINDING, "the Submission Form will also request the following information")
            .refersTo(
                    rulesOf(2026),
                    DESCRIPTIVE,
                    "Linkages between the project, WSIS Action Line, and relevant SDGs, GDC")
            .reads("contest", "goalLinks/*/framework")
            .check(Asked.of(ContestContentRules::lookForGoals));

    static final Rule<StocktakingEntry> GOAL_LINK_HAS_AN_EXAMPLE = rule("WSIS-STK-027", StocktakingEntry.class)
            .severity(WARNING)
            .asks(rulesOf(2023), RECOMMENDED, LINKAGES)
            .refersTo(rulesOf(2025), RECOMMENDED, LINKAGES)
            .reads("contest", "goalLinks/*/framework", "goalLinks/*/contribution")
            .check(Asked.of(ContestContentRules::lookAtLinks));

    static final Rule<StocktakingEntry> IMPACT_IN_FIGURES_AND_WORDS = rule("WSIS-STK-028", StocktakingEntry.class)
            .severity(WARNING)
            .asks(rulesOf(2023), RECOMMENDED, IMPACT)
            .refersTo(rulesOf(2025), RECOMMENDED, IMPACT)
            .refersTo(rulesOf(2026), DESCRIPTIVE, "Qualitative and quantitative impact")
            .reads("contest", "impacts/*/text", "impacts/*/value")
            .check(Asked.of(ContestContentRules::lookForBoth));

    static final Rule<StocktakingEntry> IMPACT_OF_A_KIND_OF_THE_CONTEST = rule("WSIS-STK-029", StocktakingEntry.class)
            .severity(INFO)
            .follows(rulesOf(2023), RECOMMENDED, IMPACT)
            .refersTo(rulesOf(2025), RECOMMENDED, IMPACT)
            .refersTo(
                    rulesOf(2026),
                    RECOMMENDED,
                    "demonstrating measurable social, economic, cultural, or environmental impact")
            .reads("contest", "impacts/*/kind")
            .check(Asked.of(ContestContentRules::lookAtKinds));

    private ContestContentRules() {}

    /** By number. */
    static List<Rule<StocktakingEntry>> of(Contest contest) {
        List<Rule<StocktakingEntry>> rules = new ArrayList<>();
        if (!contest.form().goals().isEmpty()) {
            rules.addAll(List.of(LINKS_THE_GOALS_OF_THE_CONTEST, GOAL_LINK_HAS_AN_EXAMPLE));
        }
        if (!contest.form().impacts().isEmpty()) {
            rules.addAll(List.of(IMPACT_IN_FIGURES_AND_WORDS, IMPACT_OF_A_KIND_OF_THE_CONTEST));
        }
        return List.copyOf(rules);
    }

    private static boolean lookForGoals(Contest contest, StocktakingEntry entry, Examination found) {
        List<GoalFramework> asked = contest.form().goals();
        if (asked.isEmpty() || entry.goalLinks().isEmpty()) {
            return false;
        }
        for (GoalFramework framework : asked) {
            if (entry.goalLinks().stream().noneMatch(link -> isOf(framework, link))) {
                found.at("goalLinks")
                        .with("framework", framework)
                        .with("contest", contest.key())
                        .missing();
            }
        }
        return true;
    }

    private static boolean lookAtLinks(Contest contest, StocktakingEntry entry, Examination found) {
        boolean applies = false;
        for (int i = 0; i < entry.goalLinks().size(); i++) {
            GoalLink link = entry.goalLinks().get(i);
            if (contest.form().goals().stream().noneMatch(framework -> isOf(framework, link))) {
                continue;
            }
            applies = true;
            if (!Presence.isSaid(link.contribution()) && !found.hides("goalLinks/" + i + "/contribution")) {
                found.at("goalLinks", i, "contribution")
                        .with(
                                "framework",
                                link.framework().flatMap(Coded::value).orElseThrow())
                        .with("contest", contest.key())
                        .add();
            }
        }
        return applies;
    }

    private static boolean isOf(GoalFramework framework, GoalLink link) {
        return link.framework().filter(code -> code.is(framework)).isPresent();
    }

    private static boolean lookForBoth(Contest contest, StocktakingEntry entry, Examination found) {
        List<Impact> impacts = entry.impacts();
        if (contest.form().impacts().isEmpty() || impacts.isEmpty()) {
            return false;
        }
        if (impacts.stream().noneMatch(impact -> impact.value().isPresent())) {
            found.at("impacts")
                    .with("lacking", new Argument.Code("value"))
                    .with("contest", contest.key())
                    .missing();
        }
        if (impacts.stream().noneMatch(impact -> Presence.isSaid(impact.text()))) {
            found.at("impacts")
                    .with("lacking", new Argument.Code("text"))
                    .with("contest", contest.key())
                    .missing();
        }
        return true;
    }

    private static boolean lookAtKinds(Contest contest, StocktakingEntry entry, Examination found) {
        List<ImpactKind> asked = contest.form().impacts();
        boolean applies = false;
        for (int i = 0; i < entry.impacts().size() && !asked.isEmpty(); i++) {
            Optional<ImpactKind> kind = entry.impacts().get(i).kind().flatMap(Coded::value);
            applies |= kind.isPresent();
            if (kind.filter(given -> !asked.contains(given)).isPresent()) {
                found.at("impacts", i, "kind")
                        .with("given", kind.get())
                        .with("expected", asked)
                        .with("contest", contest.key())
                        .add();
            }
        }
        return applies;
    }
}
