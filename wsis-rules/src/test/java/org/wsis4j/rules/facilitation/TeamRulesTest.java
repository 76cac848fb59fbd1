package org.wsis4j.rules.facilitation;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.MeetingSamples.chair;
import static org.wsis4j.rules.MeetingSamples.meeting;
import static org.wsis4j.rules.Samples.facilitator;
import static org.wsis4j.rules.Samples.line;
import static org.wsis4j.rules.Samples.report;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.WARNING;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;

class TeamRulesTest {

    private static ReportedFacilitator sole(String organization, String line) {
        return ReportedFacilitator.builder()
                .from(facilitator(organization, line, "LISTED"))
                .sole(true)
                .build();
    }

    private static ReportedFacilitator reachable(ReportedFacilitator facilitator) {
        return ReportedFacilitator.builder()
                .from(facilitator)
                .contact("a@example.org")
                .build();
    }

    private static FacilitationMeetingReport.Builder naming(ReportedFacilitator... facilitators) {
        return meeting().facilitators(List.of(facilitators));
    }

    @Test
    void givenASoleFacilitatorOfAListWithOthers_whenChecked_thenFac008Warns() {
        expect(TeamRules.SOLE_FACILITATOR_IS_SOLE, naming(sole("UNESCO", "C3")))
                .fails(
                        WARNING,
                        "/facilitators/0",
                        "UNESCO is told as the sole facilitator of C3; for 2007-05-16 the list also has ITU");
        expect(TeamRules.SOLE_FACILITATOR_IS_SOLE, report().facilitators(List.of(sole("ITU", "C7-EHEALTH"))))
                .failsAt("/facilitators/0");
    }

    @Test
    void givenASoleFacilitatorOfALineWithAProposalOnly_whenChecked_thenFac008Passes() {
        expect(TeamRules.SOLE_FACILITATOR_IS_SOLE, naming(sole("ITU", "C2"))).passes();
        expect(TeamRules.SOLE_FACILITATOR_IS_SOLE, meeting())
                .doesNotApply("nobody is told as the sole facilitator of a facilitated action line");
        expect(
                        TeamRules.SOLE_FACILITATOR_IS_SOLE,
                        unreadableAt(
                                naming(facilitator("UNESCO", "C3", "LISTED")).build(), "/facilitators/0/sole"))
                .cannotTellAt("/facilitators/0/sole");
    }

    @Test
    void givenAFocalPointWithoutContact_whenChecked_thenFac009Warns() {
        ReportedFacilitator unesco = facilitator("UNESCO", "C3", "FOCAL_POINT");

        expect(TeamRules.FOCAL_POINT_CAN_BE_REACHED, naming(unesco, facilitator("Unesco", "C9", "FOCAL_POINT")))
                .fails(WARNING, "/facilitators/0/contact", "UNESCO is named focal point without contact details");
        expect(TeamRules.FOCAL_POINT_CAN_BE_REACHED, report().facilitators(List.of(unesco)))
                .failsAt("/facilitators/0/contact");
    }

    @Test
    void givenAContactBesideOneLine_whenChecked_thenFac009PassesForTheOthersToo() {
        ReportedFacilitator unesco = facilitator("UNESCO", "C3", "FOCAL_POINT");

        expect(
                        TeamRules.FOCAL_POINT_CAN_BE_REACHED,
                        naming(unesco, reachable(facilitator("UNESCO", "C9", "FOCAL_POINT"))))
                .passes();
        expect(TeamRules.FOCAL_POINT_CAN_BE_REACHED, naming(facilitator("UNESCO", "C3", "LISTED")))
                .doesNotApply("no focal point is named");
        expect(TeamRules.FOCAL_POINT_CAN_BE_REACHED, unreadableAt(naming(unesco).build(), "/facilitators/0/contact"))
                .cannotTellAt("/facilitators/0/contact");
    }

