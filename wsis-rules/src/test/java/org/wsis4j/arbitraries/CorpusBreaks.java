package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.contest.Contest;
import org.wsis4j.form.Codes;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.corpus.Corpus;

/** Breaks the rules on many reports at once, each with as few documents as it takes. */
final class CorpusBreaks {

    private static final Map<String, Function<CorpusParts, Corpus>> ALL = Map.of(
            "WSIS-COH-002", CorpusBreaks::toldTwice,
            "WSIS-COH-003", CorpusBreaks::toldNearlyTwice,
            "WSIS-COH-004", CorpusBreaks::silentLines,
            "WSIS-COH-005", CorpusBreaks::linkToAnotherLine,
            "WSIS-COH-006", CorpusBreaks::linkToOtherDays,
            "WSIS-COH-007", CorpusBreaks::writtenTwoWays,
            "WSIS-FAC-012", CorpusBreaks::twoFocalPoints,
            "WSIS-STK-101", CorpusBreaks::twoProjects,
            "WSIS-STK-102", CorpusBreaks::sameId,
            "WSIS-STK-103", CorpusBreaks::otherCount);

    private CorpusBreaks() {}

    static Map<RuleId, Function<Draw, Corpus>> all() {
        Map<RuleId, Function<Draw, Corpus>> all = new TreeMap<>();
        ALL.forEach((rule, how) -> all.put(RuleId.parse(rule), draw -> how.apply(new CorpusParts(draw))));
        return all;
    }

    private static Corpus toldTwice(CorpusParts parts) {
        StocktakingEntry entry = parts.entry(0).build();
        return corpus(entry, other(entry).build());
    }

    /** A letter at the end is far from three letters of ten that may differ. */
    private static Corpus toldNearlyTwice(CorpusParts parts) {
        StocktakingEntry entry = parts.entry(0).build();
        String title = entry.title().orElseThrow();
        return corpus(
                entry,
                other(entry).title(title + parts.draw().one("s", "a", "X")).build());
    }

    /** The same in all that makes an activity the same. */
    private static StocktakingEntry.Builder other(StocktakingEntry entry) {
        return StocktakingEntry.builder().from(entry).id("another");
    }

    private static Corpus silentLines(CorpusParts parts) {
        List<ActionLine> lines = new ArrayList<>(ActionLine.facilitated());
        List<ActionLine> some = CorpusParts.taken(lines, parts.draw().between(1, 3), parts.draw());
        List<ActionLine> others = CorpusParts.taken(lines, parts.draw().between(1, 3), parts.draw());
        List<FacilitatorReport.Builder> reports = parts.reportsOfOneTime();
        return corpus(
                reports.get(0).actionLines(coded(some)).build(),
                reports.get(1).actionLines(coded(others)).build());
    }

    private static Corpus linkToAnotherLine(CorpusParts parts) {
        List<ActionLine> lines = new ArrayList<>(ActionLine.facilitated());
        ActionLine one = CorpusParts.taken(lines, 1, parts.draw()).get(0);
        ActionLine another = CorpusParts.taken(lines, 1, parts.draw()).get(0);
        StocktakingEntry entry =
                parts.entry(0).actionLines(coded(List.of(another))).build();
        return corpus(parts.linking(entry).actionLines(coded(List.of(one))).build(), entry);
    }

    private static Corpus linkToOtherDays(CorpusParts parts) {
        StocktakingEntry entry = parts.entry(0).build();
        LocalDate start = entry.start().orElseThrow();
        Activity told = Activity.builder()
                .title(entry.title())
                .start(start.plusDays(parts.draw().one(1, -1, 30, 365)))
                .build();
        return corpus(
                parts.linking(entry)
                        .actionLines(entry.actionLines())
                        .activities(List.of(told))
                        .build(),
                entry);
    }

    private static Corpus writtenTwoWays(CorpusParts parts) {
        List<Organization> named = Organizations.standard().all().stream()
                .filter(organization -> !organization.name().equals(organization.acronym()))
                .toList();
        Organization organization = parts.draw().one(named);
        return corpus(
                parts.entry(0)
                        .organization(Spellings.organization(organization.acronym()))
                        .build(),
                parts.entry(1)
                        .organization(Spellings.organization(organization.name()))
                        .build());
    }

    /** All lines are reported, so that none is silent. */
    private static Corpus twoFocalPoints(CorpusParts parts) {
        List<FacilitatorReport.Builder> reports = parts.reportsOfOneTime();
        ActionLine line = parts.draw().one(ActionLine.facilitated());
        List<Organization> two =
                CorpusParts.taken(new ArrayList<>(Organizations.standard().all()), 2, parts.draw());
        List<ActionLine> lines = new ArrayList<>(ActionLine.facilitated());
        List<ActionLine> some = CorpusParts.taken(lines, parts.draw().between(1, 17), parts.draw());
        return corpus(
                reports.get(0)
                        .actionLines(coded(some))
                        .facilitators(List.of(CorpusParts.focalPoint(two.get(0), line)))
                        .build(),
                reports.get(1)
                        .actionLines(coded(lines))
                        .facilitators(List.of(CorpusParts.focalPoint(two.get(1), line)))
                        .build());
    }

    private static Corpus twoProjects(CorpusParts parts) {
        int contest = parts.draw()
                .one(Contest.all().stream()
                        .filter(known -> known.oneProject().orElse(false))
                        .map(Contest::year)
                        .toList());
        StocktakingEntry one = inCategory(parts, 0, contest);
        StocktakingEntry other = StocktakingEntry.builder()
                .from(one)
                .id("another")
                .title(parts.entry(1).build().title())
                .build();
        return corpus(one, other);
    }

    /** White space around an id does not make it another. */
    private static Corpus sameId(CorpusParts parts) {
        String id = parts.draw().one(EntryProse.IDS);
        return corpus(
                parts.entry(0).id(id).build(),
                parts.entry(1).id(parts.draw().one(id, id + " ")).build());
    }

    private static Corpus otherCount(CorpusParts parts) {
        StocktakingEntry entry =
                inCategory(parts, 0, parts.draw().one(Contest.all()).year());
        return Corpus.builder()
                .add("entry.json", entry)
                .declared(
                        entry.categories().get(0).value().orElseThrow(),
                        parts.draw().one(0, 2, 46))
                .build();
    }

    private static StocktakingEntry inCategory(CorpusParts parts, int number, int contest) {
        ActionLine line = parts.draw().one(ActionLine.facilitated());
        return parts.entry(number)
                .contest(Optional.of(contest))
                .actionLines(coded(List.of(line)))
                .categories(List.of(Codes.CATEGORY.read(line.code())))
                .build();
    }

    private static List<Coded<ActionLine>> coded(List<ActionLine> lines) {
        return lines.stream().map(Coded::of).toList();
    }

    private static Corpus corpus(Report one, Report other) {
        return Corpus.builder().add("one.json", one).add("other.json", other).build();
    }
}
