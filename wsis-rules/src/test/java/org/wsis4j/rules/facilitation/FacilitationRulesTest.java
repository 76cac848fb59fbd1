package org.wsis4j.rules.facilitation;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.Samples.empty;
import static org.wsis4j.rules.Samples.facilitator;
import static org.wsis4j.rules.Samples.line;
import static org.wsis4j.rules.Samples.period;
import static org.wsis4j.rules.Samples.report;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.INFO;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.reporting.Unread;
import org.wsis4j.rules.Samples;

class FacilitationRulesTest {

    private static final String NO_CLAIM = "no facilitator of a facilitated action line is named";

    private static FacilitatorReport.Builder naming(ReportedFacilitator... facilitators) {
        return report().facilitators(List.of(facilitators));
    }

    @Test
    void givenAnAgencyThatIsNotOnTheList_whenChecked_thenFac001SaysThatTheListIsIndicative() {
        expect(FacilitationRules.FACILITATOR_IS_LISTED, naming(facilitator("UPU", "C7-EHEALTH", "LISTED")))
                .fails(
                        INFO,
                        "/facilitators/0",
                        "UPU is not on the list of facilitators of C7-EHEALTH for 2006-12-31; the list is indicative")
                .hints("Nothing has to change; for that day the list has WHO, ITU");
    }

    @Test
    void givenADayBeforeTheList_whenChecked_thenFac001SaysThatTheListHasNone() {
        expect(
                        FacilitationRules.FACILITATOR_IS_LISTED,
                        naming(facilitator("ITU", "", "")).period(period("2004-01-01", "2004-12-31")))
                .fails(
                        INFO,
                        "/facilitators/0",
                        "ITU is not on the list of facilitators of C7-EHEALTH for 2004-12-31; the list is indicative")
                .hints("Nothing has to change; for that day the list has none");
    }

    @Test
    void givenAListedAgencyOrNoClaim_whenChecked_thenFac001PassesOrDoesNotApply() {
        expect(FacilitationRules.FACILITATOR_IS_LISTED, report()).passes();
        expect(FacilitationRules.FACILITATOR_IS_LISTED, naming()).doesNotApply(NO_CLAIM);
        expect(FacilitationRules.FACILITATOR_IS_LISTED, naming(facilitator("ITU", "C7", "")))
                .doesNotApply(NO_CLAIM);
    }

    @Test
    void givenTwoFocalPointsOfALine_whenChecked_thenFac003NamesBoth() {
        expect(
                        FacilitationRules.ONE_FOCAL_POINT,
                        naming(
                                facilitator("WHO", "C7-EHEALTH", "FOCAL_POINT"),
                                facilitator("ITU", "", "interim focal point")))
                .fails(ERROR, "/facilitators/1", "ITU is named focal point of C7-EHEALTH beside WHO");
    }

    @Test
    void givenOneFocalPointInTwoSpellings_whenChecked_thenFac003Passes() {
        expect(
                        FacilitationRules.ONE_FOCAL_POINT,
                        naming(
                                facilitator("World Health Organization", "C7-EHEALTH", "FOCAL_POINT"),
                                facilitator("WHO", "C7-EHEALTH", "FOCAL_POINT")))
                .passes();
    }

    @Test
    void givenFocalPointsOfTwoLinesOrNone_whenChecked_thenFac003PassesOrDoesNotApply() {
        expect(
                        FacilitationRules.ONE_FOCAL_POINT,
                        naming(facilitator("ITU", "C2", "FOCAL_POINT"), facilitator("UNESCO", "C9", "FOCAL_POINT")))
                .passes();
        expect(FacilitationRules.ONE_FOCAL_POINT, report())
                .doesNotApply("no focal point of a facilitated action line is named");
    }

    @Test
    void givenAnotherFocalPointOnRecord_whenChecked_thenFac004NamesItWithItsSource() {
        expect(FacilitationRules.FOCAL_POINT_IS_ON_RECORD, naming(facilitator("ITU", "C9", "FOCAL_POINT")))
                .fails(
                        INFO,
                        "/facilitators/0",
                        "ITU is named focal point of C9; on record for 2006-12-31 is UNESCO "
                                + "(UNESCO-FOCAL-POINTS-2006:whole)")
                .hints("Check the name, or cite the source that says that ITU is the focal point");
    }

