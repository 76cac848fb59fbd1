package org.wsis4j.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.governance.MeetingMode;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.meeting.EventRelation;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.reporting.meeting.LinkedEvent;
import org.wsis4j.reporting.meeting.MeetingChair;
import org.wsis4j.reporting.meeting.Nominator;
import org.wsis4j.reporting.meeting.ParticipantCount;
import org.wsis4j.reporting.meeting.Participants;

/** That each field of the report of a meeting keeps what it was given, and no other field does. */
class MeetingFieldsTest {

    @Test
    void givenAFacilitationMeetingReport_whenBuilt_thenItIsKept() {
        FacilitationMeetingReport draft = MeetingSamples.report();
        assertThat(draft.title()).contains("Facilitation meeting C5");
        assertThat(draft.symbol()).contains("ALC5/2006");
        assertThat(draft.language()).contains("en");
        assertThat(draft.url()).contains("https://example.org/c5");
        assertThat(draft.date()).contains(LocalDate.of(2006, 5, 20));
        assertThat(draft.actionLines())
                .containsExactly(Coded.read("C5", ActionLine::find), Coded.read("C12", ActionLine::find));
        assertThat(draft.number()).contains(1);
        assertThat(draft.start()).contains(LocalDate.of(2006, 5, 15));
        assertThat(draft.end()).contains(LocalDate.of(2006, 5, 16));
        assertThat(draft.hours()).contains("10.00-13.00");
        assertThat(draft.weekday()).contains(Coded.of(DayOfWeek.MONDAY));
        assertThat(draft.place()).contains("Geneva");
        assertThat(draft.mode()).contains(Coded.of(MeetingMode.HYBRID));
        assertThat(draft.open()).contains(true);
        assertThat(draft.convenors()).containsExactly(Samples.organization("ITU"));
        assertThat(draft.chairs()).containsExactly(MeetingSamples.chair());
        assertThat(draft.participants()).contains(MeetingSamples.participants());
        assertThat(draft.linkedEvent()).contains(MeetingSamples.event());
        assertThat(draft.facilitators()).containsExactly(Samples.facilitator());
        assertThat(draft.termsOfReference()).contains("Revised terms of reference");
        assertThat(draft.workProgramme()).containsExactly("A survey");
        assertThat(draft.workingMethods()).containsExactly("A mailing list");
        assertThat(draft.objectives()).containsExactly("To begin");
        assertThat(draft.outcomes()).containsExactly("A focal point");
        assertThat(draft.nextSteps()).containsExactly("A second meeting");
        assertThat(draft.annexes()).containsExactly("Agenda");
    }

    @Test
    void givenAMeetingChair_whenBuilt_thenItIsKept() {
        MeetingChair draft = MeetingSamples.chair();
        assertThat(draft.name()).contains("A. Chair");
        assertThat(draft.organization()).contains(Samples.organization("UNESCO"));
        assertThat(draft.nominatedBy()).contains(Coded.of(Nominator.ACTION_LINE));
    }

    @Test
    void givenParticipants_whenBuilt_thenItIsKept() {
        Participants draft = MeetingSamples.participants();
        assertThat(draft.count()).contains(43);
        assertThat(draft.approximate()).contains(false);
        assertThat(draft.categories()).containsExactly(MeetingSamples.categoryCount());
    }

    @Test
    void givenAParticipantCount_whenBuilt_thenItIsKept() {
        ParticipantCount draft = MeetingSamples.categoryCount();
        assertThat(draft.category()).contains(Coded.of(StakeholderCategory.GOVERNMENT));
        assertThat(draft.count()).contains(15);
    }

    @Test
    void givenALinkedEvent_whenBuilt_thenItIsKept() {
        LinkedEvent draft = MeetingSamples.event();
        assertThat(draft.name()).contains("Information Society Week");
        assertThat(draft.start()).contains(LocalDate.of(2006, 5, 17));
        assertThat(draft.end()).contains(LocalDate.of(2006, 5, 19));
        assertThat(draft.place()).contains("Palais des Nations");
        assertThat(draft.relation()).contains(Coded.of(EventRelation.BEFORE));
    }
}
