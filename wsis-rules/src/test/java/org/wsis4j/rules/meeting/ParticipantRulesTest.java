package org.wsis4j.rules.meeting;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.MeetingSamples.count;
import static org.wsis4j.rules.MeetingSamples.meeting;
import static org.wsis4j.rules.MeetingSamples.participants;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.reporting.meeting.ParticipantCount;
import org.wsis4j.reporting.meeting.Participants;

class ParticipantRulesTest {

    private static FacilitationMeetingReport.Builder with(int count, ParticipantCount... categories) {
        return meeting().participants(participants(count, categories));
    }

    @Test
    void givenCountsThatDoNotAddUp_whenChecked_thenMtg009Warns() {
        expect(ParticipantRules.PARTICIPANTS_ADD_UP, with(25, count("GOVERNMENT", 15), count("CIVIL_SOCIETY", 9)))
                .fails(WARNING, "/participants/count", "25 participants are told, but the categories add up to 24");
        expect(
                        ParticipantRules.PARTICIPANTS_ADD_UP,
                        with(-2, count("GOVERNMENT", Integer.MAX_VALUE), count("CIVIL_SOCIETY", Integer.MAX_VALUE)))
                .failsAt("/participants/count");
        expect(ParticipantRules.PARTICIPANTS_ADD_UP, meeting()).passes();
    }

    @Test
    void givenATotalOfAboutSoMany_whenChecked_thenMtg009DoesNotApply() {
        Participants some = Participants.builder()
                .from(participants(132, count("GOVERNMENT", 40)))
                .approximate(true)
                .build();
        String reason = "there is no exact total, or the categories do not all have counts";

        expect(ParticipantRules.PARTICIPANTS_ADD_UP, meeting().participants(some))
                .doesNotApply(reason);
        expect(ParticipantRules.PARTICIPANTS_ADD_UP, with(132)).doesNotApply(reason);
        expect(
                        ParticipantRules.PARTICIPANTS_ADD_UP,
                        with(132, ParticipantCount.builder().build()))
                .doesNotApply(reason);
        expect(
                        ParticipantRules.PARTICIPANTS_ADD_UP,
                        unreadableAt(with(132, count("GOVERNMENT", 40)).build(), "/participants/approximate"))
                .cannotTellAt("/participants/approximate");
    }

    @Test
    void givenParticipantsOfOneCategory_whenChecked_thenMsp006Warns() {
        expect(
                        ParticipantRules.MEETING_OF_MORE_THAN_ONE_CATEGORY,
                        with(5, count("civil society", 5), count("GOVERNMENT", 0)))
                .fails(WARNING, "/participants/categories", "all participants belong to one category: CIVIL_SOCIETY");
        expect(ParticipantRules.MEETING_OF_MORE_THAN_ONE_CATEGORY, meeting()).passes();
        expect(ParticipantRules.MEETING_OF_MORE_THAN_ONE_CATEGORY, meeting().participants(Optional.empty()))
                .doesNotApply("the report does not tell the categories of the participants");
    }

    @Test
    void givenACategoryThatNobodyKnows_whenChecked_thenMsp006AndMsp007CannotTell() {
        FacilitationMeetingReport.Builder youth = with(9, count("GOVERNMENT", 5), count("youth", 4));
        String text = "of some participants the stakeholder category is not known";

        expect(ParticipantRules.MEETING_OF_MORE_THAN_ONE_CATEGORY, youth).cannotTell("/participants/categories", text);
        expect(ParticipantRules.NON_STATE_PARTICIPANTS, youth).cannotTell("/participants/categories", text);
    }

    @Test
    void givenACountThatCouldNotBeRead_whenChecked_thenNobodySaysThatAllAreOfOneCategory() {
        expect(
                        ParticipantRules.MEETING_OF_MORE_THAN_ONE_CATEGORY,
                        unreadableAt(with(5, count("CIVIL_SOCIETY", 5)).build(), "/participants/categories/0/count"))
                .cannotTellAt("/participants/categories/0/count");
    }

    @Test
    void givenStatesOnly_whenChecked_thenMsp007SaysSo() {
        expect(
                        ParticipantRules.NON_STATE_PARTICIPANTS,
                        with(9, count("GOVERNMENT", 5), count("INTERNATIONAL_ORGANIZATION", 4)))
                .fails(
                        INFO,
                        "/participants/categories",
                        "all participants belong to governments or international organizations: GOVERNMENT,"
                                + " INTERNATIONAL_ORGANIZATION");
        expect(ParticipantRules.NON_STATE_PARTICIPANTS, with(9, count("GOVERNMENT", 5), count("OTHER", 4)))
                .passes();
        expect(ParticipantRules.NON_STATE_PARTICIPANTS, with(9))
                .doesNotApply("the report does not tell the categories of the participants");
    }
}
