package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.Break.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.ActivityState;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.GoalFramework;
import org.wsis4j.reporting.GoalLink;
import org.wsis4j.reporting.ReportingPeriod;

/** Breaks the rules of the family TIME. */
final class TimeBreaks {

    private static final int YEARS = 3 * 365;

    private TimeBreaks() {}

    static Map<String, Break<Clean>> all() {
        return Map.of(
                "WSIS-TIME-001", edit(TimeBreaks::periodReversed),
                "WSIS-TIME-002", edit(TimeBreaks::activityReversed),
                "WSIS-TIME-003", edit(TimeBreaks::datedTooEarly),
                "WSIS-TIME-004", edit(TimeBreaks::heldLater),
                "WSIS-TIME-005",
                        edit((report, clean) -> report.date(clean.asOf().plusDays(days(clean)))),
                "WSIS-TIME-006", edit(TimeBreaks::goalsOfAnotherTime));
    }

    /** The end stays, for facilitators are looked up on that day. */
    private static void periodReversed(FacilitatorReport.Builder report, Clean clean) {
        report.period(ReportingPeriod.builder()
                        .start(clean.day().plusDays(days(clean)))
                        .end(clean.day())
                        .build())
                .goals(List.of(Clean.timelessGoal()));
    }

    private static void activityReversed(FacilitatorReport.Builder report, Clean clean) {
        LocalDate end = clean.day().minusDays(days(clean));
        report.activities(clean.draw()
                .inserted(
                        clean.report().activities(),
                        Activity.builder()
                                .title(clean.draw().one(Prose.EVENTS))
                                .state(Coded.of(clean.draw().one(ActivityState.values())))
                                .start(end.plusDays(days(clean)))
                                .end(end)
                                .build()));
    }

    private static void datedTooEarly(FacilitatorReport.Builder report, Clean clean) {
        report.date(clean.day().minusDays(days(clean))).activities(clean.nothingHeld());
    }

    private static void heldLater(FacilitatorReport.Builder report, Clean clean) {
        LocalDate start = clean.report().date().orElseThrow().plusDays(days(clean));
        report.addActivities(Activity.builder()
                .title(clean.draw().one(Prose.EVENTS))
                .state(Coded.of(ActivityState.HELD))
                .start(start)
                .end(clean.draw().maybe(() -> start.plusDays(clean.draw().below(20))))
                .build());
    }

    /** A period from the time of the one goals into that of the others is cut to its last day. */
    private static void goalsOfAnotherTime(FacilitatorReport.Builder report, Clean clean) {
        boolean old = clean.day().getYear() <= 2015;
        if (!old && clean.report().period().isPresent()) {
            report.period(ReportingPeriod.builder()
                    .start(clean.day())
                    .end(clean.day())
                    .build());
        }
        report.goals(List.of(GoalLink.builder()
                .framework(Coded.of(old ? GoalFramework.SDG : GoalFramework.MDG))
                .number(clean.draw().between(1, 8))
                .build()));
    }

    private static int days(Clean clean) {
        return clean.draw().between(1, YEARS);
    }
}
