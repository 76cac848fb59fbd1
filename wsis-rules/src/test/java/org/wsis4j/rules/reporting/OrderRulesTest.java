package org.wsis4j.rules.reporting;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.Severity.ERROR;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.rules.FollowUpSamples;
import org.wsis4j.rules.GroupSamples;
import org.wsis4j.rules.MeetingSamples;
import org.wsis4j.rules.Samples;

class OrderRulesTest {

    @Test
    void givenReversedDaysInAnyKindOfReport_whenChecked_thenTime007PointsAtTheEnd() {
        expect(OrderRules.TERM_IN_ORDER, MeetingSamples.meeting().end(LocalDate.of(2007, 5, 15)))
                .fails(ERROR, "/end", "the end, 2007-05-15, is before the start, 2007-05-16");
        expect(
                        OrderRules.TERM_IN_ORDER,
                        MeetingSamples.meeting().linkedEvent(MeetingSamples.event("2007-05-18", "2007-05-14", "")))
                .failsAt("/linkedEvent/end");
        expect(
                        OrderRules.TERM_IN_ORDER,
                        GroupSamples.group().chairTerms(List.of(GroupSamples.term("ITU", "2007-07-14", "2006-07-14"))))
                .failsAt("/chairTerms/0/end");
        expect(
                        OrderRules.TERM_IN_ORDER,
                        FollowUpSamples.followUp()
                                .events(List.of(Samples.activity("HELD", "2006-10-13", "2006-10-10")))
                                .forums(List.of(FollowUpSamples.forum("2006-11-02", "2006-10-30"))))
                .failsAt("/events/0/end", "/forums/0/end");
    }

    @Test
    void givenDaysInOrderOrRulesOfTheirOwn_whenChecked_thenTime007PassesOrDoesNotApply() {
        expect(OrderRules.TERM_IN_ORDER, GroupSamples.group()).passes();
        expect(OrderRules.TERM_IN_ORDER, Samples.report()).doesNotApply("nothing has both a start and an end");
    }

    @Test
    void givenAReversedPeriodOfTheGroup_whenChecked_thenTime001PointsAtItsEndAndTime007DoesNot() {
        expect(OrderRules.PERIOD_IS_IN_ORDER, GroupSamples.group().period(Samples.period("2007-03-31", "2006-07-14")))
                .failsAt("/period/end");
        expect(OrderRules.TERM_IN_ORDER, GroupSamples.group().period(Samples.period("2007-03-31", "2006-07-14")))
                .passes();
    }
}
