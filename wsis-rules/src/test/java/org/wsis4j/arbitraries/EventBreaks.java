package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.ActivityState;
import org.wsis4j.reporting.Coded;

/** Breaks the rules about activities and events in reports of any kind. */
final class EventBreaks {

    private EventBreaks() {}

    static Map<String, Break<Clean>> ofFacilitators() {
        return Map.of(
                "WSIS-TIME-009",
                clean -> clean.edit()
                        .activities(onOtherDays(clean.report().activities(), clean.draw()))
                        .build(),
                "WSIS-COH-001",
                clean -> clean.edit()
                        .activities(toldTwice(clean.report().activities(), clean.draw()))
                        .build());
    }

    static Map<String, Break<CleanFollowUp>> ofFollowUps() {
        return Map.of(
                "WSIS-TIME-009",
                clean -> clean.edit()
                        .events(onOtherDays(clean.report().events(), clean.draw()))
                        .build(),
                "WSIS-COH-001",
                clean -> clean.edit()
                        .events(toldTwice(clean.report().events(), clean.draw()))
                        .build());
    }

    private static List<Activity> toldTwice(List<Activity> activities, Draw draw) {
        return draw.inserted(activities, told(draw.one(activities), draw));
    }

    /** Announced for a day more, in the same year: nobody says that it is past. */
    private static List<Activity> onOtherDays(List<Activity> activities, Draw draw) {
        Activity told = draw.one(activities);
        LocalDate start = told.start().orElseThrow();
        LocalDate end = told.end().orElse(start).plusDays(draw.between(1, 5));
        return draw.inserted(
                activities,
                Activity.builder()
                        .from(told(told, draw))
                        .state(Coded.of(ActivityState.ONGOING))
                        .end(end)
                        .build());
    }

    /** The same, in other letters. */
    private static Activity told(Activity activity, Draw draw) {
        String title = activity.title().orElseThrow();
        return Activity.builder()
                .from(activity)
                .title(draw.one(title, title.replace(' ', '\u00a0'), " " + title))
                .build();
    }
}
