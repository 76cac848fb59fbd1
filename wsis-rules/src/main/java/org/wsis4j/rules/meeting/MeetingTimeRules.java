package org.wsis4j.rules.meeting;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.SourceDocuments.CONSULTATION_2006;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.meeting.EventRelation;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.reporting.meeting.LinkedEvent;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;

/** Time: that what the report of a meeting says of its days fits together. */
final class MeetingTimeRules {

    static final Rule<FacilitationMeetingReport> WEEKDAY_FITS = rule("WSIS-TIME-008", FacilitationMeetingReport.class)
            .severity(WARNING)
            .refersTo(CONSULTATION_2006.paragraph("3"), DESCRIPTIVE, "The Friday meeting was opened by")
            .reads("weekday", "start")
            .check((report, found) -> {
                Optional<DayOfWeek> weekday = report.weekday().flatMap(Coded::value);
                if (weekday.isEmpty() || report.start().isEmpty()) {
                    found.notApplicable();
                } else if (weekday.get() != report.start().get().getDayOfWeek()) {
                    found.at("weekday")
                            .with("weekday", weekday.get())
                            .with("start", report.start().get())
                            .with("fitting", report.start().get().getDayOfWeek())
                            .add();
                }
            });

    static final Rule<FacilitationMeetingReport> LIES_AS_IT_SAYS_TO_ITS_EVENT = rule(
                    "WSIS-TIME-010", FacilitationMeetingReport.class)
            .severity(WARNING)
            .refersTo(
                    CONSULTATION_2006.paragraph("9"),
                    DESCRIPTIVE,
                    "just ahead of proposed World Information Society Day on 17 May")
            .reads("start", "end", "linkedEvent/start", "linkedEvent/end", "linkedEvent/relation")
            .check(MeetingTimeRules::lookAtRelation);

    static final Rule<FacilitationMeetingReport> MEETING_REPORT_AFTER_MEETING = rule(
                    "WSIS-TIME-011", FacilitationMeetingReport.class)
            .severity(WARNING)
            .reads("date", "start", "end")
            .check((report, found) -> {
                Optional<MeetingDays> days = MeetingDays.of(report, found);
                if (report.date().isEmpty() || days.isEmpty()) {
                    found.notApplicable();
                } else if (report.date().get().isBefore(days.get().last())) {
                    found.at("date")
                            .with("date", report.date().get())
                            .with("last", days.get().last())
                            .add();
                }
            });

    private MeetingTimeRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(WEEKDAY_FITS, LIES_AS_IT_SAYS_TO_ITS_EVENT, MEETING_REPORT_AFTER_MEETING);
    }

    private static void lookAtRelation(FacilitationMeetingReport report, Examination found) {
        Optional<MeetingDays> days = MeetingDays.of(report, found);
        Optional<LinkedEvent> event =
                report.linkedEvent().filter(linked -> linked.end().isPresent() || !found.hides("linkedEvent/end"));
        Optional<LocalDate> start = event.flatMap(LinkedEvent::start);
        Optional<EventRelation> relation = event.flatMap(LinkedEvent::relation).flatMap(Coded::value);
        if (days.isEmpty() || start.isEmpty() || relation.isEmpty()) {
            found.notApplicable();
        } else if (!fits(days.get(), relation.get(), start.get(), event.flatMap(LinkedEvent::end))) {
            found.at("linkedEvent", "relation")
                    .with("relation", relation.get())
                    .with("first", days.get().first())
                    .with("last", days.get().last())
                    .with("eventFirst", start.get())
                    .with("eventLast", event.flatMap(LinkedEvent::end).orElse(start.get()))
                    .add();
        }
    }

    /** An event without a last day may have gone on. */
    private static boolean fits(
            MeetingDays days, EventRelation relation, LocalDate eventStart, Optional<LocalDate> eventEnd) {
        return switch (relation) {
            case BEFORE -> days.last().isBefore(eventStart);
            case DURING ->
                !days.first().isBefore(eventStart)
                        && eventEnd.filter(end -> days.last().isAfter(end)).isEmpty();
            case AFTER -> days.first().isAfter(eventEnd.orElse(eventStart));
        };
    }
}
