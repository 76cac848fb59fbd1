package org.wsis4j.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsis4j.calendar.Calendar;
import org.wsis4j.calendar.CalendarEntry;
import org.wsis4j.calendar.Certainty;
import org.wsis4j.source.Dating;

/**
 * The work plans that the group adopted, each an update of the one before; one is due every two years (E/2006/85,
 * paragraph 18). The paragraph says nothing of the day of the first.
 *
 * @param adopted the days on which they were adopted, each once, in order of time
 */
public record WorkPlans(List<LocalDate> adopted) {

    /**
     * Puts the days in order.
     *
     * @param adopted see {@link #adopted()}; in any order here
     */
    public WorkPlans {
        adopted = adopted.stream().distinct().sorted().toList();
    }

    /**
     * The work plans adopted on some days.
     *
     * @param adopted the days, in any order
     * @return the plans
     */
    public static WorkPlans of(List<LocalDate> adopted) {
        return new WorkPlans(adopted);
    }

    /**
     * The last day on which the next update is in time.
     *
     * @return two years after the latest; empty if there is none yet
     */
    public Optional<LocalDate> nextDue() {
        return nextDue(LocalDate.MAX);
    }

    /**
     * The last day on which the next update was in time, as seen from a day.
     *
     * @param day the day
     * @return two years after the latest that was adopted on the day or before; empty if there was none yet
     */
    public Optional<LocalDate> nextDue(LocalDate day) {
        return adopted.stream()
                .filter(plan -> !plan.isAfter(day))
                .reduce((earlier, later) -> later)
                .map(WorkPlans::due);
    }

    /**
     * The updates that came too late.
     *
     * @return a deviation for each two plans more than two years apart, from the day of the one to the day of the other
     */
    public List<Deviation> gaps() {
        List<Deviation> gaps = new ArrayList<>();
        for (int i = 1; i < adopted.size(); i++) {
            LocalDate earlier = adopted.get(i - 1);
            LocalDate later = adopted.get(i);
            if (later.isAfter(due(earlier))) {
                gaps.add(new Deviation(Deviation.Kind.WORK_PLAN_OVERDUE, earlier, later, List.of(), List.of()));
            }
        }
        return List.copyOf(gaps);
    }

    /**
     * The updates that were or are due, as a calendar. The library knows of no day on which a plan was adopted; so there is
     * none in what it carries itself.
     *
     * @return an entry for each plan, two years after it was adopted
     */
    public Calendar calendar() {
        return Calendar.of(adopted.stream().map(WorkPlans::dueEntry).toList());
    }

    private static CalendarEntry dueEntry(LocalDate plan) {
        return new CalendarEntry(
                "work-plan-" + due(plan),
                "UN Group on the Information Society, update of the work plan of " + plan,
                Dating.on(due(plan)),
                Certainty.DUTY,
                List.of(Deviation.Kind.WORK_PLAN_OVERDUE.mandate()));
    }

    private static LocalDate due(LocalDate plan) {
        return plan.plus(TermsOfReference.of2006().workPlanInterval());
    }
}
