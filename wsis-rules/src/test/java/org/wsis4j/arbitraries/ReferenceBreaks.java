package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.Break.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.ActivityState;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.GoalFramework;
import org.wsis4j.reporting.GoalLink;
import org.wsis4j.reporting.Level;
import org.wsis4j.reporting.Partner;
import org.wsis4j.reporting.ReportKind;
import org.wsis4j.reporting.Result;
import org.wsis4j.reporting.ResultKind;

/** Breaks the rules of the family REF. */
final class ReferenceBreaks {

    static final List<String> NO_VALUES = List.of("", "newsletter", "K\u00d6NNTE", "0", "done?");

    static final List<String> NO_LINES = List.of("C12", "C0", "", "C7-ESPORT", "E-everything", "\u0421trategy {given}");
    static final List<String> SEVERAL_LINES = List.of("c4-c6", "ALC2C4", "ALC2C4C6/3/03-E", "C1, C11");

    private ReferenceBreaks() {}

    static Map<String, Break<Clean>> all() {
        return Map.of(
                "WSIS-REF-001", edit((report, clean) -> unreadLineIn(report, clean, NO_LINES)),
                "WSIS-REF-002", edit((report, clean) -> report.actionLines(cyrillicIn(clean))),
                "WSIS-REF-003", edit(ReferenceBreaks::onlyC7),
                "WSIS-REF-004", edit((report, clean) -> report.addActionLines(again(clean))),
                "WSIS-REF-005", edit((report, clean) -> report.levels(unknownLevelIn(clean))),
                "WSIS-REF-006", edit((report, clean) -> report.partners(unknownCategoryIn(clean))),
                "WSIS-REF-007", edit(ReferenceBreaks::unknownValue),
                "WSIS-REF-008", edit((report, clean) -> report.language(noTag(clean.draw()))),
                "WSIS-REF-009", edit((report, clean) -> report.stocktakingEntries(badEntryIn(clean))),
                "WSIS-REF-010", edit((report, clean) -> unreadLineIn(report, clean, SEVERAL_LINES)));
    }

    /** The facilitators get a line of their own, since the report is about more than one now. */
    private static void unreadLineIn(FacilitatorReport.Builder report, Clean clean, List<String> codes) {
        String code = clean.draw().one(codes);
        report.facilitators(clean.settled(clean.report().facilitators()))
                .actionLines(clean.draw().inserted(clean.report().actionLines(), Coded.read(code, ActionLine::find)));
    }

    private static List<Coded<ActionLine>> cyrillicIn(Clean clean) {
        int at = clean.draw().below(clean.lines().size());
        List<Coded<ActionLine>> lines = new ArrayList<>(clean.report().actionLines());
        lines.set(at, cyrillic(clean.lines().get(at)));
        return lines;
    }

    /** The code of a line, its first letter as it stands in the annex. */
    static Coded<ActionLine> cyrillic(ActionLine line) {
        return Coded.read("\u0421" + line.code().substring(1), ActionLine::find);
    }

    static Coded<Level> unknownLevel(Draw draw) {
        return Coded.read(draw.one("local", "", "inter-national-ish", "GLOBAL"), Level::find);
    }

    static Coded<StakeholderCategory> unknownCategory(Draw draw) {
        return Coded.read(draw.one("youth", "media", "C\u0406VIL"), StakeholderCategory::find);
    }

    /** No facilitators are named, and the reporter need not facilitate the line. */
    private static void onlyC7(FacilitatorReport.Builder report, Clean clean) {
        Coded<ActionLine> heading = Coded.read(clean.draw().one("C7", "C7. ICT Applications"), ActionLine::find);
        List<Coded<ActionLine>> others = clean.report().actionLines().stream()
                .filter(line -> line.value().flatMap(ActionLine::parent).isEmpty())
                .toList();
        report.actionLines(clean.draw().inserted(others, heading));
    }

    private static Coded<ActionLine> again(Clean clean) {
        return Spellings.line(clean.draw(), clean.draw().one(clean.lines()));
    }

    private static List<Coded<Level>> unknownLevelIn(Clean clean) {
        return clean.draw().inserted(clean.report().levels(), unknownLevel(clean.draw()));
    }

    private static List<Partner> unknownCategoryIn(Clean clean) {
        return clean.draw()
                .inserted(
                        clean.report().partners(),
                        Partner.builder()
                                .organization(
                                        Spellings.organization(clean.draw().one(Prose.CIVIL_SOCIETY)))
                                .category(unknownCategory(clean.draw()))
                                .build());
    }

    private static void unknownValue(FacilitatorReport.Builder report, Clean clean) {
        String code = clean.draw().one(NO_VALUES);
        switch (clean.draw().below(4)) {
            case 0 -> report.kind(Coded.read("no " + code, ReportKind::find));
            case 1 ->
                report.addResults(Result.builder()
                        .kind(Coded.read(code, ResultKind::find))
                        .build());
            case 2 ->
                report.addActivities(Activity.builder()
                        .state(Coded.read(code, ActivityState::find))
                        .build());
            default ->
                report.addGoals(GoalLink.builder()
                        .framework(Coded.read(code, GoalFramework::find))
                        .build());
        }
    }

    private static String noTag(Draw draw) {
        return draw.one("English", "fran\u00e7ais", "e", "en_US", "en fr", "{given}");
    }

    private static List<String> badEntryIn(Clean clean) {
        List<String> entries = clean.report().stocktakingEntries();
        return clean.draw()
                .inserted(entries, clean.draw().oneIn(2) ? clean.draw().one("", " ", "\t") : entries.get(0));
    }
}
