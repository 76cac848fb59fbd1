package org.wsis4j.rules.facilitation;

import java.time.LocalDate;
import java.util.Optional;
import org.wsis4j.facilitation.FacilitatorDesignation;
import org.wsis4j.reporting.ActionLineReport;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.rules.Examination;

/**
 * The time that a report speaks for.
 *
 * @param first the first day
 * @param last the last day, for which the register is asked; before the first if the report has it so
 */
record Time(LocalDate first, LocalDate last) {

    /** The paths that {@link #of} looks at, those of a meeting last. */
    static String[] paths() {
        return new String[] {"period/start", "period/end", "meetingDate", "date", "start", "end"};
    }

    /** The paths that {@link #lastDay} looks at. */
    static String[] pathsOfLastDay() {
        return new String[] {"period/end", "meetingDate", "date", "start", "end"};
    }

    /** The period of a report, or else its last day; empty if one of them stands there and could not be read. */
    static Optional<Time> of(ActionLineReport report, Examination found) {
        return lastDay(report, found)
                .flatMap(last -> firstDay(report, Optional.of(last), found).map(first -> new Time(first, last)));
    }

    private static Optional<LocalDate> firstDay(
            ActionLineReport report, Optional<LocalDate> otherwise, Examination found) {
        if (report instanceof FacilitationMeetingReport meeting) {
            return unlessHidden(meeting.start(), "start", found, otherwise);
        }
        Optional<LocalDate> start = report instanceof FacilitatorReport facilitators
                ? facilitators.period().flatMap(ReportingPeriod::start)
                : Optional.empty();
        return unlessHidden(start, "period/start", found, otherwise);
    }

    /** The last day of a report, or the day of the check if it has none; empty if it could not be read. */
    static Optional<LocalDate> lastDay(ActionLineReport report, Examination found) {
        if (report instanceof FacilitatorReport facilitators
                && facilitators.period().isPresent()) {
            Optional<LocalDate> end = facilitators.period().get().end();
            if (end.isPresent()) {
                return end;
            }
        }
        Optional<LocalDate> date = unlessHidden(report.date(), "date", found, Optional.of(found.asOf()));
        if (report instanceof FacilitationMeetingReport meeting) {
            // An end before the start is a fault of its own, and not a day of the meeting.
            Optional<LocalDate> end = meeting.end()
                    .filter(day -> meeting.start().filter(day::isBefore).isEmpty());
            // Behind a start that nobody could read, nobody knows whether the end is such a fault.
            boolean hidden = (meeting.end().isEmpty() && found.hides("end"))
                    || (meeting.start().isEmpty() && found.hides("start"));
            return hidden ? Optional.empty() : end.or(meeting::start).or(() -> date);
        }
        if (report instanceof FacilitatorReport facilitators) {
            Optional<LocalDate> meeting = unlessHidden(facilitators.meetingDate(), "meetingDate", found, date);
            return unlessHidden(facilitators.period().flatMap(ReportingPeriod::end), "period/end", found, meeting);
        }
        return date;
    }

    boolean touches(FacilitatorDesignation designation) {
        boolean ended = designation.to().filter(to -> to.isBefore(first)).isPresent();
        return !ended && !designation.from().isAfter(last);
    }

    private static Optional<LocalDate> unlessHidden(
            Optional<LocalDate> day, String path, Examination found, Optional<LocalDate> otherwise) {
        return day.isPresent() || found.hides(path) ? day : otherwise;
    }
}
