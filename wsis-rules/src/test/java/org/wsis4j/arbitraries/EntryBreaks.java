package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.Break.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.GoalFramework;
import org.wsis4j.reporting.GoalLink;
import org.wsis4j.reporting.Level;
import org.wsis4j.reporting.Partner;
import org.wsis4j.reporting.Result;
import org.wsis4j.reporting.ResultKind;
import org.wsis4j.reporting.stocktaking.EntryState;
import org.wsis4j.reporting.stocktaking.Impact;
import org.wsis4j.reporting.stocktaking.ImpactKind;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;

/** Breaks the rules on every report that look at entries. */
final class EntryBreaks {

    private EntryBreaks() {}

    static Map<String, Break<CleanEntry>> all() {
        return Map.of(
                "WSIS-REF-001", edit((entry, clean) -> entry.actionLines(withUnread(clean, ReferenceBreaks.NO_LINES))),
                "WSIS-REF-002", edit((entry, clean) -> entry.actionLines(cyrillicIn(clean))),
                "WSIS-REF-005", edit((entry, clean) -> entry.levels(unknownLevelIn(clean))),
                "WSIS-REF-006", edit(EntryBreaks::unknownCategory),
                "WSIS-REF-007", edit(EntryBreaks::unknownValue),
                "WSIS-REF-010",
                        edit((entry, clean) -> entry.actionLines(withUnread(clean, ReferenceBreaks.SEVERAL_LINES))),
                "WSIS-TIME-007", edit(EntryBreaks::reversed));
    }

    private static List<Coded<ActionLine>> withUnread(CleanEntry clean, List<String> codes) {
        return clean.draw()
                .inserted(clean.report().actionLines(), Coded.read(clean.draw().one(codes), ActionLine::find));
    }

    private static List<Coded<ActionLine>> cyrillicIn(CleanEntry clean) {
        List<Coded<ActionLine>> lines = new ArrayList<>(clean.report().actionLines());
        lines.set(0, ReferenceBreaks.cyrillic(lines.get(0).value().orElseThrow()));
        return lines;
    }

    private static List<Coded<Level>> unknownLevelIn(CleanEntry clean) {
        return clean.draw().inserted(clean.report().levels(), ReferenceBreaks.unknownLevel(clean.draw()));
    }

    private static void unknownCategory(StocktakingEntry.Builder entry, CleanEntry clean) {
        Coded<StakeholderCategory> category = ReferenceBreaks.unknownCategory(clean.draw());
        if (clean.draw().oneIn(2)) {
            entry.organizationCategory(category);
        } else {
            entry.addPartners(Partner.builder()
                    .organization(Spellings.organization(clean.draw().one(Prose.CIVIL_SOCIETY)))
                    .category(category)
                    .build());
        }
    }

    private static void unknownValue(StocktakingEntry.Builder entry, CleanEntry clean) {
        String code = clean.draw().one(ReferenceBreaks.NO_VALUES);
        switch (clean.draw().below(4)) {
            case 0 -> entry.addStates(Coded.read(code, EntryState::find));
            case 1 ->
                entry.addImpacts(Impact.builder()
                        .from(clean.report().impacts().get(0))
                        .kind(Coded.read(code, ImpactKind::find))
                        .build());
            case 2 ->
                entry.addResults(Result.builder()
                        .from(clean.report().results().get(0))
                        .kind(Coded.read(code, ResultKind::find))
                        .build());
            default ->
                entry.addGoalLinks(GoalLink.builder()
                        .from(clean.report().goalLinks().get(0))
                        .framework(Coded.read(code, GoalFramework::find))
                        .build());
        }
    }

    /** The first day stays, since the activity has to have begun. */
    private static void reversed(StocktakingEntry.Builder entry, CleanEntry clean) {
        entry.end(clean.report().start().orElseThrow().minusDays(clean.draw().between(1, 900)));
    }
}