    @Test
    void givenTheFocalPointOnRecordOrNoneNamed_whenChecked_thenFac004PassesOrDoesNotApply() {
        expect(FacilitationRules.FOCAL_POINT_IS_ON_RECORD, naming(facilitator("UNESCO", "C9", "FOCAL_POINT")))
                .passes();
        expect(FacilitationRules.FOCAL_POINT_IS_ON_RECORD, report())
                .doesNotApply("no focal point of a facilitated action line is named");
    }

    @Test
    void givenALineWhoseFocalPointOnlyTheBoldTypeTold_whenChecked_thenFac004CannotTell() {
        expect(FacilitationRules.FOCAL_POINT_IS_ON_RECORD, naming(facilitator("ILO", "C7-EEMPLOYMENT", "FOCAL_POINT")))
                .cannotTell(
                        "/facilitators/0",
                        "who was focal point of C7-EEMPLOYMENT on 2006-12-31 cannot be said (LOST_IN_RENDITION); "
                                + "the list of 24 February 2006 named one for each line in bold type, which its plain text"
                                + " has lost");
    }

    @Test
    void givenAFacilitatorOfAnotherLine_whenChecked_thenFac005NamesTheLines() {
        expect(FacilitationRules.FACILITATOR_OF_A_REPORTED_LINE, naming(facilitator("ITU", "C2", "")))
                .fails(
                        INFO,
                        "/facilitators/0/actionLine",
                        "a facilitator of C2 is named, but the report is about C7-EHEALTH")
                .hints("Nothing has to change if it is mentioned in passing; "
                        + "otherwise add C2 to the action lines of the report");
    }

    @Test
    void givenC7ForItsApplication_whenChecked_thenFac005PassesBothWays() {
        expect(FacilitationRules.FACILITATOR_OF_A_REPORTED_LINE, report()).passes();
        expect(FacilitationRules.FACILITATOR_OF_A_REPORTED_LINE, naming(facilitator("ITU", "C7", "")))
                .passes();
        expect(FacilitationRules.FACILITATOR_OF_A_REPORTED_LINE, report().actionLines(List.of(line("C7"))))
                .passes();
    }

    @Test
    void givenNoLineToCompareWith_whenChecked_thenFac005DoesNotApply() {
        String reason = "no facilitator is named for a known action line";

        expect(FacilitationRules.FACILITATOR_OF_A_REPORTED_LINE, empty()).doesNotApply(reason);
        expect(FacilitationRules.FACILITATOR_OF_A_REPORTED_LINE, naming(facilitator("ITU", "C77", "")))
                .doesNotApply(reason);
    }

    @Test
    void givenAProposedFacilitator_whenNamedAsFacilitator_thenFac007TellsSinceWhenItIsProposed() {
        expect(FacilitationRules.PROPOSAL_IS_ENDORSED, naming(facilitator("APC", "C2", "LISTED")))
                .fails(
                        INFO,
                        "/facilitators/0",
                        "APC is named as facilitator of C2; on record is only a proposal (2006-02-24), "
                                + "and no endorsement was found");
        expect(FacilitationRules.PROPOSAL_IS_ENDORSED, naming(facilitator("APC", "C2", "")))
                .failsAt("/facilitators/0");
    }

    @Test
    void givenAProposedFacilitatorNamedAsSuch_whenChecked_thenFac007Passes() {
        expect(FacilitationRules.PROPOSAL_IS_ENDORSED, naming(facilitator("APC", "C2", "PROPOSED")))
                .passes();
        expect(FacilitationRules.PROPOSAL_IS_ENDORSED, report()).passes();
        expect(FacilitationRules.PROPOSAL_IS_ENDORSED, naming()).doesNotApply(NO_CLAIM);
    }

    @Test
    void givenALastDayThatCouldNotBeRead_whenChecked_thenTheRegisterCannotBeAsked() {
        FacilitatorReport report = naming(facilitator("UNESCO", "C9", "FOCAL_POINT"))
                .period(period("2006-01-01", ""))
                .build();

        expect(FacilitationRules.FACILITATOR_IS_LISTED, unreadableAt(report, "/period/end"))
                .cannotTellAt("/period/end");
        expect(FacilitationRules.FOCAL_POINT_IS_ON_RECORD, unreadableAt(report, "/period/end"))
                .cannotTellAt("/period/end");
        expect(FacilitationRules.PROPOSAL_IS_ENDORSED, unreadableAt(report, "/period"))
                .cannotTellAt("/period");
        expect(FacilitationRules.ONE_FOCAL_POINT, unreadableAt(report, "/period/end"))
                .cannotTellAt("/period/end");
    }

