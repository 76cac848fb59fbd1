package org.wsis4j.rules.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.FollowUpSamples.body;
import static org.wsis4j.rules.FollowUpSamples.country;
import static org.wsis4j.rules.FollowUpSamples.followUp;
import static org.wsis4j.rules.Samples.organization;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.reporting.followup.CountryInformation;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.followup.ReportedBody;
import org.wsis4j.rules.GroupSamples;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.catalogue.WsisRules;

class ReviewRulesTest {

    private static final LocalDate NOW = LocalDate.of(2026, 1, 1);

    @Test
    void givenABodyThatIsNotOfStates_whenChecked_thenGov030Warns() {
        expect(ReviewRules.REVIEW_BODY_IS_INTERGOVERNMENTAL, followUp()).passes();
        expect(
                        ReviewRules.REVIEW_BODY_IS_INTERGOVERNMENTAL,
                        reviewedBy(body("Council", true, ""), body("Forum", false, "")))
                .fails(
                        WARNING,
                        "/reviewBodies/1/intergovernmental",
                        "'Forum' is named among the bodies that review the follow-up, but is not intergovernmental");
        FollowUpReport unsaid =
                reviewedBy(ReportedBody.builder().name("Forum").build()).build();
        expect(ReviewRules.REVIEW_BODY_IS_INTERGOVERNMENTAL, unsaid)
                .doesNotApply("of no body of review does the report say whether it is intergovernmental");
        expect(ReviewRules.REVIEW_BODY_IS_INTERGOVERNMENTAL, unreadableAt(unsaid, "/reviewBodies/0/intergovernmental"))
                .cannotTellAt("/reviewBodies/0/intergovernmental");
    }

    @Test
    void givenABodyCreatedAfterTheReportOf2006_whenChecked_thenGov032Warns() {
        expect(ReviewRules.NO_NEW_BODY, reviewedBy(body("Committee", true, "2006-06-16")))
                .fails(
                        WARNING,
                        "/reviewBodies/0/created",
                        "'Committee' is told as created on 2006-06-16, when no new bodies were to be created any more");
        expect(ReviewRules.NO_NEW_BODY, reviewedBy(body("Committee", true, "2006-06-15")))
                .passes();
        FollowUpReport unsaid = reviewedBy(body("Committee", true, "")).build();
        expect(ReviewRules.NO_NEW_BODY, unsaid)
                .doesNotApply("of no body of review does the report say when it was created");
        expect(ReviewRules.NO_NEW_BODY, unreadableAt(unsaid, "/reviewBodies/0/created"))
                .cannotTellAt("/reviewBodies/0/created");
    }

    @ParameterizedTest
    @CsvSource({
        "2006-06-15, 2015",
        "2015-12-31, 2015",
        "2020-01-01, 2015",
        "2015-12-16, 2025",
        "2025-12-31, 2025",
        "2025-12-17, 2035"
    })
    void givenAReviewThatWasDecided_whenChecked_thenGov037Passes(LocalDate date, int year) {
        expect(ReviewRules.OVERALL_REVIEW_IN_ITS_YEAR, reviewIn(date, year), NOW)
                .passes();
    }

    @ParameterizedTest
    @CsvSource({
        "2006-06-15, 2014, 2015",
        "2015-12-15, 2025, 2015",
        "2016-01-01, 2035, '2015, 2025'",
        "2025-12-17, 2036, '2015, 2025, 2035'"
    })
    void givenAReviewThatNobodyHadDecided_whenChecked_thenGov037IsAnError(LocalDate date, int year, String decided) {
        expect(ReviewRules.OVERALL_REVIEW_IN_ITS_YEAR, reviewIn(date, year), NOW)
                .fails(
                        ERROR,
                        "/overallReviewYear",
                        "the overall review is told for " + year + "; laid down up to " + date + ": " + decided);
    }

    @Test
    void givenALaterReview_whenTheFoundingDocumentsAreTakenAtTheirWord_thenOnly2015Passes() {
        assertThat(List.of(2015, 2025, 2035))
                .extracting(year -> WsisRules.founding2006()
                        .check(reviewIn(NOW, year), NOW)
                        .outcome(ReviewRules.OVERALL_REVIEW_IN_ITS_YEAR.id())
                        .orElseThrow()
                        .verdict())
                .containsExactly(Verdict.PASSED, Verdict.FAILED, Verdict.FAILED);
    }

    @Test
    void givenATimeBeforeTheAgendaOrNoYear_whenChecked_thenGov037CannotTellOrDoesNotApply() {
        expect(ReviewRules.OVERALL_REVIEW_IN_ITS_YEAR, reviewIn(LocalDate.of(2005, 11, 17), 2015), NOW)
                .cannotTell(
                        "/overallReviewYear",
                        "no source read says which year was laid down up to 2005-11-17, so nobody can say whether 2015"
                                + " was");
        FollowUpReport unsaid = followUp().overallReviewYear(Optional.empty()).build();
        expect(ReviewRules.OVERALL_REVIEW_IN_ITS_YEAR, unsaid)
                .doesNotApply("the report does not say in which year the overall review is");
        expect(
                        ReviewRules.OVERALL_REVIEW_IN_ITS_YEAR,
                        unreadableAt(followUp().date(Optional.empty()).build(), "/date"))
                .cannotTellAt("/date");
    }

