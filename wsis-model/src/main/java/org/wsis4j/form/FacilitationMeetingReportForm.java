package org.wsis4j.form;

import static org.wsis4j.form.CodeType.closed;
import static org.wsis4j.form.Codes.ACTION_LINE;
import static org.wsis4j.form.Codes.MEETING_MODE;
import static org.wsis4j.form.Codes.ORGANIZATION;
import static org.wsis4j.form.Codes.STAKEHOLDER_CATEGORY;
import static org.wsis4j.form.PlainType.DAY;
import static org.wsis4j.form.PlainType.INTEGER;
import static org.wsis4j.form.PlainType.TEXT;
import static org.wsis4j.form.PlainType.TRUTH;

import java.time.DayOfWeek;
import org.wsis4j.reporting.meeting.EventRelation;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.reporting.meeting.LinkedEvent;
import org.wsis4j.reporting.meeting.MeetingChair;
import org.wsis4j.reporting.meeting.Nominator;
import org.wsis4j.reporting.meeting.ParticipantCount;
import org.wsis4j.reporting.meeting.Participants;
import org.wsis4j.reporting.meeting.Weekdays;

/** What a facilitation meeting reports. */
final class FacilitationMeetingReportForm {

    static final Form<MeetingChair, MeetingChair.Builder> MEETING_CHAIR = Form.of(
                    MeetingChair.class,
                    MeetingChair::builder,
                    MeetingChair.Builder::build,
                    MeetingChair.Builder::unread)
            .field("name", TEXT, MeetingChair::name, MeetingChair.Builder::name)
            .field("organization", ORGANIZATION, MeetingChair::organization, MeetingChair.Builder::organization)
            .field(
                    "nominatedBy",
                    closed("ACTION_LINE", Nominator::find, Nominator.values()),
                    MeetingChair::nominatedBy,
                    MeetingChair.Builder::nominatedBy);

    static final Form<ParticipantCount, ParticipantCount.Builder> PARTICIPANT_COUNT = Form.of(
                    ParticipantCount.class,
                    ParticipantCount::builder,
                    ParticipantCount.Builder::build,
                    ParticipantCount.Builder::unread)
            .field("category", STAKEHOLDER_CATEGORY, ParticipantCount::category, ParticipantCount.Builder::category)
            .field("count", INTEGER, ParticipantCount::count, ParticipantCount.Builder::count);

    static final Form<Participants, Participants.Builder> PARTICIPANTS = Form.of(
                    Participants.class,
                    Participants::builder,
                    Participants.Builder::build,
                    Participants.Builder::unread)
            .field("count", INTEGER, Participants::count, Participants.Builder::count)
            .field("approximate", TRUTH, Participants::approximate, Participants.Builder::approximate)
            .list("categories", PARTICIPANT_COUNT.asPart(), Participants::categories, Participants.Builder::categories);

    static final Form<LinkedEvent, LinkedEvent.Builder> LINKED_EVENT = Form.of(
                    LinkedEvent.class, LinkedEvent::builder, LinkedEvent.Builder::build, LinkedEvent.Builder::unread)
            .field("name", TEXT, LinkedEvent::name, LinkedEvent.Builder::name)
            .field("start", DAY, LinkedEvent::start, LinkedEvent.Builder::start)
            .field("end", DAY, LinkedEvent::end, LinkedEvent.Builder::end)
            .field("place", TEXT, LinkedEvent::place, LinkedEvent.Builder::place)
            .field(
                    "relation",
                    closed("BEFORE", EventRelation::find, EventRelation.values()),
                    LinkedEvent::relation,
                    LinkedEvent.Builder::relation);

