package org.wsis4j.rules.corpus;

import java.time.LocalDate;
import java.util.Optional;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.reporting.national.NationalReport;

/** The time a report covers: its period or meeting; without them its date. */
final class Times {

    private Times() {}

    static Optional<CoveredTime> of(Report report) {
        if (report instanceof FacilitatorReport facilitator) {
            return period(facilitator.period())
                    .or(() -> between(facilitator.meetingDate(), Optional.empty()))
                    .or(() -> between(facilitator.date(), Optional.empty()));
        }
        if (report instanceof FacilitationMeetingReport meeting) {
            return between(meeting.start(), meeting.end()).or(() -> between(meeting.date(), Optional.empty()));
        }
        if (report instanceof NationalReport national) {
            return period(national.period()).or(() -> between(national.date(), Optional.empty()));
        }
        return Optional.empty();
    }

    private static Optional<CoveredTime> period(Optional<ReportingPeriod> period) {
        return between(period.flatMap(ReportingPeriod::start), period.flatMap(ReportingPeriod::end));
    }

    /** Where only one day is known, it is that day; an end before the start is told by a rule on the report itself. */
    private static Optional<CoveredTime> between(Optional<LocalDate> start, Optional<LocalDate> end) {
        return start.or(() -> end).map(first -> CoveredTime.between(first, end.orElse(first)));
    }
}
