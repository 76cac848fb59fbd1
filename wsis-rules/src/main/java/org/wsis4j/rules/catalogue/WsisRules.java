package org.wsis4j.rules.catalogue;

import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wsis4j.contest.Contest;
import org.wsis4j.reporting.ActionLineReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.reporting.national.NationalReport;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleProvider;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Waivers;
import org.wsis4j.rules.coherence.CoherenceCatalogue;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.facilitation.FacilitationCatalogue;
import org.wsis4j.rules.followup.FollowUpCatalogue;
import org.wsis4j.rules.form.FormCatalogue;
import org.wsis4j.rules.governance.GovernanceCatalogue;
import org.wsis4j.rules.meeting.MeetingCatalogue;
import org.wsis4j.rules.national.NationalCatalogue;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.rules.reporting.ReportingCatalogue;
import org.wsis4j.rules.stocktaking.StocktakingCatalogue;
import org.wsis4j.rules.target.TargetCatalogue;
import org.wsis4j.rules.waiver.WaiverCatalogue;
import org.wsis4j.source.Dating;
import org.wsis4j.source.SourceDocument;

/** All rules of the library: an explicit list, so that what is checked can be read. */
public final class WsisRules {

    private static final Comparator<Rule<?>> BY_ID = Comparator.comparing(Rule::id);

    private static final RuleSet STANDARD = RuleSet.of("STANDARD", bySubject());

    private static final LocalDate FOUNDED =
            E_2006_85.date().map(Dating::latest).orElseThrow();

    private WsisRules() {}

    /** Made when it is asked for: most programs never do. */
    private static final class Founding {
        static final RuleSet SET = RuleSet.of("FOUNDING_2006", foundingRules()).withMandatesOf(FOUNDED);
    }

    /** As {@link Founding}. */
    private static final class Contests {
        static final Map<Integer, RuleSet> SETS =
                Contest.all().stream().collect(Collectors.toUnmodifiableMap(Contest::year, WsisRules::setOf));
    }

    /**
     * The rules that are checked unless somebody asks for others.
     *
     * @return all rules of the catalogue, ordered by family and number
     */
    public static RuleSet standard() {
        return STANDARD;
    }

    /**
     * The rules that take the two founding documents at their word: the chair rotates, the group meets once a year, whatever
     * was decided later. Rules that rest on a later document are left out.
     *
     * @return a part of the catalogue, asked as the mandates stood on 15 June 2006, the date of E/2006/85
     */
    public static RuleSet founding2006() {
        return Founding.SET;
    }

    /**
     * The rules of {@link #standard()}, and with them what a contest of the WSIS Prizes asks of its entries. They say nothing of
     * entries of another contest, of the database, or of reports of other kinds.
     *
     * @param year the year of the contest, such as 2025
     * @return a set under the name {@code CONTEST_2025}: whatever it accepts, the standard rules accept too
     * @throws IllegalArgumentException if the rules of that year are not known
     */
    public static RuleSet contest(int year) {
        return Optional.ofNullable(Contests.SETS.get(year))
                .orElseThrow(() -> new IllegalArgumentException("the rules of a contest of " + year
                        + " are not known; expected one of " + Contest.all() + ", for example 2025"));
    }

    private static List<Rule<?>> foundingRules() {
        return STANDARD.rules().stream()
                .filter(rule -> rule.citations().stream()
                        .limit(1)
                        .noneMatch(citation -> isLater(citation.paragraph().document())))
                .toList();
    }

    private static boolean isLater(SourceDocument document) {
        return document.date().filter(date -> date.earliest().isAfter(FOUNDED)).isPresent();
    }

    private static Map<Class<?>, RuleProvider> bySubject() {
        return Map.ofEntries(
                Map.entry(Report.class, WsisRules::ofEveryKind),
                Map.entry(ActionLineReport.class, FacilitationCatalogue::rules),
                Map.entry(FacilitationMeetingReport.class, MeetingCatalogue::rules),
                Map.entry(GroupReport.class, GovernanceCatalogue::rules),
                Map.entry(FollowUpReport.class, FollowUpCatalogue::rules),
                Map.entry(TargetReport.class, TargetCatalogue::rules),
                Map.entry(StocktakingEntry.class, StocktakingCatalogue::rules),
                Map.entry(NationalReport.class, NationalCatalogue::rules),
                Map.entry(Corpus.class, CoherenceCatalogue::rules),
                Map.entry(Waivers.class, WaiverCatalogue::rules),
                Map.entry(Reading.class, FormCatalogue::rules));
    }

    private static List<Rule<?>> ofEveryKind() {
        List<Rule<?>> rules = new ArrayList<>(ReportingCatalogue.rules());
        rules.addAll(FollowUpCatalogue.ofEveryKind());
        return rules;
    }

    private static RuleSet setOf(Contest contest) {
        List<Rule<?>> rules = new ArrayList<>(STANDARD.rules());
        rules.addAll(StocktakingCatalogue.contest(contest));
        rules.sort(BY_ID);
        return RuleSet.of("CONTEST_" + contest.key(), rules);
    }
}
