package org.wsis4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.reporting.meeting.ParticipantCount;
import org.wsis4j.reporting.meeting.Participants;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Reading;

class UnreadingTest {

    @Test
    void givenAFieldDeepInADraft_whenItCannotBeRead_thenItsPartKeepsItAndTheOthersStay() {
        Reading<FacilitationMeetingReport> reading = Unreading.unreadable(meeting(), "participants/categories/*/count");

        Participants participants =
                reading.document().orElseThrow().participants().orElseThrow();
        assertThat(participants.count()).contains(7);
        assertThat(participants.categories().get(0).count()).isEmpty();
        assertThat(participants.categories().get(0).unread().has("count")).isTrue();
        assertThat(participants.categories().get(1).count()).contains(4);
        assertThat(reading.flaws())
                .extracting(flaw -> flaw.location().pointer())
                .containsExactly("/participants/categories/0/count");
    }

    @Test
    void givenAPartThatIsNotThere_whenItsFieldCannotBeRead_thenAnEmptyPartComesWithIt() {
        Reading<FollowUpReport> reading =
                Unreading.unreadable(FollowUpReport.builder().build(), "session/ordinal");

        assertThat(reading.document()
                        .flatMap(FollowUpReport::session)
                        .orElseThrow()
                        .unread()
                        .has("ordinal"))
                .isTrue();
    }

    @Test
    void givenAFieldThatStandsTwice_whenRead_thenTheFirstStays() {
        Reading<FacilitationMeetingReport> reading = Unreading.duplicate(meeting(), "participants/count");

        assertThat(reading.document().flatMap(FacilitationMeetingReport::participants))
                .hasValueSatisfying(
                        participants -> assertThat(participants.count()).contains(7));
        assertThat(reading.flaws()).extracting(Flaw::kind).containsExactly(FlawKind.DUPLICATE_FIELD);
    }

    @Test
    void givenAFieldThatNoDraftHas_whenAskedToHideIt_thenRefused() {
        assertThatThrownBy(() -> Unreading.unreadable(meeting(), "chair/name"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("chair is no field");
    }

    private static FacilitationMeetingReport meeting() {
        return FacilitationMeetingReport.builder()
                .participants(Participants.builder()
                        .count(7)
                        .addCategories(
                                ParticipantCount.builder().count(3).build(),
                                ParticipantCount.builder().count(4).build())
                        .build())
                .build();
    }
}
