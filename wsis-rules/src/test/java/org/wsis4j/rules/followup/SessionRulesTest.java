package org.wsis4j.rules.followup;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.FollowUpSamples.followUp;
import static org.wsis4j.rules.FollowUpSamples.session;
import static org.wsis4j.rules.Samples.organization;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.followup.ReportedSession;

class SessionRulesTest {

    @Test
    void givenTwoReviewSessionsRunning_whenChecked_thenGov033PointsAtTheSecond() {
        expect(SessionRules.SESSIONS_ALTERNATE, of(session(15, 2012, "", "REVIEW"), session(14, 2011, "", "REVIEW")))
                .fails(
                        WARNING,
                        "/commissionSessions/0/kind",
                        "the session of 2012 is of kind REVIEW, as one of the year before was");
        expect(SessionRules.SESSIONS_ALTERNATE, of(session(14, 2011, "", "REVIEW"), session(15, 2012, "", "policy")))
                .passes();
        expect(SessionRules.SESSIONS_ALTERNATE, of(session(10, 2007, "", "REVIEW"), session(15, 2012, "", "REVIEW")))
                .doesNotApply("the report does not tell the kinds of sessions of two years that follow each other");
    }

    @Test
    void givenAKindThatCouldNotBeRead_whenChecked_thenGov033CannotTell() {
        FollowUpReport report = of(session(14, 2011, "", "REVIEW"), session(15, 2012, "", "REVIEW"))
                .build();
        FollowUpReport unread =
                of(session(14, 2011, "", "?"), session(15, 2012, "", "REVIEW")).build();

        expect(SessionRules.SESSIONS_ALTERNATE, unreadableAt(unread, "/commissionSessions/0/kind"))
                .cannotTellAt("/commissionSessions/0/kind");
        expect(SessionRules.SESSIONS_ALTERNATE, unreadableAt(report, "/session/body"))
                .failsAt("/commissionSessions/1/kind");
    }

    @Test
    void givenTheWorkingDaysOfAProposal_whenChecked_thenGov035Warns() {
        expect(SessionRules.WORKING_DAYS_AS_DECIDED, followUp()).passes();
        expect(SessionRules.WORKING_DAYS_AS_DECIDED, of(lasting(5), lasting(8)))
                .fails(
                        WARNING,
                        "/commissionSessions/1/workingDays",
                        "the session is told to have 8 working days; in force on 2007-03-01: 5");
        expect(SessionRules.WORKING_DAYS_AS_DECIDED, followUp().session(lasting(8)))
                .failsAt("/session/workingDays");
        expect(SessionRules.WORKING_DAYS_AS_DECIDED, of())
                .doesNotApply("the report does not say how many working days a session has");
        expect(SessionRules.WORKING_DAYS_AS_DECIDED, of(lasting(5)).date(LocalDate.of(2006, 6, 14)))
                .cannotTell(
                        "/commissionSessions/0/workingDays",
                        "no source read says for certain whether sessions had 5 working days on 2006-06-14");
    }

    @Test
    void givenTheTimeAfterTheSessionOf2007_whenChecked_thenNobodyCanSayNotEvenOfWhatWasProposed() {
        LocalDate last = LocalDate.of(2007, 5, 25);

        expect(SessionRules.WORKING_DAYS_AS_DECIDED, onTheDay(last, 4)).failsAt("/commissionSessions/0/workingDays");
        expect(SessionRules.WORKING_DAYS_AS_DECIDED, onTheDay(last, 8)).failsAt("/commissionSessions/0/workingDays");
        expect(SessionRules.WORKING_DAYS_AS_DECIDED, onTheDay(last.plusDays(1), 4, 5, 8))
                .cannotTellAt(
                        "/commissionSessions/0/workingDays",
                        "/commissionSessions/1/workingDays",
                        "/commissionSessions/2/workingDays");
    }

    @Test
    void givenASessionOfAnotherBody_whenChecked_thenItIsNoneOfTheCommission() {
        ReportedSession council = ReportedSession.builder()
                .from(lasting(20))
                .body(organization("ECOSOC"))
                .build();

        expect(SessionRules.WORKING_DAYS_AS_DECIDED, followUp().session(council))
                .passes();
    }