    static final Form<FacilitationMeetingReport, FacilitationMeetingReport.Builder> FORM = Form.of(
                    FacilitationMeetingReport.class,
                    FacilitationMeetingReport::builder,
                    FacilitationMeetingReport.Builder::build,
                    FacilitationMeetingReport.Builder::unread)
            .field("title", TEXT, FacilitationMeetingReport::title, FacilitationMeetingReport.Builder::title)
            .field("symbol", TEXT, FacilitationMeetingReport::symbol, FacilitationMeetingReport.Builder::symbol)
            .field("language", TEXT, FacilitationMeetingReport::language, FacilitationMeetingReport.Builder::language)
            .field("url", TEXT, FacilitationMeetingReport::url, FacilitationMeetingReport.Builder::url)
            .field("date", DAY, FacilitationMeetingReport::date, FacilitationMeetingReport.Builder::date)
            .list(
                    "actionLines",
                    ACTION_LINE,
                    FacilitationMeetingReport::actionLines,
                    FacilitationMeetingReport.Builder::actionLines)
            .field("number", INTEGER, FacilitationMeetingReport::number, FacilitationMeetingReport.Builder::number)
            .field("start", DAY, FacilitationMeetingReport::start, FacilitationMeetingReport.Builder::start)
            .field("end", DAY, FacilitationMeetingReport::end, FacilitationMeetingReport.Builder::end)
            .field("hours", TEXT, FacilitationMeetingReport::hours, FacilitationMeetingReport.Builder::hours)
            .field(
                    "weekday",
                    closed("FRIDAY", Weekdays::find, DayOfWeek.values()),
                    FacilitationMeetingReport::weekday,
                    FacilitationMeetingReport.Builder::weekday)
            .field("place", TEXT, FacilitationMeetingReport::place, FacilitationMeetingReport.Builder::place)
            .field("mode", MEETING_MODE, FacilitationMeetingReport::mode, FacilitationMeetingReport.Builder::mode)
            .field("open", TRUTH, FacilitationMeetingReport::open, FacilitationMeetingReport.Builder::open)
            .list(
                    "convenors",
                    ORGANIZATION,
                    FacilitationMeetingReport::convenors,
                    FacilitationMeetingReport.Builder::convenors)
            .list(
                    "chairs",
                    MEETING_CHAIR.asPart(),
                    FacilitationMeetingReport::chairs,
                    FacilitationMeetingReport.Builder::chairs)
            .field(
                    "participants",
                    PARTICIPANTS.asPart(),
                    FacilitationMeetingReport::participants,
                    FacilitationMeetingReport.Builder::participants)
            .field(
                    "linkedEvent",
                    LINKED_EVENT.asPart(),
                    FacilitationMeetingReport::linkedEvent,
                    FacilitationMeetingReport.Builder::linkedEvent)
            .list(
                    "facilitators",
                    Parts.FACILITATOR.asPart(),
                    FacilitationMeetingReport::facilitators,
                    FacilitationMeetingReport.Builder::facilitators)
            .field(
                    "termsOfReference",
                    TEXT,
                    FacilitationMeetingReport::termsOfReference,
                    FacilitationMeetingReport.Builder::termsOfReference)
            .list(
                    "workProgramme",
                    TEXT,
                    FacilitationMeetingReport::workProgramme,
                    FacilitationMeetingReport.Builder::workProgramme)
            .list(
                    "workingMethods",
                    TEXT,
                    FacilitationMeetingReport::workingMethods,
                    FacilitationMeetingReport.Builder::workingMethods)
            .list(
                    "objectives",
                    TEXT,
                    FacilitationMeetingReport::objectives,
                    FacilitationMeetingReport.Builder::objectives)
            .list("outcomes", TEXT, FacilitationMeetingReport::outcomes, FacilitationMeetingReport.Builder::outcomes)
            .list("nextSteps", TEXT, FacilitationMeetingReport::nextSteps, FacilitationMeetingReport.Builder::nextSteps)
            .list("annexes", TEXT, FacilitationMeetingReport::annexes, FacilitationMeetingReport.Builder::annexes);

    private FacilitationMeetingReportForm() {}
}