    @Test
    void givenALastDayThatCouldNotBeRead_whenTheDateIsThere_thenItDoesNotTakeItsPlace() {
        FacilitatorReport report = naming(facilitator("UPU", "C7-EHEALTH", ""), facilitator("APC", "C2", ""))
                .period(period("2006-01-01", ""))
                .build();

        expect(FacilitationRules.FACILITATOR_IS_LISTED, unreadableAt(report, "/period/end"))
                .cannotTellAt("/period/end");
        expect(FacilitationRules.PROPOSAL_IS_ENDORSED, unreadableAt(report, "/meetingDate"))
                .cannotTellAt("/meetingDate");
        expect(FacilitationRules.PROPOSAL_IS_ENDORSED, unreadableAt(report, "/date"))
                .failsAt("/facilitators/1");
    }

    /** A facilitator of which a field is not there, since what stood in it could not be read. */
    private static ReportedFacilitator unread(String field, ReportedFacilitator rest) {
        return ReportedFacilitator.builder()
                .from(rest)
                .unread(new Unread(List.of(new Unread.Entry(field, "7"))))
                .build();
    }

    private static FacilitatorReport.Builder on(String... lines) {
        return report().actionLines(List.of(lines).stream().map(Samples::line).toList());
    }

    @Test
    void givenALineThatCouldNotBeRead_whenChecked_thenTheFacilitatorIsNotTakenForOneOfAllLines() {
        FacilitatorReport.Builder report = naming(
                facilitator("WHO", "C7-EHEALTH", "FOCAL_POINT"),
                unread("actionLine", facilitator("APC", "", "FOCAL_POINT")));

        expect(FacilitationRules.FACILITATOR_IS_LISTED, report).cannotTellAt("/facilitators/1/actionLine");
        expect(FacilitationRules.ONE_FOCAL_POINT, report).cannotTellAt("/facilitators/1/actionLine");
        expect(FacilitationRules.PROPOSAL_IS_ENDORSED, report).cannotTellAt("/facilitators/1/actionLine");
    }

    @Test
    void givenAFacilitatorWithoutLine_whenTheReportIsOnSeveral_thenNobodySaysOfWhichItIsOne() {
        FacilitatorReport.Builder report = on("C2", "C9").facilitators(List.of(facilitator("UPU", "", "LISTED")));

        expect(FacilitationRules.FACILITATOR_IS_LISTED, report).doesNotApply(NO_CLAIM);
        expect(FacilitationRules.PROPOSAL_IS_ENDORSED, report).doesNotApply(NO_CLAIM);
        expect(FacilitationRules.ONE_FOCAL_POINT, report)
                .doesNotApply("no focal point of a facilitated action line is named");
        expect(
                        FacilitationRules.FACILITATOR_IS_LISTED,
                        on("C2", "C77").facilitators(List.of(facilitator("UPU", "", ""))))
                .doesNotApply(NO_CLAIM);
        expect(
                        FacilitationRules.FACILITATOR_IS_LISTED,
                        on("C2", "AL C2").facilitators(List.of(facilitator("UPU", "", ""))))
                .failsAt("/facilitators/0");
    }

    @Test
    void givenFocalPointsWithoutLine_whenTheReportIsOnSeveral_thenFac003CannotTell() {
        FacilitatorReport.Builder report = on("C2", "C9")
                .facilitators(
                        List.of(facilitator("ITU", "C2", "FOCAL_POINT"), facilitator("UNESCO", "", "FOCAL_POINT")));

        expect(FacilitationRules.ONE_FOCAL_POINT, report)
                .cannotTell(
                        "/facilitators/1",
                        "UNESCO is named focal point, but not of which of the lines of the report: C2, C9");
        expect(FacilitationRules.FOCAL_POINT_IS_ON_RECORD, report).passes();
    }

