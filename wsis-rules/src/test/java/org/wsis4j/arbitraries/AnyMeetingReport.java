package org.wsis4j.arbitraries;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.wsis4j.governance.MeetingMode;
import org.wsis4j.reporting.meeting.EventRelation;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.reporting.meeting.LinkedEvent;
import org.wsis4j.reporting.meeting.MeetingChair;
import org.wsis4j.reporting.meeting.Nominator;
import org.wsis4j.reporting.meeting.ParticipantCount;
import org.wsis4j.reporting.meeting.Participants;
import org.wsis4j.reporting.meeting.Weekdays;

/** Makes one draft of the report of a meeting: each field filled or not, whatever the values say. */
final class AnyMeetingReport {

    private final Draw draw;
    private final Vocabulary words;
    private final AnyCodes codes;
    private final AnyParts parts;

    AnyMeetingReport(Draw draw, Vocabulary words) {
        this.draw = draw;
        this.words = words;
        this.codes = new AnyCodes(draw, words);
        this.parts = new AnyParts(draw, words);
    }

    FacilitationMeetingReport make() {
        FacilitationMeetingReport report = FacilitationMeetingReport.builder()
                .title(draw.maybe(() -> words.text(Prose.TITLES)))
                .symbol(draw.maybe(() -> words.text(Prose.SYMBOLS)))
                .language(draw.maybe(() -> words.text(Prose.LANGUAGES)))
                .url(draw.maybe(() -> words.text(Prose.URLS)))
                .date(draw.maybe(words::day))
                .actionLines(list(codes::line))
                .number(draw.maybe(words::whole))
                .start(draw.maybe(words::day))
                .end(draw.maybe(words::day))
                .hours(draw.maybe(() -> words.text(Prose.HOURS)))
                .weekday(draw.maybe(() -> codes.of(DayOfWeek.values(), Weekdays::find)))
                .place(draw.maybe(() -> words.text(Prose.PLACES)))
                .mode(draw.maybe(() -> codes.of(MeetingMode.values(), MeetingMode::find)))
                .open(draw.maybe(() -> draw.oneIn(2)))
                .convenors(list(codes::organization))
                .chairs(list(this::meetingChair))
                .participants(draw.maybe(this::participants))
                .linkedEvent(draw.maybe(this::linkedEvent))
                .facilitators(list(parts::facilitator))
                .termsOfReference(draw.maybe(() -> words.text(Prose.TERMS_OF_REFERENCE)))
                .workProgramme(list(() -> words.text(Prose.WORK_PROGRAMME)))
                .workingMethods(list(() -> words.text(Prose.WORKING_METHODS)))
                .objectives(list(() -> words.text(Prose.OBJECTIVES)))
                .outcomes(list(() -> words.text(Prose.OUTCOMES)))
                .nextSteps(list(() -> words.text(Prose.RECOMMENDATIONS)))
                .annexes(list(() -> words.text(Prose.ANNEXES)))
                .build();
        return FacilitationMeetingReport.builder()
                .from(report)
                .unread(parts.unread(List.of(Map.entry("date", report.date()), Map.entry("chairs", report.chairs()))))
                .build();
    }

    private <T> List<T> list(Supplier<T> element) {
        return draw.some(0, 3, element);
    }

    MeetingChair meetingChair() {
        return MeetingChair.builder()
                .name(draw.maybe(() -> words.text(Prose.CHAIRPERSONS)))
                .organization(draw.maybe(codes::organization))
                .nominatedBy(draw.maybe(() -> codes.of(Nominator.values(), Nominator::find)))
                .unread(parts.unknownField())
                .build();
    }

    Participants participants() {
        return Participants.builder()
                .count(draw.maybe(words::whole))
                .approximate(draw.maybe(() -> draw.oneIn(2)))
                .categories(list(this::participantCount))
                .unread(parts.unknownField())
                .build();
    }

    ParticipantCount participantCount() {
        return ParticipantCount.builder()
                .category(draw.maybe(codes::category))
                .count(draw.maybe(words::whole))
                .unread(parts.unknownField())
                .build();
    }

    LinkedEvent linkedEvent() {
        return LinkedEvent.builder()
                .name(draw.maybe(() -> words.text(Prose.EVENTS)))
                .start(draw.maybe(words::day))
                .end(draw.maybe(words::day))
                .place(draw.maybe(() -> words.text(Prose.PLACES)))
                .relation(draw.maybe(() -> codes.of(EventRelation.values(), EventRelation::find)))
                .unread(parts.unknownField())
                .build();
    }
}
