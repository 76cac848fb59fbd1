package org.wsis4j.rules.followup;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.FollowUpSamples.followUp;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.WARNING;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.followup.FollowUpReport;

class DocumentRulesTest {

    private static final LocalDate LATE = LocalDate.of(2007, 4, 1);

    @Test
    void givenNoSymbolOrNoDate_whenChecked_thenRep021AsksForThem() {
        expect(DocumentRules.FOLLOW_UP_REPORT_IS_CITABLE, followUp()).passes();
        expect(DocumentRules.FOLLOW_UP_REPORT_IS_CITABLE, followUp().symbol(" "))
                .fails(WARNING, "/symbol", "the field 'symbol' of the report is missing")
                .hints("Add \"symbol\"; a symbol is such as E/2006/85, a date such as 2006-06-15");
        expect(DocumentRules.FOLLOW_UP_REPORT_IS_CITABLE, FollowUpReport.builder())
                .failsAt("/symbol", "/date");
        expect(
                        DocumentRules.FOLLOW_UP_REPORT_IS_CITABLE,
                        unreadableAt(followUp().date(Optional.empty()).build(), "/date"))
                .cannotTellAt("/date");
    }

    @Test
    void givenNoMandate_whenChecked_thenRep022AsksForIt() {
        expect(DocumentRules.NAMES_ITS_MANDATE, followUp()).passes();
        expect(DocumentRules.NAMES_ITS_MANDATE, followUp().mandate(Optional.empty()))
                .fails(WARNING, "/mandate", "the report does not name its mandate");
        expect(
                        DocumentRules.NAMES_ITS_MANDATE,
                        unreadableAt(followUp().mandate(Optional.empty()).build(), "/mandate"))
                .cannotTellAt("/mandate");
    }

    @Test
    void givenALateReport_whenItGivesNoReason_thenRep023AsksForIt() {
        expect(DocumentRules.LATE_REPORT_GIVES_A_REASON, followUp().submitted(LATE))
                .fails(
                        WARNING,
                        "/lateReason",
                        "the report came on 2007-04-01, after 2007-03-31, the day on which it was due, but does not say why"
                                + " it was late");
        expect(
                        DocumentRules.LATE_REPORT_GIVES_A_REASON,
                        followUp().submitted(LATE).lateReason("It waited for a meeting"))
                .passes();
        expect(DocumentRules.LATE_REPORT_GIVES_A_REASON, followUp())
                .doesNotApply("nothing in the report says that it was late");
    }

    @Test
    void givenAReportThatDoesNotSayWhenItWasSubmitted_whenDatedLate_thenRep023Knows() {
        FollowUpReport dated = followUp().submitted(Optional.empty()).date(LATE).build();

        expect(DocumentRules.LATE_REPORT_GIVES_A_REASON, dated).failsAt("/lateReason");
        expect(DocumentRules.LATE_REPORT_GIVES_A_REASON, unreadableAt(dated, "/submitted"))
                .cannotTellAt("/submitted");
    }

    @Test
    void givenAReportSubmittedLate_whenChecked_thenTime012Warns() {
        expect(DocumentRules.SUBMITTED_WHEN_DUE, followUp().submitted(LATE))
                .fails(WARNING, "/submitted", "the report was submitted on 2007-04-01, but was due on 2007-03-31");
        expect(DocumentRules.SUBMITTED_WHEN_DUE, followUp().submitted(LATE.minusDays(1)))
                .passes();
        expect(DocumentRules.SUBMITTED_WHEN_DUE, followUp().due(Optional.empty()))
                .doesNotApply("the report does not say when it was due, or when it was submitted");
        expect(
                        DocumentRules.SUBMITTED_WHEN_DUE,
                        unreadableAt(followUp().due(Optional.empty()).build(), "/due"))
                .cannotTellAt("/due");
    }

    @Test
    void givenAReportDatedAfterItsSession_whenChecked_thenTime013IsAnError() {
        expect(DocumentRules.BEFORE_ITS_SESSION_ENDS, followUp().date(LocalDate.of(2007, 5, 26)))
                .fails(ERROR, "/date", "the report is dated 2007-05-26, but its session was over on 2007-05-25");
        expect(DocumentRules.BEFORE_ITS_SESSION_ENDS, followUp().date(LocalDate.of(2007, 5, 25)))
                .passes();
        expect(DocumentRules.BEFORE_ITS_SESSION_ENDS, followUp().session(Optional.empty()))
                .doesNotApply("the report has no date, or its session no last day");
        expect(
                        DocumentRules.BEFORE_ITS_SESSION_ENDS,
                        unreadableAt(followUp().session(Optional.empty()).build(), "/session"))
                .cannotTellAt("/session");
    }
}
