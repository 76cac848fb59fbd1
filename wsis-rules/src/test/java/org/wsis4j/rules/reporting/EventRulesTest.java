package org.wsis4j.rules.reporting;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.FollowUpSamples.followUp;
import static org.wsis4j.rules.Samples.activity;
import static org.wsis4j.rules.Samples.report;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.WARNING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.FacilitatorReport;

class EventRulesTest {

    private static final Activity FIRST = activity("HELD", "2006-10-10", "2006-10-13");
    private static final Activity LATER = activity("HELD", "2006-10-11", "2006-10-13");

    private static Activity at(String place, Activity activity) {
        return Activity.builder().from(activity).place(place).build();
    }

    private static FacilitatorReport.Builder telling(Activity... activities) {
        return report().activities(List.of(activities));
    }

    @Test
    void givenAnEventToldOnOtherDays_whenChecked_thenTime009NamesBoth() {
        expect(EventRules.SAME_EVENT_SAME_DAYS, telling(FIRST, LATER))
                .fails(
                        WARNING,
                        "/activities/1",
                        "'Health week' is told from 2006-10-11 to 2006-10-13, but earlier in the report from"
                                + " 2006-10-10 to 2006-10-13");
        expect(EventRules.SAME_EVENT_SAME_DAYS, telling(at("Geneva", FIRST), LATER, at("GENEVA", LATER)))
                .failsAt("/activities/1", "/activities/2");
        expect(EventRules.SAME_EVENT_SAME_DAYS, followUp().events(List.of(FIRST, LATER)))
                .failsAt("/events/1");
    }

    @Test
    void givenAnotherPlaceYearOrTitle_whenChecked_thenTime009Passes() {
        expect(EventRules.SAME_EVENT_SAME_DAYS, telling(at("Geneva", FIRST), at("Doha", LATER)))
                .passes();
        expect(EventRules.SAME_EVENT_SAME_DAYS, telling(FIRST, activity("ANNOUNCED", "2007-10-10", "")))
                .passes();
        expect(
                        EventRules.SAME_EVENT_SAME_DAYS,
                        telling(
                                FIRST,
                                Activity.builder()
                                        .from(LATER)
                                        .title("Second health week")
                                        .build()))
                .passes();
    }

    @Test
    void givenTheSameTwice_whenChecked_thenCoh001Warns() {
        Activity shouted = Activity.builder().from(FIRST).title("HEALTH-WEEK").build();

        expect(EventRules.ACTIVITY_TOLD_ONCE, telling(FIRST, shouted))
                .fails(WARNING, "/activities/1", "'HEALTH-WEEK' of 2006-10-10 is told a second time");
        expect(EventRules.ACTIVITY_TOLD_ONCE, telling(FIRST, LATER)).passes();
        expect(EventRules.ACTIVITY_TOLD_ONCE, telling(at("Geneva", FIRST), at("Doha", FIRST)))
                .passes();
        expect(EventRules.ACTIVITY_TOLD_ONCE, telling(at("Geneva", FIRST), at("Doha", FIRST), FIRST))
                .failsAt("/activities/2");
    }

    @Test
    void givenNoDaysOrNoTitles_whenChecked_thenNeitherApplies() {
        String reason = "no activity or event has a title and a first day";
        Activity untitled = Activity.builder().start(FIRST.start()).build();

        expect(EventRules.SAME_EVENT_SAME_DAYS, telling(activity("HELD", "", ""), activity("HELD", "", "")))
                .doesNotApply(reason);
        expect(EventRules.ACTIVITY_TOLD_ONCE, telling(untitled, untitled)).doesNotApply(reason);
    }

    @Test
    void givenALastDayThatCouldNotBeRead_whenChecked_thenTheFirstDayDoesNotTakeItsPlace() {
        FacilitatorReport half =
                telling(FIRST, activity("HELD", "2006-10-10", "")).build();

        expect(EventRules.SAME_EVENT_SAME_DAYS, unreadableAt(half, "/activities/1/end"))
                .cannotTellAt("/activities/1/end");
        expect(EventRules.SAME_EVENT_SAME_DAYS, half).failsAt("/activities/1");
    }
}
