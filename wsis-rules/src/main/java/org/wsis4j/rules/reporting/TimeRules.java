package org.wsis4j.rules.reporting;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.GoalFramework;
import org.wsis4j.reporting.GoalLink;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.ReportingPeriod;
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
                    if (activity.start().isPresent() && activity.end().isPresent()) {
                        applies = true;
                        if (activity.end().get().isBefore(activity.start().get())) {
                            found.at("activities", i, "end")
                                    .with("start", activity.start().get())
                                    .with("end", activity.end().get())
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
        Optional<LocalDate> last = Stream.concat(
                        report.period().flatMap(ReportingPeriod::end).stream(), report.meetingDate().stream())
                .max(Comparator.naturalOrder());
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
        Optional<LocalDate> first =
                unlessHidden(report.period().flatMap(ReportingPeriod::start), "period/start", found, day);
        Optional<LocalDate> last =
                unlessHidden(report.period().flatMap(ReportingPeriod::end), "period/end", found, day);
        boolean applies = false;
        for (int i = 0; i < report.goals().size(); i++) {
            GoalLink goal = report.goals().get(i);
            boolean mdg = goal.framework().filter(f -> f.is(GoalFramework.MDG)).isPresent();
            boolean sdg = goal.framework().filter(f -> f.is(GoalFramework.SDG)).isPresent();
            if (!mdg && !sdg) {
                continue;
            }
            applies = true;
            Examination.Spot spot = found.at("goals", i, "framework")
                    .with("framework", mdg ? GoalFramework.MDG : GoalFramework.SDG)
                    .with("lastYear", LAST_YEAR_OF_MDG);
            if (first.isEmpty() || last.isEmpty()) {
                spot.undetermined();
            } else if (mdg && first.get().getYear() > LAST_YEAR_OF_MDG) {
                spot.with("day", first.get()).add();
            } else if (sdg && last.get().getYear() <= LAST_YEAR_OF_MDG) {
                spot.with("day", last.get()).add();
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    /** A day, or another in its place; not if it is only hidden. */
    static Optional<LocalDate> unlessHidden(
            Optional<LocalDate> day, String path, Examination found, Optional<LocalDate> otherwise) {
        return day.isPresent() || found.hides(path) ? day : otherwise;
    }
}
