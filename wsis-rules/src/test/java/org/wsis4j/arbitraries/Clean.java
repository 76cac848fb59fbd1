package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.ActivityState;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.GoalFramework;
import org.wsis4j.reporting.GoalLink;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.reporting.Reporter;
import org.wsis4j.reporting.ReporterRole;
import org.wsis4j.reporting.ReportingPeriod;

/**
 * A clean report of a facilitator about to be broken, and the means to change one thing in it without breaking another.
 *
 * @param report the report
 * @param asOf the day for which it is clean
 * @param draw makes the choices
 */
record Clean(FacilitatorReport report, LocalDate asOf, Draw draw)
        implements Breakable<FacilitatorReport, FacilitatorReport.Builder>, OnLines {

    @Override
    public FacilitatorReport.Builder edit() {
        return FacilitatorReport.builder().from(report);
    }

    @Override
    public FacilitatorReport edited(FacilitatorReport.Builder builder) {
        return builder.build();
    }

    /** The last day covered. */
    @Override
    public LocalDate day() {
        return report.period()
                .flatMap(ReportingPeriod::end)
                .or(report::meetingDate)
                .orElseThrow();
    }

    /** The organizations that facilitate all the lines. */
    List<Organization> facilitators() {
        List<Organization> all = new ArrayList<>(register().facilitators(lines().get(0), day()));
        lines().forEach(line -> all.retainAll(register().facilitators(line, day())));
        return all;
    }

    /** A role in which the reporter need not facilitate the lines. */
    Reporter contributor() {
        return Reporter.builder()
                .from(report.reporter().orElseThrow())
                .role(Coded.of(ReporterRole.CONTRIBUTOR))
                .build();
    }

    @Override
    public Report with(List<ReportedFacilitator> facilitators) {
        return edit().facilitators(facilitators).build();
    }

    @Override
    public Report with(List<ReportedFacilitator> facilitators, ActionLine line) {
        if (lines().contains(line)) {
            return with(facilitators);
        }
        return edit().facilitators(settled(facilitators))
                .addActionLines(Coded.of(line))
                .reporter(contributor())
                .build();
    }

    /** One that is named for no line was named for the one line of the report, and must not lose it beside others. */
    List<ReportedFacilitator> settled(List<ReportedFacilitator> named) {
        return named.stream()
                .map(facilitator ->
                        facilitator.actionLine().isPresent() ? facilitator : at(facilitator, lines().get(0)))
                .toList();
    }

    /** A goal that belongs to any time. */
    static GoalLink timelessGoal() {
        return GoalLink.builder()
                .framework(Coded.of(GoalFramework.GDC))
                .number(1)
                .build();
    }

    /** The activities, none of them told as held. */
    List<Activity> nothingHeld() {
        return report.activities().stream()
                .map(activity -> activity.state().orElseThrow().is(ActivityState.HELD)
                        ? Activity.builder()
                                .from(activity)
                                .state(Coded.of(ActivityState.ONGOING))
                                .build()
                        : activity)
                .toList();
    }

    private static ReportedFacilitator at(ReportedFacilitator facilitator, ActionLine line) {
        return ReportedFacilitator.builder()
                .from(facilitator)
                .actionLine(Coded.of(line))
                .build();
    }
}
