package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Term;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.catalogue.Profile;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.corpus.Corpus;

/**
 * What breaks exactly one rule, so that this rule fails and no other does: reports for the standard rules and for those of a
 * contest, corpora for the rules on many reports at once, waivers for the rules on waivers. The rules on the form of JSON
 * are about texts, which nothing here writes.
 *
 * <p>Other rules pass or do not apply, with few exceptions, where a break takes away what another rule decides by: see
 * {@link #leavesOpen}.
 */
public final class Breaking {

    private static final Set<RuleId> RULES = new TreeSet<>(ReportSource.broken().toList());

    private static final Map<RuleId, Set<RuleId>> LEFT_OPEN = Map.of(
            // Without its date nobody can say whether what a report tells as held was past.
            RuleId.parse("WSIS-REP-004"), Set.of(RuleId.parse("WSIS-TIME-004")),
            // Two focal points can be named where the one on record is not known.
            RuleId.parse("WSIS-FAC-003"), Set.of(RuleId.parse("WSIS-FAC-004")),
            // Where two had the chair at once, nobody can say who had it in turn.
            RuleId.parse("WSIS-GOV-004"), Set.of(RuleId.parse("WSIS-GOV-002")));

    private Breaking() {}

    /**
     * Reports that break one rule, when checked for {@link #day(RuleId)}.
     *
     * @param rule a rule about reports of some kind
     * @return reports of this kind that are clean but for this rule; of several kinds, if the rule is about them all
     * @throws IllegalArgumentException for a rule about the form of a document (family JSN), which no report in memory
     *     can break, and for a rule that is not in the catalogue
     */
    public static Arbitrary<Report> exactly(RuleId rule) {
        return exactly(rule, day(rule));
    }

    /**
     * The day on which a rule is broken unless another is given.
     *
     * @param rule a rule
     * @return {@link Reports#CHECKED_ON}, or the last day on which the rule is asked, if that is earlier
     */
    public static LocalDate day(RuleId rule) {
        return WsisRules.standard()
                .find(rule)
                .flatMap(Rule::term)
                .map(Term::lastDay)
                .filter(last -> last.isBefore(Reports.CHECKED_ON))
                .orElse(Reports.CHECKED_ON);
    }

