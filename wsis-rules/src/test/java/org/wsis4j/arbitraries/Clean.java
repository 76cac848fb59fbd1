package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.ActivityState;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.GoalFramework;
import org.wsis4j.reporting.GoalLink;
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
        implements Breakable<FacilitatorReport, FacilitatorReport.Builder> {

    @Override
    public FacilitatorReport.Builder edit() {
        return FacilitatorReport.builder().from(report);
    }

    @Override
    public FacilitatorReport edited(FacilitatorReport.Builder builder) {
        return builder.build();
    }

    /** What was known on the day of the check. */
    Register register() {
        return Register.knownOn(asOf);
    }

    /** The last day covered, for which facilitators are looked up. */
    LocalDate day() {
        return report.period()
                .flatMap(ReportingPeriod::end)
                .or(report::meetingDate)
                .orElseThrow();
    }

    List<ActionLine> lines() {
        return report.actionLines().stream()
                .flatMap(line -> line.value().stream())
                .toList();
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

    /** A report with one more facilitator, on a line that it had or has now. */
    FacilitatorReport.Builder naming(ActionLine line, ReportedFacilitator... facilitators) {
        List<ReportedFacilitator> named = report.facilitators();
        for (ReportedFacilitator facilitator : facilitators) {
            named = draw.inserted(named, facilitator);
        }
        if (lines().contains(line)) {
            return edit().facilitators(named);
        }
        return edit().facilitators(settled(named))
                .addActionLines(Coded.of(line))
                .reporter(contributor());
    }

    /** One that is named for no line was named for the one line of the report, and must not lose it beside others. */
    List<ReportedFacilitator> settled(List<ReportedFacilitator> named) {
        return named.stream()
                .map(facilitator ->
                        facilitator.actionLine().isPresent() ? facilitator : at(facilitator, lines().get(0)))
                .toList();
    }

    ReportedFacilitator facilitator(Coded<Organization> organization, ActionLine line, DesignationStatus... qualities) {
        Optional<DesignationStatus> quality =
                qualities.length == 0 ? Optional.empty() : Optional.of(draw.one(qualities));
        return ReportedFacilitator.builder()
                .organization(organization)
                .actionLine(Spellings.line(draw, line))
                .status(quality.map(Coded::of))
                .build();
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
