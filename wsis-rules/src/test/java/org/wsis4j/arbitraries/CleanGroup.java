package org.wsis4j.arbitraries;

import java.time.LocalDate;
import org.wsis4j.reporting.group.GroupReport;

/**
 * A clean report of the group about to be broken.
 *
 * @param report the report
 * @param asOf the day for which it is clean
 * @param draw makes the choices
 */
record CleanGroup(GroupReport report, LocalDate asOf, Draw draw)
        implements Breakable<GroupReport, GroupReport.Builder> {

    @Override
    public GroupReport.Builder edit() {
        return GroupReport.builder().from(report);
    }

    @Override
    public GroupReport edited(GroupReport.Builder builder) {
        return builder.build();
    }
}
