package org.wsis4j.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wsis4j.governance.GroupTask;
import org.wsis4j.governance.MeetingMode;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.reporting.group.ReportedChairTerm;
import org.wsis4j.reporting.group.ReportedElection;
import org.wsis4j.reporting.group.ReportedGroupMeeting;
import org.wsis4j.reporting.group.ReportedWorkPlan;

/** That each field of the report of the group keeps what it was given, and no other field does. */
class GroupFieldsTest {

    @Test
    void givenAGroupReport_whenBuilt_thenItIsKept() {
        GroupReport draft = GroupSamples.report();
        assertThat(draft.title()).contains("The group in 2006");
        assertThat(draft.symbol()).contains("E/CN.16/2007/CRP.1");
        assertThat(draft.language()).contains("fr");
        assertThat(draft.url()).contains("https://example.org/group");
        assertThat(draft.date()).contains(LocalDate.of(2007, 4, 2));
        assertThat(draft.period()).contains(Samples.period());
        assertThat(draft.recipient()).contains("CSTD");
        assertThat(draft.chair()).contains(Samples.organization("ITU"));
        assertThat(draft.coChairs()).containsExactly(Samples.organization("WHO"));
        assertThat(draft.secretariat()).containsExactly(Samples.organization("UNDP"));
        assertThat(draft.members()).containsExactly(Samples.organization("FAO"));
        assertThat(draft.chairTerms()).containsExactly(GroupSamples.term());
        assertThat(draft.coChairElections()).containsExactly(GroupSamples.election());
        assertThat(draft.workPlans()).containsExactly(GroupSamples.workPlan());
        assertThat(draft.meetings()).containsExactly(GroupSamples.meeting());
        assertThat(draft.tasks()).containsExactly(Coded.of(GroupTask.MONITORING));
        assertThat(draft.inputs()).containsExactly(GroupSamples.input());
        assertThat(draft.networkCoordinators()).containsExactly(Samples.organization("UNESCO"));
    }

    @Test
    void givenAChairTerm_whenBuilt_thenItIsKept() {
        ReportedChairTerm draft = GroupSamples.term();
        assertThat(draft.organization()).contains(Samples.organization("UNESCO"));
        assertThat(draft.start()).contains(LocalDate.of(2007, 7, 1));
        assertThat(draft.end()).contains(LocalDate.of(2008, 6, 30));
        assertThat(draft.source()).contains("https://example.org/chairs");
    }

    @Test
    void givenAnElection_whenBuilt_thenItIsKept() {
        ReportedElection draft = GroupSamples.election();
        assertThat(draft.organization()).contains(Samples.organization("WHO"));
        assertThat(draft.chair()).contains(Samples.organization("ITU"));
        assertThat(draft.date()).contains(LocalDate.of(2006, 7, 14));
    }

    @Test
    void givenAWorkPlan_whenBuilt_thenItIsKept() {
        ReportedWorkPlan draft = GroupSamples.workPlan();
        assertThat(draft.title()).contains("First work plan");
        assertThat(draft.adopted()).contains(LocalDate.of(2006, 7, 15));
    }

    @Test
    void givenAGroupMeeting_whenBuilt_thenItIsKept() {
        ReportedGroupMeeting draft = GroupSamples.meeting();
        assertThat(draft.number()).contains(2);
        assertThat(draft.start()).contains(LocalDate.of(2007, 7, 12));
        assertThat(draft.end()).contains(LocalDate.of(2007, 7, 13));
        assertThat(draft.place()).contains("Geneva");
        assertThat(draft.mode()).contains(Coded.of(MeetingMode.PHYSICAL));
    }

    @Test
    void givenAnInput_whenBuilt_thenItIsKept() {
        ReportedInput draft = GroupSamples.input();
        assertThat(draft.organization()).contains(Samples.organization("FAO"));
        assertThat(draft.title()).contains("What the members did");
        assertThat(draft.url()).contains("https://example.org/input");
    }
}
