package org.wsis4j.arbitraries;

import static java.util.Map.entry;
import static org.wsis4j.arbitraries.Break.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.contest.Contest;
import org.wsis4j.contest.ContestForm;
import org.wsis4j.contest.WordLimit;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.stocktaking.ImpactKind;
import org.wsis4j.reporting.stocktaking.Maturity;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.catalogue.Profile;
import org.wsis4j.rules.catalogue.WsisRules;

/** Breaks the rules that only a contest has: what its form asks of an entry. */
final class FormBreaks {

    /** An entry of 2015 links goals of that time, and those of another time are told by a rule for all entries. */
    private static final LocalDate LAST_DAY_OF_MDG = LocalDate.of(2015, 12, 31);

    private static final Map<String, Break<CleanEntry>> ALL = Map.ofEntries(
            entry("WSIS-STK-020", edit(FormBreaks::withoutRequired)),
            entry("WSIS-STK-021", edit(FormBreaks::withoutDescribed)),
            entry("WSIS-STK-022", edit(FormBreaks::ofOtherLength)),
            entry(
                    "WSIS-STK-023",
                    edit((entry, clean) -> entry.language(clean.draw().one("fr", "es", "pt-BR", "zh")))),
            entry(
                    "WSIS-STK-024",
                    edit((entry, clean) ->
                            entry.maturity(Coded.of(clean.draw().one(Maturity.ONGOING, Maturity.PLANNED))))),
            entry("WSIS-STK-025", edit(FormBreaks::tooLate)),
            entry("WSIS-STK-026", edit(FormContentBreaks::withoutGoal)),
            entry("WSIS-STK-027", edit(FormContentBreaks::withoutExample)),
            entry("WSIS-STK-028", edit(FormContentBreaks::halfOfImpact)),
            entry("WSIS-STK-029", edit(FormContentBreaks::ofAnotherKind)),
            entry("WSIS-STK-030", edit(FormBreaks::otherPhotos)));

    private FormBreaks() {}

    /** Of the contest of a profile, by rule; none for a profile that is of no contest. */
    static Map<RuleId, Break<CleanEntry>> of(Profile profile) {
        Map<RuleId, Break<CleanEntry>> breaks = new HashMap<>();
        contest(profile)
                .ifPresent(contest -> ALL.forEach((text, how) -> {
                    RuleId rule = RuleId.parse(text);
                    boolean admitsAll = text.equals("WSIS-STK-029")
                            && contest.form().impacts().containsAll(List.of(ImpactKind.values()));
                    if (profile.rules().find(rule).isPresent() && !admitsAll) {
                        breaks.put(rule, how);
                    }
                }));
        return breaks;
    }

    static Optional<Contest> contest(Profile profile) {
        return Contest.all().stream()
                .filter(contest -> WsisRules.contest(contest.year())
                        .name()
                        .equals(profile.rules().name()))
                .findFirst();
    }

    /** An entry of the contest of a profile. */
    static CleanEntry clean(Profile profile, Draw draw) {
        int year = contest(profile).orElseThrow().year();
        EntrySetting setting = EntrySetting.ofContest(draw, year, Reports.CHECKED_ON);
        return new CleanEntry(new CleanStocktakingEntry(draw, setting).make(), Reports.CHECKED_ON, draw);
    }

    static ContestForm form(CleanEntry clean) {
        return clean.report().contest().flatMap(Contest::find).orElseThrow().form();
    }

    /** One that no other rule asks for. */
    private static void withoutRequired(StocktakingEntry.Builder entry, CleanEntry clean) {
        List<String> fields = new ArrayList<>(form(clean).required());
        fields.removeAll(form(clean).described());
        leaveOut(clean.draw().one(fields), entry);
    }

    private static void withoutDescribed(StocktakingEntry.Builder entry, CleanEntry clean) {
        List<String> fields = new ArrayList<>(form(clean).described());
        fields.removeAll(form(clean).required());
        leaveOut(clean.draw().one(fields), entry);
    }

    private static void leaveOut(String field, StocktakingEntry.Builder entry) {
        switch (field) {
            case "summary" -> entry.summary(Optional.empty());
            case "information" -> entry.information(Optional.empty());
            case "description" -> entry.description(Optional.empty());
            case "goals" -> entry.goals(Optional.empty());
            case "timeframe" -> entry.timeframe(Optional.empty());
            case "addedValue" -> entry.addedValue(Optional.empty());
            case "results" -> entry.results(List.of());
            case "impacts" -> entry.impacts(List.of());
            case "goalLinks" -> entry.goalLinks(List.of());
            case "partners" -> entry.partners(List.of());
            case "challenges" -> entry.challenges(Optional.empty());
            case "perspectives" -> entry.perspectives(Optional.empty());
            default ->
                throw new IllegalStateException("a contest asks for " + field + ", which nothing leaves out here");
        }
    }

    private static void ofOtherLength(StocktakingEntry.Builder entry, CleanEntry clean) {
        Draw draw = clean.draw();
        WordLimit limit = draw.one(form(clean).words());
        boolean isShort = limit.most().isEmpty() || draw.oneIn(2);
        String text = Passages.ofWords(
                isShort ? draw.between(1, limit.least() - 1) : limit.most().orElseThrow() + draw.between(1, 50),
                draw.below(90));
        switch (limit.field()) {
            case "summary" -> entry.summary(text);
            case "information" -> entry.information(text);
            default -> entry.description(text);
        }
    }

    private static void tooLate(StocktakingEntry.Builder entry, CleanEntry clean) {
        LocalDate last = LocalDate.of(clean.report().contest().orElseThrow(), 2, 25);
        entry.submitted(clean.draw().day(last.plusDays(1), LAST_DAY_OF_MDG));
    }

    private static void otherPhotos(StocktakingEntry.Builder entry, CleanEntry clean) {
        entry.photos(clean.draw().one(List.of(), List.of(Prose.URLS.get(0), Prose.URLS.get(1))));
    }
}
