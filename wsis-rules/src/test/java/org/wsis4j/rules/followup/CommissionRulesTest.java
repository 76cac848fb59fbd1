package org.wsis4j.rules.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.FollowUpSamples.followUp;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.followup.CommissionMandate;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.catalogue.WsisRules;

class CommissionRulesTest {

    private static final LocalDate NOW = LocalDate.of(2026, 1, 1);

    @Test
    void givenOneMandateOnly_whenBothAreInForce_thenGov031NamesTheOther() {
        expect(CommissionRules.COMMISSION_KEEPS_BOTH_MANDATES, followUp()).passes();
        expect(CommissionRules.COMMISSION_KEEPS_BOTH_MANDATES, withMandates("WSIS_FOLLOW_UP"))
                .fails(
                        WARNING,
                        "/commissionMandates",
                        "of the mandates that the Commission had on 2007-03-01, the report does not tell:"
                                + " SCIENCE_AND_TECHNOLOGY");
        expect(CommissionRules.COMMISSION_KEEPS_BOTH_MANDATES, withMandates())
                .doesNotApply("the report does not tell the mandates of the Commission");
    }

    @Test
    void givenTheOriginalMandateOnly_whenTheReportIsOlderThanTheOther_thenGov031Passes() {
        expect(
                        CommissionRules.COMMISSION_KEEPS_BOTH_MANDATES,
                        withMandates("SCIENCE_AND_TECHNOLOGY").date(LocalDate.of(2006, 7, 27)))
                .passes();
        expect(
                        CommissionRules.COMMISSION_KEEPS_BOTH_MANDATES,
                        withMandates("SCIENCE_AND_TECHNOLOGY").date(LocalDate.of(2006, 7, 28)))
                .failsAt("/commissionMandates");
    }

    @Test
    void givenAnUnknownMandate_whenOneIsNotTold_thenGov031CannotTell() {
        expect(CommissionRules.COMMISSION_KEEPS_BOTH_MANDATES, withMandates("SCIENCE_AND_TECHNOLOGY", "suivi"))
                .cannotTell(
                        "/commissionMandates",
                        "whether the mandates told of the Commission include WSIS_FOLLOW_UP cannot be said: not all codes of"
                                + " mandates are known");
        expect(
                        CommissionRules.COMMISSION_KEEPS_BOTH_MANDATES,
                        unreadableAt(withMandates().build(), "/commissionMandates/0"))
                .cannotTellAt("/commissionMandates/0");
    }

    @ParameterizedTest
    @CsvSource({"2006-06-15, 33", "2010-01-01, 33", "2013-12-31, 33", "2014-01-01, 43", "2026-01-01, 43"})
    void givenTheMembersInForceWhenTheReportWasWritten_whenCheckedMuchLater_thenGov034Passes(
            LocalDate date, int members) {
        expect(CommissionRules.MEMBERS_AS_DECIDED, withMembers(date, members), NOW)
                .passes();
    }

    @ParameterizedTest
    @CsvSource({
        "2006-06-15, 53, 33",
        "2010-01-01, 53, 33",
        "2010-01-01, 34, 33",
        "2014-01-01, 33, 43",
        "2014-01-01, 53, 43"
    })
    void givenOtherMembers_whenChecked_thenGov034NamesThoseDecided(LocalDate date, int members, int decided) {
        expect(CommissionRules.MEMBERS_AS_DECIDED, withMembers(date, members), NOW)
                .fails(
                        WARNING,
                        "/commissionMembers",
                        "the Commission is told to have " + members + " members; in force on " + date + ": " + decided);
    }

    /** From which year on they were 43 was not read; before June 2006 nothing was. */
    @ParameterizedTest
    @CsvSource({"2006-06-16, 43", "2013-12-31, 43", "2006-06-14, 33", "2005-01-01, 12"})
    void givenMembersOfWhichNoSourceTells_whenChecked_thenGov034CannotTell(LocalDate date, int members) {
        expect(CommissionRules.MEMBERS_AS_DECIDED, withMembers(date, members), NOW)
                .cannotTell(
                        "/commissionMembers",
                        "no source read says for certain whether the Commission had " + members + " members on "
                                + date);
    }

    @Test
    void givenALaterNumber_whenTheFoundingDocumentsAreTakenAtTheirWord_thenGov034Warns() {
        FollowUpReport later = withMembers(LocalDate.of(2014, 3, 1), 43);

        assertThat(WsisRules.founding2006()
                        .check(later, NOW)
                        .outcome(CommissionRules.MEMBERS_AS_DECIDED.id())
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Verdict.FAILED);
        expect(CommissionRules.MEMBERS_AS_DECIDED, later, NOW).passes();
    }

    @Test
    void givenNoDate_whenChecked_thenGov034AsksForTheDayWhoseMandatesCount() {
        FollowUpReport undated = followUp().date(Optional.empty()).build();

        expect(CommissionRules.MEMBERS_AS_DECIDED, undated).passes();
        expect(CommissionRules.MEMBERS_AS_DECIDED, undated, NOW).failsAt("/commissionMembers");
        expect(CommissionRules.MEMBERS_AS_DECIDED, unreadableAt(undated, "/date"))
                .cannotTellAt("/date");
        expect(CommissionRules.MEMBERS_AS_DECIDED, followUp().commissionMembers(Optional.empty()))
                .doesNotApply("the report does not say how many members the Commission has");
    }

    private static FollowUpReport withMembers(LocalDate date, int members) {
        return followUp().date(date).commissionMembers(members).build();
    }

    private static FollowUpReport.Builder withMandates(String... codes) {
        List<Coded<CommissionMandate>> mandates = Stream.of(codes)
                .map(code -> Coded.read(code, CommissionMandate::find))
                .toList();
        return followUp().commissionMandates(mandates);
    }
}
