package org.wsis4j.arbitraries;

import java.time.LocalDate;
import org.wsis4j.reporting.followup.FollowUpReport;

/**
 * A clean report on the follow-up about to be broken.
 *
 * @param report the report
 * @param asOf the day for which it is clean
 * @param draw makes the choices
 */
record CleanFollowUp(FollowUpReport report, LocalDate asOf, Draw draw)
        implements Breakable<FollowUpReport, FollowUpReport.Builder> {

    @Override
    public FollowUpReport.Builder edit() {
        return FollowUpReport.builder().from(report);
    }

    @Override
    public FollowUpReport edited(FollowUpReport.Builder builder) {
        return builder.build();
    }
}
