package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.Break.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;

/** Puts first and last days in the wrong order, in the kinds of reports that have such days in many places. */
final class OrderBreaks {

    private OrderBreaks() {}

    static Map<String, Break<CleanMeeting>> ofMeetings() {
        return Map.of("WSIS-TIME-007", edit(OrderBreaks::meetingReversed));
    }

    static Map<String, Break<CleanFollowUp>> ofFollowUp() {
        return Map.of("WSIS-TIME-007", edit(OrderBreaks::eventReversed));
    }

    /** No facilitators are named: the register would be asked for another day than the last one. */
    private static void meetingReversed(FacilitationMeetingReport.Builder report, CleanMeeting clean) {
        LocalDate start = clean.report().start().orElseThrow();
        report.end(start.minusDays(clean.draw().between(1, 900))).facilitators(List.of());
    }

    private static void eventReversed(FollowUpReport.Builder report, CleanFollowUp clean) {
        List<Activity> events = new ArrayList<>(clean.report().events());
        Activity event = events.get(0);
        LocalDate start = event.start().orElseThrow();
        events.set(
                0,
                Activity.builder()
                        .from(event)
                        .end(start.minusDays(clean.draw().between(1, 900)))
                        .build());
        report.events(events);
    }
}
