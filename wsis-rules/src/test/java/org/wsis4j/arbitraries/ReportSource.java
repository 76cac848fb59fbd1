package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.reporting.national.NationalReport;
import org.wsis4j.reporting.stocktaking.StocktakingEntry;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.rules.RuleId;

/**
 * How the reports of one kind are made and broken.
 *
 * @param type the kind
 * @param firstDay the first day for which there are clean ones
 * @param because why there are none before
 * @param any makes a draft of any sort
 * @param clean makes a clean report, ready to be broken
 * @param breaks by rule
 */
record ReportSource<R extends Report, C extends Breakable<R, ?>>(
        Class<R> type,
        LocalDate firstDay,
        String because,
        BiFunction<Draw, Vocabulary, R> any,
        BiFunction<Draw, LocalDate, C> clean,
        Map<RuleId, Break<C>> breaks) {

    private static final ReportSource<FacilitatorReport, Clean> FACILITATOR = of(
            FacilitatorReport.class,
            Setting.FACILITATORS_MET,
            "the facilitators first met on that day",
            (draw, words) -> new AnyReport(draw, words).make(),
            (draw, asOf) -> new Clean(new CleanReport(draw, asOf).make(), asOf, draw),
            List.of(
                    ReferenceBreaks.all(),
                    TimeBreaks.all(),
                    FacilitationBreaks.all(),
                    FacilitationBreaks.ofReporters(),
                    EventBreaks.ofFacilitators(),
                    ReportBreaks.all(),
                    ResultBreaks.all(),
                    PartnershipBreaks.all()));

    private static final ReportSource<FacilitationMeetingReport, CleanMeeting> MEETING = of(
            FacilitationMeetingReport.class,
            MeetingSetting.FIRST_WEEK_OVER,
            "the first cluster of meetings was over on that day",
            (draw, words) -> new AnyMeetingReport(draw, words).make(),
            (draw, asOf) -> new CleanMeeting(new CleanMeetingReport(draw, asOf).make(), asOf, draw),
            List.of(
                    MeetingBreaks.all(),
                    MeetingReferenceBreaks.all(),
                    ParticipantBreaks.all(),
                    FacilitationBreaks.all(),
                    OrderBreaks.ofMeetings()));

    private static final ReportSource<GroupReport, CleanGroup> GROUP = of(
            GroupReport.class,
            GroupSetting.AT_WORK,
            "the group first met in July 2006",
            (draw, words) -> new AnyGroupReport(draw, words).make(),
            (draw, asOf) -> new CleanGroup(new CleanGroupReport(draw, asOf).make(), asOf, draw),
            List.of(GroupBreaks.all(), ChairBreaks.all()));

    private static final ReportSource<FollowUpReport, CleanFollowUp> FOLLOW_UP = of(
            FollowUpReport.class,
            FollowUpSetting.FIRST_DUE,
            "the first report of a year with both mandates of the Commission was due on that day",
            (draw, words) -> new AnyFollowUpReport(draw, words).make(),
            (draw, asOf) -> new CleanFollowUp(new CleanFollowUpReport(draw, asOf).make(), asOf, draw),
            List.of(FollowUpBreaks.all(), BodyBreaks.all(), EventBreaks.ofFollowUps(), OrderBreaks.ofFollowUp()));

    private static final ReportSource<TargetReport, CleanTarget> TARGET = of(
            TargetReport.class,
            TargetSetting.FIRST_DAY,
            "the report that calls the targets global references is of that day",
            (draw, words) -> new AnyTargetReport(draw, words).make(),
            (draw, asOf) -> new CleanTarget(new CleanTargetReport(draw, asOf).make(), asOf, draw),
            List.of(TargetBreaks.all(), ClaimBreaks.all()));

    private static final ReportSource<StocktakingEntry, CleanEntry> ENTRY = of(
            StocktakingEntry.class,
            EntrySetting.FIRST_CONTEST_OPEN,
            "the first contest whose rules were read was open on that day",
            (draw, words) -> new AnyStocktakingEntry(draw, words).make(),
            (draw, asOf) -> new CleanEntry(new CleanStocktakingEntry(draw, asOf).make(), asOf, draw),
            List.of(EntryBreaks.all(), StocktakingBreaks.all(), ContestBreaks.all()));

    private static final ReportSource<NationalReport, CleanNational> NATIONAL = of(
            NationalReport.class,
            NationalSetting.FIRST_DAY,
            "the report that asks for information from countries is of that day",
            (draw, words) -> new AnyNationalReport(draw, words).make(),
            (draw, asOf) -> new CleanNational(new CleanNationalReport(draw, asOf).make(), asOf, draw),
            List.of(NationalBreaks.all(), CountryBreaks.all()));

    /** One for each kind. */
    static final List<ReportSource<?, ?>> ALL =
            List.of(FACILITATOR, MEETING, GROUP, FOLLOW_UP, TARGET, ENTRY, NATIONAL);

    private static <R extends Report, C extends Breakable<R, ?>> ReportSource<R, C> of(
            Class<R> type,
            LocalDate firstDay,
            String because,
            BiFunction<Draw, Vocabulary, R> any,
            BiFunction<Draw, LocalDate, C> clean,
            List<Map<String, Break<C>>> breaks) {
        Map<RuleId, Break<C>> byRule = new HashMap<>();
        breaks.forEach(family -> family.forEach((id, how) -> byRule.put(RuleId.parse(id), how)));
        return new ReportSource<>(type, firstDay, because, any, clean, Map.copyOf(byRule));
    }

    /** The source of a kind. */
    @SuppressWarnings("unchecked")
    static <R extends Report> ReportSource<R, ?> of(Class<R> kind) {
        return (ReportSource<R, ?>) ALL.stream()
                .filter(source -> source.type == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        kind.getName() + " is not one kind of reports; expected one of " + types()));
    }

    static ReportSource<?, ?> one(Draw draw) {
        return draw.one(ALL);
    }

    static List<Class<? extends Report>> types() {
        return ALL.stream().<Class<? extends Report>>map(ReportSource::type).toList();
    }

    /** The sources whose reports can break a rule. */
    static List<ReportSource<?, ?>> breaking(RuleId rule) {
        return ALL.stream().filter(source -> source.breaks.containsKey(rule)).toList();
    }

    static Stream<RuleId> broken() {
        return ALL.stream().flatMap(source -> source.breaks.keySet().stream());
    }

    R make(Draw draw, LocalDate asOf) {
        return clean.apply(draw, asOf).report();
    }

    /** A draft in which nothing stands. */
    R empty() {
        Draw none = new Draw(List.of());
        return any.apply(none, new MixedVocabulary(none));
    }

    Report broken(RuleId rule, Draw draw, LocalDate asOf) {
        return breaks.get(rule).in(clean.apply(draw, asOf));
    }

    void requireReportsOn(LocalDate asOf) {
        if (asOf.isBefore(firstDay)) {
            throw new IllegalArgumentException("no " + type.getSimpleName() + " is clean on " + asOf + ": " + because
                    + "; expected " + firstDay + " or a later day");
        }
    }
}
