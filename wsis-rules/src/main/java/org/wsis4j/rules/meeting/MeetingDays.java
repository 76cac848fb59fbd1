package org.wsis4j.rules.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.rules.Examination;

/**
 * The days of a meeting.
 *
 * @param first the first day
 * @param last the last day; the first if the report has no other, before it if the report has it so
 */
record MeetingDays(LocalDate first, LocalDate last) {

    /** The days of a meeting; empty if it has no first day, or if one of the two could not be read. */
    static Optional<MeetingDays> of(FacilitationMeetingReport report, Examination found) {
        boolean unreadable = report.end().isEmpty() && found.hides("end");
        return report.start()
                .filter(start -> !unreadable)
                .map(start -> new MeetingDays(start, report.end().orElse(start)));
    }

    boolean isWithin(LocalDate from, LocalDate to) {
        return !first.isBefore(from) && !last.isAfter(to);
    }
}
