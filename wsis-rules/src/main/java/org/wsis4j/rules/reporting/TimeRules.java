package org.wsis4j.rules.reporting;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.GoalFramework;
import org.wsis4j.reporting.GoalLink;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;

/** Time: that the dates of a report do not contradict each other. All are rules of the house: coherence of data. */
final class TimeRules {

    /** The last year of the Millennium Development Goals (E/2006/85, paragraph 22). */
    private static final int LAST_YEAR_OF_MDG = 2015;

    static final Rule<FacilitatorReport> ACTIVITY_IS_IN_ORDER = rule("WSIS-TIME-002", FacilitatorReport.class)
            .severity(ERROR)
            .reads("activities/*/start", "activities/*/end")
            .check((report, found) -> {
                boolean applies = false;
                for (int i = 0; i < report.activities().size(); i++) {
                    Activity activity = report.activities().get(i);
                    Optional<LocalDate> start = activity.start();
                    Optional<LocalDate> end = activity.end();
                    if (start.isPresent() && end.isPresent()) {
                        applies = true;
                        if (end.get().isBefore(start.get())) {
                            found.at("activities", i, "end")
                                    .with("start", start.get())
                                    .with("end", end.get())
                                    .add();
                        }
                    }
                }
                if (!applies) {
                    found.notApplicable();
                }
            });

    static final Rule<FacilitatorReport> DATED_AFTER_ITS_PERIOD = rule("WSIS-TIME-003", FacilitatorReport.class)
            .severity(WARNING)
            .reads("date", "period/end", "meetingDate")
            .check(TimeRules::lookAtDate);

    static final Rule<Report> PAST_IS_PAST = rule("WSIS-TIME-004", Report.class)
            .severity(WARNING)
            .refersTo(
                    E_2006_85.paragraph("38"),
                    DESCRIPTIVE,
                    "inaugural meeting of the Alliance in Kuala Lumpur on 19 and 20 June 2006 attracted")
            .reads("date")
            .reads(DatedActivities.paths())
            .check((report, found) -> DatedActivities.of(report).lookAtThoseHeld(found));

    static final Rule<FacilitatorReport> NOT_FROM_THE_FUTURE = rule("WSIS-TIME-005", FacilitatorReport.class)
            .severity(WARNING)
            .reads("date")
            .check((report, found) -> {
                if (report.date().isEmpty()) {
                    found.notApplicable();
                } else if (report.date().get().isAfter(found.asOf())) {
                    found.at("date")
                            .with("date", report.date().get())
                            .with("asOf", found.asOf())
                            .add();
                }
            });

    static final Rule<FacilitatorReport> GOALS_OF_THEIR_TIME = rule("WSIS-TIME-006", FacilitatorReport.class)
            .severity(WARNING)
            .refersTo(
                    E_2006_85.paragraph("22"),
                    DESCRIPTIVE,
                    "coincides with the final year of the Millennium Development Goal process")
            .reads("goals/*/framework", "period/start", "period/end", "meetingDate", "date")
            .check(TimeRules::lookAtGoals);

    private TimeRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(
                ACTIVITY_IS_IN_ORDER, DATED_AFTER_ITS_PERIOD, PAST_IS_PAST, NOT_FROM_THE_FUTURE, GOALS_OF_THEIR_TIME);
    }

    /** Compares with the later of two days; while one of them could not be read, nobody knows which is the later. */
    private static void lookAtDate(FacilitatorReport report, Examination found) {
        Optional<LocalDate> last = later(endOf(report), report.meetingDate());
        boolean hidden = found.hides("period/end") || found.hides("meetingDate");
        if (report.date().isEmpty() || last.isEmpty() || hidden) {
            found.notApplicable();
        } else if (report.date().get().isBefore(last.get())) {
            found.at("date")
                    .with("date", report.date().get())
                    .with("end", last.get())
                    .add();
        }
    }

    private static void lookAtGoals(FacilitatorReport report, Examination found) {
        Optional<LocalDate> day = unlessHidden(report.meetingDate(), "meetingDate", found, report.date());
        Optional<LocalDate> first = unlessHidden(startOf(report), "period/start", found, day);
        Optional<LocalDate> last = unlessHidden(endOf(report), "period/end", found, day);
        boolean applies = false;
        for (int i = 0; i < report.goals().size(); i++) {
            GoalLink goal = report.goals().get(i);
            boolean mdg = isOf(goal, GoalFramework.MDG);
            if (!mdg && !isOf(goal, GoalFramework.SDG)) {
                continue;
            }
            applies = true;
            if (first.isEmpty() || last.isEmpty()) {
                spot(i, mdg, found).undetermined();
            } else if (mdg && first.get().getYear() > LAST_YEAR_OF_MDG) {
                spot(i, true, found).with("day", first.get()).add();
            } else if (!mdg && last.get().getYear() <= LAST_YEAR_OF_MDG) {
                spot(i, false, found).with("day", last.get()).add();
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    private static Examination.Spot spot(int goal, boolean mdg, Examination found) {
        return found.at("goals", goal, "framework")
                .with("framework", mdg ? GoalFramework.MDG : GoalFramework.SDG)
                .with("lastYear", LAST_YEAR_OF_MDG);
    }

    private static boolean isOf(GoalLink goal, GoalFramework framework) {
        return goal.framework().isPresent() && goal.framework().get().is(framework);
    }

    private static Optional<LocalDate> startOf(FacilitatorReport report) {
        return report.period().isPresent() ? report.period().get().start() : Optional.empty();
    }

    private static Optional<LocalDate> endOf(FacilitatorReport report) {
        return report.period().isPresent() ? report.period().get().end() : Optional.empty();
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        boolean isOther = other.isPresent() && (one.isEmpty() || other.get().isAfter(one.get()));
        return isOther ? other : one;
    }

    /** A day, or another in its place; not if it is only hidden. */
    static Optional<LocalDate> unlessHidden(
            Optional<LocalDate> day, String path, Examination found, Optional<LocalDate> otherwise) {
        return day.isPresent() || found.hides(path) ? day : otherwise;
    }
}
