package org.wsis4j.rules.facilitation;

import java.time.LocalDate;
import java.util.Optional;
import org.wsis4j.facilitation.FacilitatorDesignation;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.rules.Examination;

/**
 * The time that a report speaks for.
 *
 * @param first the first day
 * @param last the last day, for which the register is asked; before the first if the report has it so
 */
record Time(LocalDate first, LocalDate last) {

    /** The paths that {@link #of} looks at. */
    static String[] paths() {
        return new String[] {"period/start", "period/end", "meetingDate", "date"};
    }

    /** The period of a report, or else its last day; empty if one of them stands there and could not be read. */
    static Optional<Time> of(FacilitatorReport report, Examination found) {
        return lastDay(report, found)
                .flatMap(last -> unlessHidden(
                                report.period().flatMap(ReportingPeriod::start),
                                "period/start",
                                found,
                                Optional.of(last))
                        .map(first -> new Time(first, last)));
    }

    /** The last day of a report, or the day of the check if it has none; empty if it could not be read. */
    static Optional<LocalDate> lastDay(FacilitatorReport report, Examination found) {
        Optional<LocalDate> date = unlessHidden(report.date(), "date", found, Optional.of(found.asOf()));
        Optional<LocalDate> meeting = unlessHidden(report.meetingDate(), "meetingDate", found, date);
        return unlessHidden(report.period().flatMap(ReportingPeriod::end), "period/end", found, meeting);
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
