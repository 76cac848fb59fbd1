package org.wsis4j.rules.meeting;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.source.Modality.RECOMMENDED;
import static org.wsis4j.source.SourceDocuments.CONSULTATION_2006;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsis4j.calendar.Event;
import org.wsis4j.calendar.EventKind;
import org.wsis4j.calendar.Events;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.rules.Rule;
import org.wsis4j.source.Dating;

/** That facilitation meetings are held together. */
final class ClusterRules {

    /** "Possibly around May 17": the days of a week of which World Information Society Day is the middle. */
    private static final MonthDay AROUND = MonthDay.from(Events.standard()
            .find("2006-05-17-information-society-day")
            .orElseThrow()
            .when()
            .earliest());

    private static final int HALF_A_WEEK = 3;

    /** The day on which it was said that meetings should be clustered. */
    private static final LocalDate SAID =
            CONSULTATION_2006.date().map(Dating::latest).orElseThrow();

    static final Rule<FacilitationMeetingReport> IN_A_CLUSTER = rule("WSIS-MTG-001", FacilitationMeetingReport.class)
            .severity(INFO)
            .asks(
                    CONSULTATION_2006.paragraph("10(i)"),
                    RECOMMENDED,
                    "WSIS-related meetings should be clustered together")
            .reads("start", "end")
            .check((report, found) -> {
                Optional<MeetingDays> days = MeetingDays.of(report, found);
                if (days.isEmpty() || !days.get().first().isAfter(SAID)) {
                    found.notApplicable();
                } else if (!isClustered(days.get())) {
                    found.at("start")
                            .with("first", days.get().first())
                            .with("last", days.get().last())
                            .add();
                }
            });

    private ClusterRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(IN_A_CLUSTER);
    }

    /** In the week, in the cluster of its year, or in the Forum that took its place. */
    private static boolean isClustered(MeetingDays days) {
        int year = days.first().getYear();
        LocalDate middle = AROUND.atYear(year);
        Stream<Event> clusters = Stream.concat(
                Events.standard().clusterOf(year).stream(), Events.standard().of(EventKind.FORUM).stream());
        return days.isWithin(middle.minusDays(HALF_A_WEEK), middle.plusDays(HALF_A_WEEK))
                || clusters.anyMatch(event ->
                        days.isWithin(event.when().earliest(), event.when().latest()));
    }
}