    @Test
    void givenTwoFocalPointsThatTheRegisterHas_whenChecked_thenFac003DoesNotContradictIt() {
        LocalDate later = LocalDate.of(2012, 1, 1);
        ReportedFacilitator[] pair = {
            facilitator("UNEP", "C7-EENVIRONMENT", "FOCAL_POINT"), facilitator("WMO", "C7-EENVIRONMENT", "FOCAL_POINT")
        };
        ReportedFacilitator[] handover = {
            facilitator("UNDP", "C6", "FOCAL_POINT"), facilitator("ITU", "C6", "FOCAL_POINT")
        };

        expect(FacilitationRules.ONE_FOCAL_POINT, naming(pair).period(period("2009-01-01", "2009-12-31")), later)
                .passes();
        expect(FacilitationRules.ONE_FOCAL_POINT, naming(handover).period(period("2006-01-01", "2008-12-31")), later)
                .passes();
        expect(FacilitationRules.ONE_FOCAL_POINT, naming(pair).period(period("2006-01-01", "2006-12-31")), later)
                .fails(ERROR, "/facilitators/1", "WMO is named focal point of C7-EENVIRONMENT beside UNEP");
        expect(FacilitationRules.ONE_FOCAL_POINT, naming(handover).period(period("2010-01-01", "2010-12-31")), later)
                .failsAt("/facilitators/1");
    }

    @Test
    void givenAnUnregisteredFocalPointInTwoSpellings_whenChecked_thenFac003TakesThemForOne() {
        expect(
                        FacilitationRules.ONE_FOCAL_POINT,
                        naming(
                                facilitator("E-Health Club", "C7-EHEALTH", "FOCAL_POINT"),
                                facilitator("e-health  club", "C7-EHEALTH", "FOCAL_POINT")))
                .passes();
        expect(
                        FacilitationRules.ONE_FOCAL_POINT,
                        naming(
                                facilitator("?", "C7-EHEALTH", "FOCAL_POINT"),
                                facilitator("!", "C7-EHEALTH", "FOCAL_POINT")))
                .failsAt("/facilitators/1");
    }

    @Test
    void givenAQualityThatNobodyKnowsOrCouldRead_whenChecked_thenItIsNotSaidToFacilitate() {
        expect(FacilitationRules.PROPOSAL_IS_ENDORSED, naming(facilitator("APC", "C2", "big")))
                .passes();
        expect(FacilitationRules.FACILITATOR_IS_LISTED, naming(facilitator("UPU", "C2", "big")))
                .passes();
        expect(FacilitationRules.PROPOSAL_IS_ENDORSED, naming(unread("status", facilitator("APC", "C2", ""))))
                .cannotTellAt("/facilitators/0/status");
        expect(FacilitationRules.FACILITATOR_IS_LISTED, naming(unread("status", facilitator("UPU", "C2", ""))))
                .cannotTellAt("/facilitators/0/status");
    }

    @Test
    void givenARegionalCommission_whenNamedForALineOfTheirGroup_thenItIsOnTheList() {
        expect(FacilitationRules.FACILITATOR_IS_LISTED, naming(facilitator("ECLAC", "C11", "")))
                .passes();
        expect(FacilitationRules.FACILITATOR_IS_LISTED, naming(facilitator("ECLAC", "C2", "")))
                .failsAt("/facilitators/0");
    }

    @Test
    void givenAMerePartnerOfALine_whenNamedAsFacilitator_thenFac001SaysThatItIsNotOnTheList() {
        LocalDate later = LocalDate.of(2015, 1, 1);
        FacilitatorReport.Builder report =
                naming(facilitator("ITU", "C9", "LISTED")).period(period("2012-01-01", "2012-12-31"));

        expect(FacilitationRules.FACILITATOR_IS_LISTED, report, later).failsAt("/facilitators/0");
        expect(
                        FacilitationRules.FACILITATOR_IS_LISTED,
                        report.facilitators(List.of(facilitator("ITU", "C9", "PARTNER"))),
                        later)
                .passes();
    }

    @Test
    void givenABlankName_whenChecked_thenNobodyIsNamed() {
        expect(FacilitationRules.FACILITATOR_IS_LISTED, naming(facilitator(" ", "C2", "")))
                .doesNotApply(NO_CLAIM);
    }

    @Test
    void givenALineThatIsPartOfAJointCode_whenChecked_thenFac005DoesNotCallItAnother() {
        expect(
                        FacilitationRules.FACILITATOR_OF_A_REPORTED_LINE,
                        on("c4-c6", "C2").facilitators(List.of(facilitator("UNDP", "C4", ""))))
                .passes();
    }
}