    @Test
    void givenAReportToTheCouncilWithoutTheAlliance_whenChecked_thenGov038SaysSo() {
        expect(ProcessRules.ALLIANCE_IS_REFLECTED, toTheCouncil())
                .fails(INFO, "/inputs", "the report to the Council names no input of GAID")
                .hints("Add \"inputs\" with one whose organization is GAID");
        expect(ProcessRules.ALLIANCE_IS_REFLECTED, toTheCouncil().addInputs(GroupSamples.input("Global Alliance")))
                .passes();
        expect(ProcessRules.ALLIANCE_IS_REFLECTED, unreadableAt(toTheCouncil().build(), "/inputs"))
                .cannotTellAt("/inputs");
    }

    /** It was asked on 15 June 2006, and no source after November 2011 tells of it. */
    @Test
    void givenAnotherTimeOrAnotherRecipient_whenChecked_thenGov038DoesNotApply() {
        String reason =
                "the report is not to the Council, or its date is not in the time for which sources say that the"
                        + " Alliance was to report";
        expect(ProcessRules.ALLIANCE_IS_REFLECTED, toTheCouncil().date(LocalDate.of(2006, 6, 15)))
                .doesNotApply(reason);
        expect(ProcessRules.ALLIANCE_IS_REFLECTED, toTheCouncil().date(LocalDate.of(2006, 6, 16)))
                .failsAt("/inputs");
        expect(
                        ProcessRules.ALLIANCE_IS_REFLECTED,
                        toTheCouncil().date(LocalDate.of(2011, 11, 11)).build(),
                        NOW)
                .failsAt("/inputs");
        expect(
                        ProcessRules.ALLIANCE_IS_REFLECTED,
                        toTheCouncil().date(LocalDate.of(2011, 11, 12)).build(),
                        NOW)
                .doesNotApply(reason);
        expect(ProcessRules.ALLIANCE_IS_REFLECTED, followUp().inputs(List.of())).doesNotApply(reason);
    }

    @Test
    void givenALateStartOfEnhancedCooperation_whenChecked_thenTime014Warns() {
        expect(ProcessRules.ENHANCED_COOPERATION_STARTED, followUp()).passes();
        expect(ProcessRules.ENHANCED_COOPERATION_STARTED, followUp().enhancedCooperationStart(LocalDate.of(2006, 4, 1)))
                .fails(
                        WARNING,
                        "/enhancedCooperationStart",
                        "the process is told as started on 2006-04-01; it should have started by 2006-03-31");
        FollowUpReport unsaid =
                followUp().enhancedCooperationStart(Optional.empty()).build();
        expect(ProcessRules.ENHANCED_COOPERATION_STARTED, unsaid)
                .doesNotApply("the report does not say when the process towards enhanced cooperation started");
        expect(ProcessRules.ENHANCED_COOPERATION_STARTED, unreadableAt(unsaid, "/enhancedCooperationStart"))
                .cannotTellAt("/enhancedCooperationStart");
    }

    @Test
    void givenInstrumentsOfACountry_whenTheInformationSocietyIsNotTold_thenGov039AsksForIt() {
        CountryInformation half = CountryInformation.builder()
                .from(country("Peru", "UNDAF", true))
                .informationSociety(Optional.empty())
                .build();
        FollowUpReport report = followUp()
                .countries(List.of(country("Ghana", "PRSP", false), half))
                .build();

        expect(CountryRules.COUNTRY_INSTRUMENT_TELLS_THE_INFORMATION_SOCIETY, followUp())
                .passes();
        expect(CountryRules.COUNTRY_INSTRUMENT_TELLS_THE_INFORMATION_SOCIETY, report)
                .fails(
                        WARNING,
                        "/countries/1/informationSociety",
                        "instruments of planning are told of 'Peru', but not whether the information society is part of"
                                + " them");
        expect(
                        CountryRules.COUNTRY_INSTRUMENT_TELLS_THE_INFORMATION_SOCIETY,
                        unreadableAt(report, "/countries/1/informationSociety"))
                .cannotTellAt("/countries/1/informationSociety");
        expect(
                        CountryRules.COUNTRY_INSTRUMENT_TELLS_THE_INFORMATION_SOCIETY,
                        followUp().countries(List.of()))
                .doesNotApply("of no country are instruments of planning told");
    }

    private static FollowUpReport reviewIn(LocalDate date, int year) {
        return followUp().date(date).overallReviewYear(year).build();
    }

    private static FollowUpReport.Builder reviewedBy(ReportedBody... bodies) {
        return followUp().reviewBodies(List.of(bodies));
    }

    private static FollowUpReport.Builder toTheCouncil() {
        return followUp().recipient(organization("ECOSOC")).inputs(List.of(GroupSamples.input("UNGIS")));
    }
}
