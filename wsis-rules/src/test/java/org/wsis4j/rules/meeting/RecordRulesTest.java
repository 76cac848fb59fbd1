package org.wsis4j.rules.meeting;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.MeetingSamples.meeting;
import static org.wsis4j.rules.Samples.day;
import static org.wsis4j.rules.Samples.line;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;

class RecordRulesTest {

    private static FacilitationMeetingReport.Builder on(String start, String end) {
        return meeting().start(day(start)).end(day(end)).number(Optional.empty());
    }

    private static FacilitationMeetingReport.Builder of(String line, String start, String end) {
        return on(start, end).actionLines(List.of(line(line)));
    }

    @ParameterizedTest
    @CsvSource({"2007-03-01, 2007-03-01", "2006-03-09, ''", "2018-05-20, 2018-05-21", "2018-03-23, 2018-03-24"})
    void givenDaysOutsideAnyCluster_whenChecked_thenMtg001SaysSo(String start, String end) {
        expect(ClusterRules.IN_A_CLUSTER, on(start, end)).failsAt("/start");
    }

    @ParameterizedTest
    @CsvSource({"2006-05-11, ''", "2007-05-25, ''", "2018-03-19, 2018-03-23", "2030-05-14, 2030-05-20"})
    void givenTheWeekOrAClusterOrAForum_whenChecked_thenMtg001Passes(String start, String end) {
        expect(ClusterRules.IN_A_CLUSTER, on(start, end)).passes();
    }

    @Test
    void givenAMeetingBeforeItWasAskedOrWithoutDays_whenChecked_thenMtg001DoesNotApply() {
        String reason = "the meeting has no first day, or was held before clusters were asked for";

        expect(ClusterRules.IN_A_CLUSTER, on("2006-02-24", "")).doesNotApply(reason);
        expect(ClusterRules.IN_A_CLUSTER, on("", "")).doesNotApply(reason);
        expect(ClusterRules.IN_A_CLUSTER, unreadableAt(on("2007-05-16", "").build(), "/end"))
                .cannotTellAt("/end");
        expect(ClusterRules.IN_A_CLUSTER, on("2007-03-01", "2007-03-02"))
                .fails(
                        INFO,
                        "/start",
                        "the meeting of 2007-03-01 to 2007-03-02 lies outside the week around 17 May and the meetings"
                                + " clustered in its year");
    }

    @Test
    void givenOtherDaysThanOnRecord_whenChecked_thenMtg010NamesBoth() {
        expect(RecordRules.MEETING_IS_THE_ONE_ON_RECORD, of("C5", "2006-05-16", "2006-05-17"))
                .fails(
                        WARNING,
                        "/start",
                        "the meeting is dated 2006-05-16 to 2006-05-17; on record is 'First meeting on C5' on"
                                + " 2006-05-15/2006-05-16 (CONSULTATION-2006-02-24:9, ITU-C5-2006:whole)");
        expect(RecordRules.MEETING_IS_THE_ONE_ON_RECORD, of("C5", "2006-05-15", "2006-05-17"))
                .failsAt("/start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2006-03-09", "2006-05-18"})
    void givenOneOfTwoMeetingsOnRecord_whenChecked_thenMtg010Passes(String start) {
        expect(RecordRules.MEETING_IS_THE_ONE_ON_RECORD, of("C2", start, "")).passes();
        expect(RecordRules.MEETING_IS_THE_ONE_ON_RECORD, of("C5", "2006-05-15", ""))
                .passes();
    }

    @Test
    void givenAnotherNumberOrLineOrYear_whenChecked_thenMtg010DoesNotApply() {
        String reason = "no meeting of exactly these lines is on record for the year, or it has another number";

        expect(
                        RecordRules.MEETING_IS_THE_ONE_ON_RECORD,
                        of("C5", "2006-11-02", "").number(2))
                .doesNotApply(reason);
        expect(RecordRules.MEETING_IS_THE_ONE_ON_RECORD, of("C10", "2006-05-13", ""))
                .doesNotApply(reason);
        expect(RecordRules.MEETING_IS_THE_ONE_ON_RECORD, of("C5", "2030-05-13", ""))
                .doesNotApply(reason);
        expect(
                        RecordRules.MEETING_IS_THE_ONE_ON_RECORD,
                        on("2006-05-13", "").actionLines(List.of(line("C5"), line("C2"))))
                .doesNotApply(reason);
        expect(RecordRules.MEETING_IS_THE_ONE_ON_RECORD, of("C55", "2006-05-13", ""))
                .doesNotApply(reason);
    }