    /**
     * As {@link #exactly(RuleId)}, for another day.
     *
     * @param rule a rule about reports of some kind
     * @param asOf the day for which the reports will be checked
     * @return reports that are clean but for this rule
     * @throws IllegalArgumentException also if the day is before {@link Reports#firstDay} of the kind
     */
    public static Arbitrary<Report> exactly(RuleId rule, LocalDate asOf) {
        List<ReportSource<?, ?>> sources = ReportSource.breaking(rule);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException(refusal(rule));
        }
        sources.forEach(source -> source.requireReportsOn(asOf));
        return Draws.of(draw -> draw.one(sources).broken(rule, draw, asOf));
    }

    /**
     * Reports of one kind that break one rule, when checked for a day.
     *
     * @param kind the kind, such as {@code GroupReport.class}
     * @param rule a rule about reports of this kind
     * @param asOf the day for which the reports will be checked
     * @param <R> the kind
     * @return reports that are clean but for this rule
     * @throws IllegalArgumentException also if no report of this kind can break the rule
     */
    public static <R extends Report> Arbitrary<R> exactly(Class<R> kind, RuleId rule, LocalDate asOf) {
        ReportSource<R, ?> source = ReportSource.of(kind);
        if (!source.breaks().containsKey(rule)) {
            throw new IllegalArgumentException(RULES.contains(rule) ? rule + " is not about " + kind : refusal(rule));
        }
        source.requireReportsOn(asOf);
        return Draws.of(draw -> kind.cast(source.broken(rule, draw, asOf)));
    }

    /**
     * Reports that break one rule of a profile, when checked by the rules of that profile.
     *
     * @param rule one of {@link #rules(Profile)}
     * @param profile the profile
     * @return for {@code STANDARD} those of {@link #exactly(RuleId)}; for a contest entries of this contest on which no rule
     *     of the profile but this one has a finding
     * @throws IllegalArgumentException if the rule is not one of {@link #rules(Profile)}
     */
    public static Arbitrary<Report> exactly(RuleId rule, Profile profile) {
        if (profile == Profile.STANDARD) {
            return exactly(rule);
        }
        Break<CleanEntry> how = FormBreaks.of(profile).get(rule);
        if (how == null) {
            throw new IllegalArgumentException("no report here breaks " + rule + " of " + profile
                    + " alone; expected a rule that this contest has beside the standard ones, one of "
                    + rules(profile));
        }
        return Draws.of(draw -> how.in(FormBreaks.clean(profile, draw)));
    }

    /**
     * The rules that a report can break, of one profile.
     *
     * @param profile the profile
     * @return for {@code STANDARD} {@link #rules()}; for a contest the rules that it has beside the standard ones, those left
     *     out that no entry can break, since the contest admits all that there is; for {@code FOUNDING_2006} none, whose rules
     *     are standard ones
     */
    public static Set<RuleId> rules(Profile profile) {
        return profile == Profile.STANDARD
                ? rules()
                : Collections.unmodifiableSet(
                        new TreeSet<>(FormBreaks.of(profile).keySet()));
    }

    /**
     * Corpora that break one rule on many reports at once: that rule fails, and no other rule on corpora does. Of what the
     * reports say alone nothing is promised.
     *
     * @param rule one of {@link #corpusRules()}
     * @return corpora of two or three documents
     * @throws IllegalArgumentException if the rule is not one of {@link #corpusRules()}
     */
    public static Arbitrary<Corpus> corpus(RuleId rule) {
        Function<Draw, Corpus> how = CorpusBreaks.all().get(rule);
        if (how == null) {
            throw new IllegalArgumentException(rule + " is no rule on many reports; expected one of " + corpusRules());
        }
        return Draws.ofSeveral(how);
    }

    /**
     * The rules on many reports at once.
     *
     * @return by id: all of the catalogue whose subject is a corpus
     */
    public static Set<RuleId> corpusRules() {
        return Collections.unmodifiableSet(new TreeSet<>(CorpusBreaks.all().keySet()));
    }

    /**
     * Waivers that break one rule on waivers, when a report is checked with them: that rule fails, and no other one on waivers.
     *
     * @param rule a rule of the family WAV
     * @param report the report that will be checked by the standard rules; for the rule that waivers are narrow it has a finding
     * @param asOf the day for which it will be checked, from the year 1900 to 2999
     * @return one waiver or two
     * @throws IllegalArgumentException if the rule is of another family, or the report has no finding to be waived
     */
    public static Arbitrary<List<Waiver>> waivers(RuleId rule, Report report, LocalDate asOf) {
        return WaiverBreaks.of(rule, WsisRules.standard().check(report, asOf));
    }

    /**
     * The kinds of reports that can break a rule.
     *
     * @param rule a rule
     * @return one for most; none for a rule that no report can break
     */
    public static List<Class<? extends Report>> kinds(RuleId rule) {
        return ReportSource.breaking(rule).stream()
                .<Class<? extends Report>>map(ReportSource::type)
                .toList();
    }

    /**
     * The rules that a report can break.
     *
     * @return by id: all standard rules but those about the form of a document, about many reports at once and about waivers
     */
    public static Set<RuleId> rules() {
        return Collections.unmodifiableSet(RULES);
    }

    /**
     * The rules that may be undetermined once a rule is broken. That cannot be avoided, and is no failure.
     *
     * @param rule the broken rule
     * @return nothing for most
     */
    public static Set<RuleId> leavesOpen(RuleId rule) {
        return LEFT_OPEN.getOrDefault(rule, Set.of());
    }

    private static String refusal(RuleId rule) {
        return switch (rule.family()) {
            case "WAV" -> rule + " is about waivers and not about reports: see Breaking.waivers";
            case "JSN" ->
                rule + " is about the form of a document: only a text can break it, and no report in memory can";
            default ->
                corpusRules().contains(rule)
                        ? rule + " is about many reports at once: see Breaking.corpus"
                        : rule + " is no rule about reports; expected one of " + RULES;
        };
    }
}
