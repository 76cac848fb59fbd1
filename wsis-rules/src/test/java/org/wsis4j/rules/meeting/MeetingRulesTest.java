package org.wsis4j.rules.meeting;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.MeetingSamples.meeting;
import static org.wsis4j.rules.Samples.organization;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsis4j.governance.MeetingMode;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;

class MeetingRulesTest {

    @Test
    void givenAClosedMeeting_whenChecked_thenMtg002Warns() {
        expect(MeetingRules.OPEN_TO_ALL, meeting().open(false))
                .fails(WARNING, "/open", "the meeting was not open to all stakeholders");
        expect(MeetingRules.OPEN_TO_ALL, meeting()).passes();
        expect(MeetingRules.OPEN_TO_ALL, meeting().open(Optional.empty()))
                .doesNotApply("the report does not say whether the meeting was open");
    }

    @Test
    void givenAMeetingAtAPlaceOnly_whenChecked_thenMtg003SaysSo() {
        expect(MeetingRules.ONLINE_WHERE_POSSIBLE, meeting().mode(Coded.of(MeetingMode.PHYSICAL)))
                .fails(INFO, "/mode", "the meeting was held at a place only");
        expect(MeetingRules.ONLINE_WHERE_POSSIBLE, meeting().mode(Coded.of(MeetingMode.ONLINE)))
                .passes();
        expect(MeetingRules.ONLINE_WHERE_POSSIBLE, meeting().mode(Coded.read("by post", MeetingMode::find)))
                .doesNotApply("the report does not say how the meeting was held");
    }

    @Test
    void givenNoDays_whenChecked_thenMtg004IsAnError() {
        FacilitationMeetingReport undated = meeting().start(Optional.empty()).build();

        expect(MeetingRules.SAYS_ITS_DAYS, undated)
                .fails(ERROR, "/start", "the report does not say when the meeting was held");
        expect(MeetingRules.SAYS_ITS_DAYS, meeting()).passes();
        expect(MeetingRules.SAYS_ITS_DAYS, unreadableAt(undated, "/start")).cannotTellAt("/start");
    }

    @Test
    void givenNoPlace_whenChecked_thenMtg005WarnsUnlessItWasOnline() {
        FacilitationMeetingReport.Builder nowhere = meeting().place("\u00a0");

        expect(MeetingRules.SAYS_ITS_PLACE, nowhere)
                .fails(WARNING, "/place", "the report does not say where the meeting was held");
        expect(MeetingRules.SAYS_ITS_PLACE, meeting()).passes();
        expect(MeetingRules.SAYS_ITS_PLACE, nowhere.mode(Coded.of(MeetingMode.ONLINE)))
                .doesNotApply("the meeting was held online");
        expect(
                        MeetingRules.SAYS_ITS_PLACE,
                        unreadableAt(nowhere.mode(Optional.empty()).build(), "/mode"))
                .cannotTellAt("/mode");
    }

    @Test
    void givenNoConvenors_whenChecked_thenMtg006Warns() {
        FacilitationMeetingReport nobody = meeting().convenors(List.of()).build();

        expect(MeetingRules.NAMES_ITS_CONVENORS, nobody)
                .fails(WARNING, "/convenors", "the report does not say who convened the meeting");
        expect(MeetingRules.NAMES_ITS_CONVENORS, meeting().convenors(List.of(organization("A village"))))
                .passes();
        expect(MeetingRules.NAMES_ITS_CONVENORS, unreadableAt(nobody, "/convenors/0"))
                .cannotTellAt("/convenors/0");
    }

    @Test
    void givenNoLine_whenChecked_thenMtg012IsAnError() {
        FacilitationMeetingReport lineless = meeting().actionLines(List.of()).build();

        expect(MeetingRules.MEETING_NAMES_ITS_LINE, lineless)
                .fails(ERROR, "/actionLines", "the report does not say which action line met");
        expect(MeetingRules.MEETING_NAMES_ITS_LINE, meeting()).passes();
        expect(MeetingRules.MEETING_NAMES_ITS_LINE, unreadableAt(lineless, "/actionLines"))
                .cannotTellAt("/actionLines");
    }

    @Test
    void givenNeitherMethodsNorTerms_whenChecked_thenMtg007Warns() {
        FacilitationMeetingReport.Builder methodless = meeting().workingMethods(List.of());

        expect(WorkRules.TELLS_WORKING_METHODS, methodless).passes();
        expect(WorkRules.TELLS_WORKING_METHODS, methodless.termsOfReference(Optional.empty()))
                .fails(WARNING, "/workingMethods", "the report tells neither working methods nor terms of reference");
        expect(WorkRules.TELLS_WORKING_METHODS, unreadableAt(methodless.build(), "/termsOfReference"))
                .cannotTellAt("/termsOfReference");
    }

    @Test
    void givenNoWorkProgramme_whenChecked_thenMtg008SaysSo() {
        FacilitationMeetingReport planless =
                meeting().workProgramme(List.of(" ")).build();

        expect(WorkRules.TELLS_A_WORK_PROGRAMME, planless)
                .fails(INFO, "/workProgramme", "the report tells no work programme");
        expect(WorkRules.TELLS_A_WORK_PROGRAMME, meeting()).passes();
        expect(WorkRules.TELLS_A_WORK_PROGRAMME, unreadableAt(planless, "/workProgramme"))
                .cannotTellAt("/workProgramme");
    }
}
