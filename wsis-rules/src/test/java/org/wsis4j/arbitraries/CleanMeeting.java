package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;

/**
 * A clean report of a meeting about to be broken.
 *
 * @param report the report
 * @param asOf the day for which it is clean
 * @param draw makes the choices
 */
record CleanMeeting(FacilitationMeetingReport report, LocalDate asOf, Draw draw)
        implements Breakable<FacilitationMeetingReport, FacilitationMeetingReport.Builder>, OnLines {

    @Override
    public FacilitationMeetingReport.Builder edit() {
        return FacilitationMeetingReport.builder().from(report);
    }

    @Override
    public FacilitationMeetingReport edited(FacilitationMeetingReport.Builder builder) {
        return builder.build();
    }

    /** The last day of the meeting. */
    @Override
    public LocalDate day() {
        return report.end().orElseThrow();
    }

    @Override
    public Report with(List<ReportedFacilitator> facilitators) {
        return edit().facilitators(facilitators).build();
    }

    @Override
    public Report with(List<ReportedFacilitator> facilitators, ActionLine line) {
        FacilitationMeetingReport.Builder report = edit().facilitators(facilitators);
        return lines().contains(line)
                ? report.build()
                : report.addActionLines(Coded.of(line)).build();
    }

    /** The meeting on other days; whatever would have to fit them is left out. */
    FacilitationMeetingReport.Builder on(LocalDate first, LocalDate last) {
        return edit().start(first)
                .end(last)
                .date(last)
                .weekday(Coded.of(first.getDayOfWeek()))
                .linkedEvent(Optional.empty())
                .facilitators(List.of());
    }
}
