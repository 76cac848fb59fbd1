package org.wsis4j.rules.meeting;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.SourceDocuments.CONSULTATION_2006;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.calendar.Event;
import org.wsis4j.calendar.EventKind;
import org.wsis4j.calendar.EventState;
import org.wsis4j.calendar.Events;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.SourceDocument;

/** A facilitation meeting held against the register of events: its days and its number. */
final class RecordRules {

    /** The texts that announce meetings. */
    private static final Set<SourceDocument> FOUNDING = Set.of(E_2006_85, CONSULTATION_2006);

    /** Days; no line is known to have met twice within so few. */
    private static final int NEAR = 31;

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
                    Optional<Event> meant = recorded.stream()
                            .filter(event -> mustBe(event, report) || isNear(event, days.get()))
                            .findFirst();
                    Event event = meant.orElse(recorded.get(0));
                    Examination.Spot spot = found.at("start")
                            .with("first", days.get().first())
                            .with("last", days.get().last())
                            .with("event", event.title())
                            .with("recorded", event.when())
                            .with("sources", event.sources());
                    if (meant.isPresent()) {
                        spot.add();
                    } else {
                        spot.undetermined();
                    }
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

    /** The meetings of a year on exactly these lines, of which the days are known. Joint ones are other meetings. */
    private static Stream<Event> onRecord(FacilitationMeetingReport report, int year) {
        Set<ActionLine> lines = new HashSet<>();
        report.actionLines().forEach(code -> code.value().ifPresent(lines::add));
        boolean allKnown = report.actionLines().stream().allMatch(Coded::isKnown);
        return Events.standard().of(EventKind.FACILITATION_MEETING).stream()
                .filter(event -> allKnown && !lines.isEmpty() && lines.equals(Set.copyOf(event.lines())))
                .filter(event -> event.when().isExact() && isRecord(event))
                .filter(event -> event.when().earliest().getYear() == year);
    }

    /** Held, or announced by one of the two texts; what only others announced may have been moved or left out. */
    private static boolean isRecord(Event event) {
        return event.state() == EventState.HELD
                || (event.state() == EventState.ANNOUNCED
                        && event.confidence() == Confidence.CONFIRMED
                        && event.sources().stream().anyMatch(source -> FOUNDING.contains(source.document())));
    }

    /** A meeting of another number is another meeting. */
    private static boolean canBe(Event event, FacilitationMeetingReport report) {
        return event.ordinal().isEmpty()
                || report.number().isEmpty()
                || event.ordinal().equals(report.number());
    }

    /** A line has one meeting of a number, so that it cannot have been held on other days. */
    private static boolean mustBe(Event event, FacilitationMeetingReport report) {
        return event.ordinal().isPresent() && event.ordinal().equals(report.number());
    }

    /** The register is not complete: what lies far from what is on record is taken for another meeting. */
    private static boolean isNear(Event event, MeetingDays days) {
        return !days.first().isAfter(event.when().latest().plusDays(NEAR))
                && !days.last().isBefore(event.when().earliest().minusDays(NEAR));
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
