package org.wsis4j.rules.meeting;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.MeetingSamples.event;
import static org.wsis4j.rules.MeetingSamples.meeting;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.WARNING;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.reporting.meeting.Weekdays;

class MeetingTimeRulesTest {

    @Test
    void givenAnotherWeekday_whenChecked_thenTime008Warns() {
        expect(MeetingTimeRules.WEEKDAY_FITS, meeting().weekday(Coded.of(DayOfWeek.FRIDAY)))
                .fails(WARNING, "/weekday", "the meeting is said to start on a FRIDAY, but 2007-05-16 is a WEDNESDAY");
        expect(MeetingTimeRules.WEEKDAY_FITS, meeting().weekday(Coded.read("wednesday", Weekdays::find)))
                .passes();
        expect(MeetingTimeRules.WEEKDAY_FITS, meeting().weekday(Coded.read("mercredi", Weekdays::find)))
                .doesNotApply("the meeting has no weekday or no first day");
        expect(
                        MeetingTimeRules.WEEKDAY_FITS,
                        unreadableAt(meeting().start(Optional.empty()).build(), "/start"))
                .cannotTellAt("/start");
    }

    @ParameterizedTest
    @CsvSource({
        "BEFORE, 2007-05-16, 2007-05-18",
        "DURING, 2007-05-17, 2007-05-18",
        "DURING, 2007-05-14, 2007-05-15",
        "AFTER,  2007-05-14, 2007-05-16"
    })
    void givenAnEventOnOtherDaysThanItSays_whenChecked_thenTime010Warns(String relation, String start, String end) {
        expect(MeetingTimeRules.LIES_AS_IT_SAYS_TO_ITS_EVENT, meeting().linkedEvent(event(start, end, relation)))
                .fails(
                        WARNING,
                        "/linkedEvent/relation",
                        "the meeting of 2007-05-16 to 2007-05-16 is told as " + relation + " the event, which is dated "
                                + start + " to " + end);
    }

    @ParameterizedTest
    @CsvSource({
        "BEFORE, 2007-05-17, 2007-05-18",
        "DURING, 2007-05-16, 2007-05-16",
        "DURING, 2007-05-15, ''",
        "AFTER,  2007-05-14, 2007-05-15"
    })
    void givenAnEventAsItSays_whenChecked_thenTime010Passes(String relation, String start, String end) {
        expect(MeetingTimeRules.LIES_AS_IT_SAYS_TO_ITS_EVENT, meeting().linkedEvent(event(start, end, relation)))
                .passes();
    }

    @Test
    void givenAnEventWithoutDaysOrRelation_whenChecked_thenTime010DoesNotApply() {
        String reason = "no event with relation and first day is linked, or the meeting has no first day";

        expect(MeetingTimeRules.LIES_AS_IT_SAYS_TO_ITS_EVENT, meeting().linkedEvent(event("", "", "DURING")))
                .doesNotApply(reason);
        expect(MeetingTimeRules.LIES_AS_IT_SAYS_TO_ITS_EVENT, meeting().linkedEvent(Optional.empty()))
                .doesNotApply(reason);
        FacilitationMeetingReport early =
                meeting().linkedEvent(event("2007-05-14", "", "AFTER")).build();
        expect(MeetingTimeRules.LIES_AS_IT_SAYS_TO_ITS_EVENT, unreadableAt(early, "/linkedEvent/end"))
                .cannotTellAt("/linkedEvent/end");
    }

    @Test
    void givenAReportDatedBeforeTheMeetingEnds_whenChecked_thenTime011Warns() {
        expect(MeetingTimeRules.MEETING_REPORT_AFTER_MEETING, meeting().date(LocalDate.of(2007, 5, 15)))
                .fails(WARNING, "/date", "the report is dated 2007-05-15, but the meeting lasted to 2007-05-16");
        expect(MeetingTimeRules.MEETING_REPORT_AFTER_MEETING, meeting().date(LocalDate.of(2007, 5, 16)))
                .passes();
        expect(MeetingTimeRules.MEETING_REPORT_AFTER_MEETING, meeting().date(Optional.empty()))
                .doesNotApply("the report has no date, or the meeting no first day");
        expect(
                        MeetingTimeRules.MEETING_REPORT_AFTER_MEETING,
                        unreadableAt(meeting().end(Optional.empty()).build(), "/end"))
                .cannotTellAt("/end");
    }
}
