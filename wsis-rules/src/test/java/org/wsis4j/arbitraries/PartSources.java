package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.ValueSource.of;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.wsis4j.annex.AnnexEntry;
import org.wsis4j.annex.AnnexMark;
import org.wsis4j.annex.AnnexMarking;
import org.wsis4j.annex.AnnexProblem;
import org.wsis4j.annex.AnnexReading;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Draft;
import org.wsis4j.reporting.GoalLink;
import org.wsis4j.reporting.Partner;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.reporting.ReportedIndicator;
import org.wsis4j.reporting.ReportedInput;
import org.wsis4j.reporting.Reporter;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.reporting.Result;
import org.wsis4j.reporting.Unread;
import org.wsis4j.reporting.followup.CountryInformation;
import org.wsis4j.reporting.followup.ReportedAdvisoryGroup;
import org.wsis4j.reporting.followup.ReportedBody;
import org.wsis4j.reporting.followup.ReportedForum;
import org.wsis4j.reporting.followup.ReportedSession;
import org.wsis4j.reporting.group.ReportedChairTerm;
import org.wsis4j.reporting.group.ReportedElection;
import org.wsis4j.reporting.group.ReportedGroupMeeting;
import org.wsis4j.reporting.group.ReportedWorkPlan;
import org.wsis4j.reporting.meeting.LinkedEvent;
import org.wsis4j.reporting.meeting.MeetingChair;
import org.wsis4j.reporting.meeting.ParticipantCount;
import org.wsis4j.reporting.meeting.Participants;
import org.wsis4j.reporting.national.LineProgress;
import org.wsis4j.reporting.national.NationalStrategy;
import org.wsis4j.reporting.stocktaking.Impact;
import org.wsis4j.reporting.target.ReportedFigure;
import org.wsis4j.reporting.target.TargetClaim;

/** Parts of reports, each as the drafts of its kind have it; and entries of the annex. */
final class PartSources {

    private PartSources() {}

    static List<ValueSource<?>> all() {
        List<ValueSource<?>> all = new ArrayList<>(parts());
        all.add(of(Draft.class, (draw, words) -> (Draft) draw.one(parts()).make(draw, words)));
        all.add(of(Coded.class, CodedSource::any));
        all.add(of(Unread.class, (draw, words) -> new Unread(draw.some(0, 2, () -> entry(draw, words)))));
        all.add(of(Unread.Entry.class, PartSources::entry));
        all.add(of(AnnexEntry.class, (draw, words) -> annexEntry(draw)));
        all.add(of(AnnexMarking.class, (draw, words) -> annexEntry(draw).marking(draw.one(AnnexMark.values()))));
        all.add(of(AnnexProblem.class, PartSources::annexProblem));
        all.add(of(
                AnnexReading.class,
                (draw, words) -> new AnnexReading(
                        draw.some(0, 3, () -> annexEntry(draw)), draw.some(0, 2, () -> annexProblem(draw, words)))));
        return all;
    }

    private static List<ValueSource<?>> parts() {
        return List.of(
                part(ReportingPeriod.class, AnyParts::new, AnyParts::period),
                part(ReportedFacilitator.class, AnyParts::new, AnyParts::facilitator),
                part(Activity.class, AnyParts::new, AnyParts::activity),
                part(ReportedInput.class, AnyParts::new, AnyParts::input),
                part(Reporter.class, AnyParts::new, AnyParts::reporter),
                part(Partner.class, AnyParts::new, AnyParts::partner),
                part(Result.class, AnyParts::new, AnyParts::result),
                part(ReportedIndicator.class, AnyParts::new, AnyParts::indicator),
                part(GoalLink.class, AnyParts::new, AnyParts::goal),
                part(CountryInformation.class, AnyParts::new, AnyParts::countryInformation),
                part(ReportedSession.class, AnyFollowUpReport::new, AnyFollowUpReport::session),
                part(ReportedForum.class, AnyFollowUpReport::new, AnyFollowUpReport::forum),
                part(ReportedAdvisoryGroup.class, AnyFollowUpReport::new, AnyFollowUpReport::advisoryGroup),
                part(ReportedBody.class, AnyFollowUpReport::new, AnyFollowUpReport::body),
                part(ReportedChairTerm.class, AnyGroupReport::new, AnyGroupReport::chairTerm),
                part(ReportedElection.class, AnyGroupReport::new, AnyGroupReport::election),
                part(ReportedWorkPlan.class, AnyGroupReport::new, AnyGroupReport::workPlan),
                part(ReportedGroupMeeting.class, AnyGroupReport::new, AnyGroupReport::groupMeeting),
                part(MeetingChair.class, AnyMeetingReport::new, AnyMeetingReport::meetingChair),
                part(Participants.class, AnyMeetingReport::new, AnyMeetingReport::participants),
                part(ParticipantCount.class, AnyMeetingReport::new, AnyMeetingReport::participantCount),
                part(LinkedEvent.class, AnyMeetingReport::new, AnyMeetingReport::linkedEvent),
                part(NationalStrategy.class, AnyNationalReport::new, AnyNationalReport::strategy),
                part(LineProgress.class, AnyNationalReport::new, AnyNationalReport::progress),
                part(Impact.class, AnyStocktakingEntry::new, AnyStocktakingEntry::impact),
                part(ReportedFigure.class, AnyTargetReport::new, AnyTargetReport::figure),
                part(
                        TargetClaim.class,
                        AnyTargetReport::new,
                        report -> report.claim().build()));
    }

    private static <T, D> ValueSource<T> part(Class<T> type, Drafting<D> drafting, Function<D, T> part) {
        return of(type, (draw, words) -> part.apply(drafting.with(draw, words)));
    }

    /** Makes drafts of one kind of reports, and their parts. */
    @FunctionalInterface
    private interface Drafting<D> {
        D with(Draw draw, Vocabulary words);
    }

    private static Unread.Entry entry(Draw draw, Vocabulary words) {
        return new Unread.Entry(words.fieldName(), draw.one(AnyParts.VALUES));
    }

    /** Some that are registered, and one that is not. */
    private static AnnexEntry annexEntry(Draw draw) {
        List<String> written = Organizations.standard().all().stream()
                .map(Organization::acronym)
                .filter(acronym -> !acronym.contains("/"))
                .toList();
        return AnnexEntry.of(
                FactSources.line(draw),
                draw.oneIn(6) ? "Rural Radio Network" : draw.one(written),
                draw.oneIn(3),
                draw.between(1, 99));
    }

    private static AnnexProblem annexProblem(Draw draw, Vocabulary words) {
        return new AnnexProblem(draw.between(1, 99), words.text(Prose.TITLES), "no line is known by this name");
    }
}
