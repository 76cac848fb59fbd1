package org.wsis4j.rules.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.ActivityState;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.rules.Examination;

/**
 * What a report of any kind tells of as held, going on or to come, beside its own date.
 *
 * @param date the date of the report
 * @param field where the activities stand
 * @param activities nothing in kinds of reports that have none
 */
record DatedActivities(Optional<LocalDate> date, String field, List<Activity> activities) {

    private static final String OF_A_FACILITATOR = "activities";
    private static final String OF_THE_FOLLOW_UP = "events";

    /** The paths that {@link #lookAtThoseHeld} looks at, but for the date. */
    static String[] paths() {
        return new String[] {
            "activities/*/state",
            "activities/*/start",
            "activities/*/end",
            "events/*/state",
            "events/*/start",
            "events/*/end"
        };
    }

    static DatedActivities of(Report report) {
        if (report instanceof FacilitatorReport facilitators) {
            return new DatedActivities(facilitators.date(), OF_A_FACILITATOR, facilitators.activities());
        }
        if (report instanceof FollowUpReport followUp) {
            return new DatedActivities(followUp.date(), OF_THE_FOLLOW_UP, followUp.events());
        }
        return new DatedActivities(Optional.empty(), OF_A_FACILITATOR, List.of());
    }

    /** An activity told as held has ended by the date of the report. */
    void lookAtThoseHeld(Examination found) {
        boolean applies = false;
        for (int i = 0; i < activities.size(); i++) {
            Activity activity = activities.get(i);
            Optional<Coded<ActivityState>> state = activity.state();
            boolean held = state.isPresent() && state.get().is(ActivityState.HELD);
            Optional<LocalDate> last = held ? lastDay(activity, i, found) : Optional.empty();
            if (last.isEmpty()) {
                continue;
            }
            applies = true;
            if (date.isEmpty()) {
                spot(activity, i, last.get(), found).undetermined();
            } else if (last.get().isAfter(date.get())) {
                spot(activity, i, last.get(), found).with("date", date.get()).add();
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    private Optional<LocalDate> lastDay(Activity activity, int index, Examination found) {
        Optional<LocalDate> end = activity.end();
        if (end.isPresent() || !found.hidesAny()) {
            return end.isPresent() ? end : activity.start();
        }
        return TimeRules.unlessHidden(end, field + "/" + index + "/end", found, activity.start());
    }

    private Examination.Spot spot(Activity activity, int index, LocalDate last, Examination found) {
        return found.at(field, index)
                .with("activity", activity.title().orElse(""))
                .with("last", last);
    }
}