    @ParameterizedTest
    @CsvSource({"C5, 2006-06-16", "C5, 2006-04-14", "C2, 2006-04-08", "C8, 2006-05-13", "C7-EAGRICULTURE, 2006-06-13"})
    void givenDaysNotFarFromTheRecord_whenChecked_thenMtg010SaysSo(String line, String start) {
        expect(RecordRules.MEETING_IS_THE_ONE_ON_RECORD, of(line, start, "")).failsAt("/start");
    }

    @ParameterizedTest
    @CsvSource({"C5, 2006-06-17", "C5, 2006-04-13", "C2, 2006-11-02", "C7-EAGRICULTURE, 2006-10-02"})
    void givenDaysFarFromEveryRecordOfTheYear_whenChecked_thenMtg010CannotTell(String line, String start) {
        expect(RecordRules.MEETING_IS_THE_ONE_ON_RECORD, of(line, start, "")).cannotTellAt("/start");
    }

    @Test
    void givenAMeetingInAutumn_whenChecked_thenMtg010SaysThatTheRegisterIsNotComplete() {
        expect(RecordRules.MEETING_IS_THE_ONE_ON_RECORD, of("C5", "2006-11-02", "2006-11-03"))
                .cannotTell(
                        "/start",
                        "the meeting is dated 2006-11-02 to 2006-11-03, far from 'First meeting on C5' on"
                                + " 2006-05-15/2006-05-16 (CONSULTATION-2006-02-24:9, ITU-C5-2006:whole); the register"
                                + " is not complete, so that nobody can say whether it is another one");
        expect(
                        RecordRules.MEETING_IS_THE_ONE_ON_RECORD,
                        of("C5", "2006-11-02", "").number(1))
                .failsAt("/start");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C3", "C4", "C9"})
    void givenAMeetingThatOthersOnlyAnnounced_whenChecked_thenMtg010DoesNotHoldItAgainstTheReport(String line) {
        expect(RecordRules.MEETING_IS_THE_ONE_ON_RECORD, of(line, "2006-05-20", ""))
                .doesNotApply("no meeting of exactly these lines is on record for the year, or it has another number");
    }

    @Test
    void givenANumberThatCouldNotBeRead_whenChecked_thenMtg010CannotTell() {
        expect(
                        RecordRules.MEETING_IS_THE_ONE_ON_RECORD,
                        unreadableAt(of("C5", "2006-11-02", "").build(), "/number"))
                .cannotTellAt("/number");
    }

    @Test
    void givenAnotherNumberThanOnRecord_whenChecked_thenMtg011SaysSo() {
        expect(
                        RecordRules.NUMBER_IS_THE_ONE_ON_RECORD,
                        of("C5", "2006-05-15", "2006-05-16").number(2))
                .fails(
                        INFO,
                        "/number",
                        "the meeting has the number 2; on record 'First meeting on C5' of these days has 1"
                                + " (CONSULTATION-2006-02-24:9, ITU-C5-2006:whole)");
        expect(
                        RecordRules.NUMBER_IS_THE_ONE_ON_RECORD,
                        of("C5", "2006-05-15", "2006-05-16").number(1))
                .passes();
        expect(RecordRules.NUMBER_IS_THE_ONE_ON_RECORD, of("C5", "2006-05-15", ""))
                .doesNotApply("the meeting has no number, or none is on record for its lines and days");
        expect(RecordRules.NUMBER_IS_THE_ONE_ON_RECORD, meeting())
                .doesNotApply("the meeting has no number, or none is on record for its lines and days");
    }
}
