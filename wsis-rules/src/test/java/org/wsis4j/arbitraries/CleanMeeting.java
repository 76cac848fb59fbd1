package org.wsis4j.arbitraries;

import java.time.LocalDate;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;

/**
 * A clean report of a meeting about to be broken.
 *
 * @param report the report
 * @param asOf the day for which it is clean
 * @param draw makes the choices
 */
record CleanMeeting(FacilitationMeetingReport report, LocalDate asOf, Draw draw)
        implements Breakable<FacilitationMeetingReport, FacilitationMeetingReport.Builder> {

    @Override
    public FacilitationMeetingReport.Builder edit() {
        return FacilitationMeetingReport.builder().from(report);
    }

    @Override
    public FacilitationMeetingReport edited(FacilitationMeetingReport.Builder builder) {
        return builder.build();
    }
}
