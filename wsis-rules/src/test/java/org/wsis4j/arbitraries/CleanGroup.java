package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.List;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.reporting.group.ReportedChairTerm;
import org.wsis4j.reporting.group.ReportedElection;
import org.wsis4j.reporting.group.ReportedGroupMeeting;

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

    Coded<Organization> written(Organization organization) {
        return Spellings.organization(draw, organization);
    }

    Organization chair() {
        return report.chair().flatMap(Coded::value).orElseThrow();
    }

    Organization coChair() {
        return report.coChairs().get(0).value().orElseThrow();
    }

    /** A member that is neither co-chair nor has the chair in turn. */
    Organization outsider() {
        return report.members().stream()
                .flatMap(member -> member.value().stream())
                .filter(member -> !member.equals(coChair()))
                .filter(member -> report.networkCoordinators().stream().noneMatch(one -> one.is(member)))
                .findFirst()
                .orElseThrow();
    }

    ReportedChairTerm lastTerm() {
        return last(report.chairTerms());
    }

    LocalDate lastStart() {
        return lastTerm().start().orElseThrow();
    }

    ReportedElection lastElection() {
        return last(report.coChairElections());
    }

    ReportedGroupMeeting lastMeeting() {
        return last(report.meetings());
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
