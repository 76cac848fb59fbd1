package org.wsis4j.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsis4j.governance.GovernanceSamples.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.source.Paragraph;

class WorkPlansTest {

    @Test
    void givenNoPlan_whenAsked_thenNothingIsDue() {
        WorkPlans none = WorkPlans.of(List.of());
        assertThat(none.nextDue()).isEmpty();
        assertThat(none.gaps()).isEmpty();
    }

    @Test
    void givenPlans_whenAsked_thenTheNextIsDueTwoYearsAfterTheLatest() {
        WorkPlans plans = WorkPlans.of(List.of(day("2008-07-15"), day("2006-07-14"), day("2008-07-15")));
        assertThat(plans.adopted()).containsExactly(day("2006-07-14"), day("2008-07-15"));
        assertThat(plans.nextDue()).contains(day("2010-07-15"));
        assertThat(plans.nextDue(day("2006-07-13"))).isEmpty();
        assertThat(plans.nextDue(day("2006-07-14"))).contains(day("2008-07-14"));
        assertThat(plans.nextDue(day("2008-07-14"))).contains(day("2008-07-14"));
    }

    @Test
    void givenAnUpdateADayLate_whenChecked_thenTheGapIsNamedWithItsParagraph() {
        WorkPlans plans = WorkPlans.of(List.of(day("2006-07-14"), day("2008-07-14"), day("2010-07-15")));
        assertThat(plans.gaps())
                .containsExactly(new Deviation(
                        Deviation.Kind.WORK_PLAN_OVERDUE, day("2008-07-14"), day("2010-07-15"), List.of(), List.of()));
        assertThat(plans.gaps().get(0).sources()).containsExactly(Paragraph.parse("E/2006/85:18"));
    }

    @Test
    void givenALeapDay_whenAsked_thenTheLastDayOfFebruaryIsDue() {
        assertThat(WorkPlans.of(List.of(day("2008-02-29"))).nextDue()).contains(day("2010-02-28"));
    }
}
