package org.wsis4j.rules.meeting;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.SourceDocuments.CONSULTATION_2006;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.calendar.Event;
import org.wsis4j.calendar.EventKind;
import org.wsis4j.calendar.Events;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;

/** A facilitation meeting held against the register of events: its days and its number. */
final class RecordRules {

    static final Rule<FacilitationMeetingReport> MEETING_IS_THE_ONE_ON_RECORD = rule(
                    "WSIS-MTG-010", FacilitationMeetingReport.class)
            .severity(WARNING)
            .refersTo(
                    CONSULTATION_2006.paragraph("9"),
                    DESCRIPTIVE,
                    "ITU announced the following action line facilitation meetings")
            .reads("actionLines", "number", "start", "end")
            .check((report, found) -> {
                Optional<MeetingDays> days = MeetingDays.of(report, found);
                List<Event> recorded = days.isEmpty() || hides(report, found)
                        ? List.of()
                        : onRecord(report, days.get().first().getYear())
                                .filter(event -> canBe(event, report))
                                .toList();
                if (recorded.isEmpty()) {
                    found.notApplicable();
                } else if (recorded.stream().noneMatch(event -> isOn(event, report, days.get()))) {
                    Event first = recorded.get(0);
                    found.at("start")
                            .with("first", days.get().first())
                            .with("last", days.get().last())
                            .with("event", first.title())
                            .with("recorded", first.when())
                            .with("sources", first.sources())
                            .add();
                }
            });

    static final Rule<FacilitationMeetingReport> NUMBER_IS_THE_ONE_ON_RECORD = rule(
                    "WSIS-MTG-011", FacilitationMeetingReport.class)
            .severity(INFO)
            .reads("actionLines", "number", "start", "end")
            .check((report, found) -> {
                Optional<MeetingDays> days = MeetingDays.of(report, found);
                Optional<Event> recorded =
                        days.flatMap(held -> onRecord(report, held.first().getYear())
                                .filter(event -> event.ordinal().isPresent())
                                .filter(event -> isOn(event, report, held))
                                .findFirst());
                if (recorded.isEmpty() || report.number().isEmpty()) {
                    found.notApplicable();
                } else if (!recorded.get().ordinal().equals(report.number())) {
                    found.at("number")
                            .with("number", report.number().get())
                            .with("event", recorded.get().title())
                            .with("recorded", recorded.get().ordinal().orElseThrow())
                            .with("sources", recorded.get().sources())
                            .add();
                }
            });

    private RecordRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(MEETING_IS_THE_ONE_ON_RECORD, NUMBER_IS_THE_ONE_ON_RECORD);
    }

    /** The meetings of a year on exactly these lines, of which a source sets the days. Joint ones are other meetings. */
    private static Stream<Event> onRecord(FacilitationMeetingReport report, int year) {
        Set<ActionLine> lines = new HashSet<>();
        report.actionLines().forEach(code -> code.value().ifPresent(lines::add));
        boolean allKnown = report.actionLines().stream().allMatch(Coded::isKnown);
        return Events.standard().of(EventKind.FACILITATION_MEETING).stream()
                .filter(event -> allKnown && !lines.isEmpty() && lines.equals(Set.copyOf(event.lines())))
                .filter(event -> event.state().isSet() && event.when().isExact())
                .filter(event -> event.when().earliest().getYear() == year);
    }

    /** A meeting of another number is another meeting. */
    private static boolean canBe(Event event, FacilitationMeetingReport report) {
        return event.ordinal().isEmpty()
                || report.number().isEmpty()
                || event.ordinal().equals(report.number());
    }

    /** A report that gives no last day does not say that the meeting had no second day. */
    private static boolean isOn(Event event, FacilitationMeetingReport report, MeetingDays days) {
        return event.when().earliest().equals(days.first())
                && (report.end().isEmpty() || event.when().latest().equals(days.last()));
    }

    private static boolean hides(FacilitationMeetingReport report, Examination found) {
        return report.number().isEmpty() && found.hides("number");
    }
}