    @Test
    void givenAChairNominatedByOthers_whenChecked_thenFac010Warns() {
        expect(ChairRules.CHAIR_NOMINATED_BY_THE_LINE, meeting().chairs(List.of(chair("ITU", "CONVENOR"))))
                .fails(
                        WARNING,
                        "/chairs/0/nominatedBy",
                        "the chair was nominated by CONVENOR, but each action line nominates its own chair");
        expect(ChairRules.CHAIR_NOMINATED_BY_THE_LINE, meeting()).passes();
        expect(ChairRules.CHAIR_NOMINATED_BY_THE_LINE, meeting().chairs(List.of(chair("ITU", "the king"))))
                .doesNotApply("the report does not say of any chair who nominated it");
    }

    @Test
    void givenMoreChairsThanLines_whenChecked_thenFac011Warns() {
        FacilitationMeetingReport.Builder two =
                meeting().chairs(List.of(chair("ITU", "ACTION_LINE"), chair("UNESCO", "ACTION_LINE")));

        expect(ChairRules.ONE_CHAIR_FOR_A_LINE, two).fails(WARNING, "/chairs", "2 chairs are named for 1 action line");
        expect(ChairRules.ONE_CHAIR_FOR_A_LINE, two.actionLines(List.of(line("c4-c6"))))
                .passes();
        expect(ChairRules.ONE_CHAIR_FOR_A_LINE, two.actionLines(List.of(line("C7"))))
                .passes();
        expect(ChairRules.ONE_CHAIR_FOR_A_LINE, two.actionLines(List.of(line("C7"), line("C7-EHEALTH"))))
                .fails(WARNING, "/chairs", "2 chairs are named for 1 action line");
        expect(
                        ChairRules.ONE_CHAIR_FOR_A_LINE,
                        two.actionLines(List.of(line("C7")))
                                .chairs(Collections.nCopies(9, chair("ITU", "ACTION_LINE"))))
                .fails(WARNING, "/chairs", "9 chairs are named for 8 action lines");
        two.chairs(List.of(chair("ITU", "ACTION_LINE"), chair("UNESCO", "ACTION_LINE")));
        expect(ChairRules.ONE_CHAIR_FOR_A_LINE, two.actionLines(List.of()))
                .doesNotApply("no chair or no action line is named");
        expect(
                        ChairRules.ONE_CHAIR_FOR_A_LINE,
                        unreadableAt(two.actionLines(List.of()).build(), "/actionLines"))
                .cannotTellAt("/actionLines");
    }

    /** The rules that held a facilitator's report against the register do the same for that of a meeting. */
    @Test
    void givenTheReportOfAMeeting_whenItsFacilitatorsAreChecked_thenItsLastDayCounts() {
        expect(FacilitationRules.FACILITATOR_IS_LISTED, naming(facilitator("WHO", "C3", "LISTED")))
                .failsAt("/facilitators/0");
        expect(FacilitationRules.FOCAL_POINT_IS_ON_RECORD, naming(facilitator("ITU", "C3", "FOCAL_POINT")))
                .failsAt("/facilitators/0");
        expect(
                        FacilitationRules.ONE_FOCAL_POINT,
                        naming(facilitator("UNESCO", "C3", "FOCAL_POINT"), facilitator("ITU", "C3", "FOCAL_POINT")))
                .failsAt("/facilitators/1");
        expect(FacilitationRules.PROPOSAL_IS_ENDORSED, naming(facilitator("FAO", "C3", "LISTED")))
                .failsAt("/facilitators/0");
        expect(FacilitationRules.FACILITATOR_IS_LISTED, meeting()).passes();
        expect(
                        FacilitationRules.FACILITATOR_IS_LISTED,
                        unreadableAt(naming(facilitator("WHO", "C3", "LISTED")).build(), "/start"))
                .failsAt("/facilitators/0");
    }

    @Test
    void givenAStartThatCouldNotBeRead_whenChecked_thenTheEndDoesNotTakeItsPlace() {
        FacilitationMeetingReport report = naming(facilitator("WHO", "C3", "LISTED"))
                .start(Optional.empty())
                .end(LocalDate.of(2006, 5, 16))
                .build();

        expect(FacilitationRules.FACILITATOR_IS_LISTED, report).failsAt("/facilitators/0");
        expect(FacilitationRules.FACILITATOR_IS_LISTED, unreadableAt(report, "/start"))
                .cannotTellAt("/start");
    }
}
