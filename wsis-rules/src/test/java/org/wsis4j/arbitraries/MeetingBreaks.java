package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.Break.edit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.wsis4j.calendar.Event;
import org.wsis4j.governance.MeetingMode;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.meeting.EventRelation;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.reporting.meeting.LinkedEvent;
import org.wsis4j.reporting.meeting.MeetingChair;
import org.wsis4j.reporting.meeting.Nominator;

/** Breaks the rules about reports of meetings. */
final class MeetingBreaks {

    /** More than any line has met. */
    private static final int NO_NUMBER = 50;

    private MeetingBreaks() {}

    static Map<String, Break<CleanMeeting>> all() {
        Map<String, Break<CleanMeeting>> all = new TreeMap<>();
        all.put("WSIS-MTG-001", MeetingBreaks::outsideTheCluster);
        all.put("WSIS-MTG-002", edit((report, clean) -> report.open(false)));
        all.put("WSIS-MTG-003", edit((report, clean) -> report.mode(Coded.of(MeetingMode.PHYSICAL))));
        all.put("WSIS-MTG-004", edit((report, clean) -> report.start(Optional.empty())));
        all.put(
                "WSIS-MTG-005",
                edit((report, clean) -> report.place(Optional.empty()).mode(Coded.of(MeetingMode.HYBRID))));
        all.put("WSIS-MTG-006", edit((report, clean) -> report.convenors(List.of())));
        all.put(
                "WSIS-MTG-007",
                edit((report, clean) -> report.workingMethods(List.of()).termsOfReference(Optional.empty())));
        all.put("WSIS-MTG-008", edit((report, clean) -> report.workProgramme(List.of())));
        all.put("WSIS-MTG-010", MeetingBreaks::onOtherDays);
        all.put("WSIS-MTG-011", MeetingBreaks::ofAnotherNumber);
        all.put("WSIS-MTG-012", edit((report, clean) -> report.actionLines(List.of())));
        all.put("WSIS-FAC-010", edit(MeetingBreaks::nominatedByAnother));
        all.put("WSIS-FAC-011", edit(MeetingBreaks::oneChairMore));
        all.put("WSIS-TIME-008", edit(MeetingBreaks::onAnotherWeekday));
        all.put("WSIS-TIME-010", edit((report, clean) -> report.linkedEvent(misplaced(clean))));
        all.put(
                "WSIS-TIME-011",
                edit((report, clean) ->
                        report.date(clean.day().minusDays(clean.draw().between(1, 900)))));
        return all;
    }

    /** In March; but in 2021 the Forum went on until May. */
    private static Report outsideTheCluster(CleanMeeting clean) {
        int year = clean.day().getYear();
        LocalDate day = LocalDate.of(year, year == 2021 ? 12 : 3, clean.draw().between(1, 8));
        return clean.on(day, day).build();
    }

    /** In the week around 17 May, on none of the days of a meeting of these lines. */
    private static Report onOtherDays(CleanMeeting clean) {
        Event event = clean.draw().one(recorded(clean));
        List<LocalDate> free = MeetingSetting.workingDays(
                        event.when().earliest().getYear())
                .stream()
                .filter(day -> recorded(clean).stream().noneMatch(other -> isOn(other, event, day)))
                .toList();
        LocalDate day = clean.draw().one(free);
        return onLinesOf(event, clean.on(day, day)).number(event.ordinal()).build();
    }

    private static boolean isOn(Event other, Event event, LocalDate day) {
        return other.lines().equals(event.lines()) && other.when().canTouch(day, day);
    }

    private static Report ofAnotherNumber(CleanMeeting clean) {
        Event event = clean.draw()
                .one(recorded(clean).stream()
                        .filter(meeting -> meeting.ordinal().isPresent())
                        .filter(meeting -> MeetingSetting.workingDays(
                                        meeting.when().earliest().getYear())
                                .contains(meeting.when().earliest()))
                        .toList());
        return onLinesOf(event, clean.on(event.when().earliest(), event.when().latest()))
                .number(NO_NUMBER + clean.draw().below(NO_NUMBER))
                .build();
    }

    private static List<Event> recorded(CleanMeeting clean) {
        return IntStream.rangeClosed(2006, clean.asOf().getYear())
                .boxed()
                .flatMap(MeetingSetting::recorded)
                .toList();
    }

    private static FacilitationMeetingReport.Builder onLinesOf(Event event, FacilitationMeetingReport.Builder report) {
        return report.actionLines(event.lines().stream().map(Coded::of).toList());
    }

    private static void nominatedByAnother(FacilitationMeetingReport.Builder report, CleanMeeting clean) {
        report.chairs(List.of(MeetingChair.builder()
                .from(clean.report().chairs().get(0))
                .nominatedBy(Coded.of(clean.draw().one(Nominator.CONVENOR, Nominator.AGENCY)))
                .build()));
    }

    private static void oneChairMore(FacilitationMeetingReport.Builder report, CleanMeeting clean) {
        clean.lines()
                .forEach(line -> report.addChairs(MeetingChair.builder()
                        .name(clean.draw().one(Prose.CHAIRPERSONS))
                        .build()));
    }

    private static void onAnotherWeekday(FacilitationMeetingReport.Builder report, CleanMeeting clean) {
        DayOfWeek weekday = clean.report().start().orElseThrow().getDayOfWeek();
        report.weekday(Coded.of(weekday.plus(clean.draw().between(1, 6))));
    }

    private static LinkedEvent misplaced(CleanMeeting clean) {
        EventRelation relation = clean.draw().one(EventRelation.values());
        LocalDate start = switch (relation) {
            case BEFORE, AFTER -> clean.report().start().orElseThrow();
            case DURING -> clean.day().plusDays(clean.draw().between(1, 9));
        };
        return LinkedEvent.builder()
                .name(clean.draw().one(Prose.EVENTS))
                .start(start)
                .end(clean.draw().maybe(() -> start.plusDays(clean.draw().below(4))))
                .relation(Coded.of(relation))
                .build();
    }
}