    @ParameterizedTest
    @CsvSource({"9, 2006", "10, 2007", "14, 2011", "15, 2012", "27, 2024", "28, 2025"})
    void givenASessionOnRecord_whenChecked_thenGov036Passes(int number, int year) {
        expect(SessionRecordRules.SESSION_NUMBER_FITS_ITS_YEAR, of(session(number, year, "", "REVIEW")))
                .passes();
    }

    @Test
    void givenAnotherNumber_whenTheYearOrTheNumberIsOnRecord_thenGov036NamesTheRecord() {
        expect(SessionRecordRules.SESSION_NUMBER_FITS_ITS_YEAR, of(session(9, 2007, "2007-05-21", "REVIEW")))
                .fails(
                        WARNING,
                        "/commissionSessions/0/ordinal",
                        "session 9 is told for 2007; on record: 9 (2006-05-15/2006-05-19), 10"
                                + " (2007-05-21/2007-05-25)");
        expect(SessionRecordRules.SESSION_NUMBER_FITS_ITS_YEAR, of(session(12, 2011, "", "REVIEW")))
                .failsAt("/commissionSessions/0/ordinal");
        expect(SessionRecordRules.SESSION_NUMBER_FITS_ITS_YEAR, of(session(10, 2009, "", "REVIEW")))
                .failsAt("/commissionSessions/0/ordinal");
    }

    @Test
    void givenASessionThatIsNotOnRecord_whenChecked_thenGov036CannotTell() {
        expect(SessionRecordRules.SESSION_NUMBER_FITS_ITS_YEAR, of(session(12, 2009, "", "REVIEW")))
                .cannotTell(
                        "/commissionSessions/0/ordinal",
                        "neither session 12 nor a session of 2009 is on record, so nobody can say whether they fit");
        expect(SessionRecordRules.SESSION_NUMBER_FITS_ITS_YEAR, of())
                .doesNotApply("the report names no session of the Commission by number and year");
    }

    @Test
    void givenAYearThatCouldNotBeRead_whenNumbersAreChecked_thenTheFirstDayDoesNotTakeItsPlace() {
        ReportedSession undated = ReportedSession.builder()
                .from(session(9, 2007, "2007-05-21", "REVIEW"))
                .year(Optional.empty())
                .build();

        expect(SessionRecordRules.SESSION_NUMBER_FITS_ITS_YEAR, of(undated)).failsAt("/commissionSessions/0/ordinal");
        expect(
                        SessionRecordRules.SESSION_NUMBER_FITS_ITS_YEAR,
                        unreadableAt(of(undated).build(), "/commissionSessions/0/year"))
                .cannotTellAt("/commissionSessions/0/year");
    }

    @Test
    void givenAnotherThemeInTheCycle_whenChecked_thenGov040TellsTheTheme() {
        expect(SessionRecordRules.THEME_OF_THE_CYCLE, followUp()).passes();
        expect(SessionRecordRules.THEME_OF_THE_CYCLE, of(on(2008, "Energy")))
                .fails(
                        INFO,
                        "/commissionSessions/0/theme",
                        "the session of 2008 has the theme 'Energy'; that of the cycle is 'promoting the building of a"
                                + " people-centred, development-oriented and inclusive information society'");
        expect(SessionRecordRules.THEME_OF_THE_CYCLE, of(on(2006, "Energy"), on(2009, "Energy"), on(2008, " ")))
                .doesNotApply("no theme of a session of that cycle is told");
        expect(
                        SessionRecordRules.THEME_OF_THE_CYCLE,
                        unreadableAt(of(on(2008, " ")).build(), "/commissionSessions"))
                .cannotTellAt("/commissionSessions");
    }

    private static FollowUpReport.Builder of(ReportedSession... sessions) {
        return followUp().session(Optional.empty()).commissionSessions(List.of(sessions));
    }

    private static FollowUpReport.Builder onTheDay(LocalDate day, int... lengths) {
        return of(IntStream.of(lengths).mapToObj(SessionRulesTest::lasting).toArray(ReportedSession[]::new))
                .date(day);
    }

    private static ReportedSession lasting(int days) {
        return ReportedSession.builder()
                .body(organization("CSTD"))
                .workingDays(days)
                .build();
    }

    private static ReportedSession on(int year, String theme) {
        return ReportedSession.builder().year(year).theme(theme).build();
    }
}
