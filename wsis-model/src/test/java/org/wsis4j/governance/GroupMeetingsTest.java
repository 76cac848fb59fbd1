package org.wsis4j.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wsis4j.governance.GovernanceSamples.CITED;
import static org.wsis4j.governance.GovernanceSamples.ITU;
import static org.wsis4j.governance.GovernanceSamples.day;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsis4j.governance.GroupMeetings.Counting;
import org.wsis4j.governance.GroupMeetings.YearBasis;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;

class GroupMeetingsTest {

    private static final GroupMeetings RECORDED = GroupMeetings.recorded();

    @Test
    void givenTheRecord_whenRead_thenTheFirstMeetingIsInTheMonthThatWasSet() {
        GroupMeeting first = RECORDED.all().get(0);
        assertThat(first.held()).isEqualTo(Dating.parse("2006-07-14"));
        assertThat(first.chair()).contains(ITU);
        assertThat(TermsOfReference.of2006()
                        .firstMeeting()
                        .canTouch(first.held().earliest(), first.held().latest()))
                .isTrue();
        assertThat(RECORDED.all())
                .allSatisfy(meeting -> assertThat(meeting.held().earliest()).isAfterOrEqualTo(day("2006-07-14")));
    }

    @Test
    void givenTheRecord_whenRead_thenNumbersRunFromOneToNineAndStopThere() {
        assertThat(RECORDED.all().stream()
                        .flatMap(meeting -> meeting.number().stream())
                        .distinct())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(RECORDED.all())
                .filteredOn(meeting -> meeting.number().isEmpty())
                .hasSize(6)
                .allSatisfy(meeting -> assertThat(meeting.held().earliest()).isAfter(day("2013-02-25")));
    }

    @Test
    void givenTheRecord_whenCountedByCalendarYear_thenOnly2013HasTwo() {
        assertThat(RECORDED.moreThanOneAYear())
                .containsExactly(new Deviation(
                        Deviation.Kind.MORE_THAN_ONE_MEETING_A_YEAR,
                        day("2013-01-01"),
                        day("2013-12-31"),
                        List.of(),
                        List.of(
                                Paragraph.parse("UNCTAD-STATEMENT-2013:whole"),
                                Paragraph.parse("UNESCO-NEWS-2013-05:whole"))));
        assertThat(RECORDED.moreThanOneAYear().get(0).mandate()).isEqualTo(Paragraph.parse("E/2006/85:18"));
        assertThat(RECORDED.moreThanOneAYear(YearBasis.CALENDAR_YEAR, Counting.ALL))
                .hasSize(1);
    }

    @Test
    void givenTheRecord_whenCountedByTwelveMonths_thenMeetingsTooCloseAreNamed() {
        assertThat(RECORDED.moreThanOneAYear(YearBasis.TWELVE_MONTHS_RUNNING, Counting.PHYSICAL))
                .extracting(Deviation::from)
                .containsExactly(day("2011-05-16"), day("2012-05-14"), day("2013-02-25"), day("2014-06-01"));
    }

    @Test
    void givenSittingsOfOneMeeting_whenCounted_thenTheyAreOne() {
        GroupMeetings meetings = GroupMeetings.of(List.of(
                meeting("a", 1, "2007-05-10", Optional.of("Geneva"), Optional.empty()),
                meeting("b", 1, "2007-05-14", Optional.of("Geneva"), Optional.empty())));
        assertThat(meetings.moreThanOneAYear()).isEmpty();
        assertThat(meetings.moreThanOneAYear(YearBasis.TWELVE_MONTHS_RUNNING, Counting.ALL))
                .isEmpty();
    }

    @Test
    void givenOneNumberForDaysFarApart_whenCounted_thenTheyAreTwoMeetings() {
        Optional<String> place = Optional.of("Geneva");
        GroupMeeting first = meeting("a", 1, "2007-05-10", place, Optional.empty());
        GroupMeeting near = meeting("b", 1, "2007-06-10", place, Optional.empty());
        GroupMeeting far = meeting("c", 1, "2007-06-11", place, Optional.empty());
        GroupMeeting vague = meeting("d", 1, "~2007-06-01/2007-12-31", place, Optional.empty());

        assertThat(GroupMeetings.of(List.of(first, near)).moreThanOneAYear()).isEmpty();
        assertThat(GroupMeetings.of(List.of(first, vague)).moreThanOneAYear()).isEmpty();
        assertThat(GroupMeetings.of(List.of(first, far)).moreThanOneAYear()).hasSize(1);
        assertThat(GroupMeetings.of(List.of(near, far, first)).moreThanOneAYear())
                .hasSize(1);
    }

    @Test
    void givenModes_whenCounted_thenOnlineOnesCountOnlyAmongAll() {
        GroupMeeting hybrid = meeting("a", 1, "2007-05-10", Optional.empty(), Optional.of(MeetingMode.HYBRID));
        GroupMeeting physical = meeting("b", 2, "2007-06-10", Optional.empty(), Optional.of(MeetingMode.PHYSICAL));
        GroupMeeting online = meeting("c", 3, "2007-07-10", Optional.empty(), Optional.of(MeetingMode.ONLINE));
        GroupMeeting unknown = meeting("d", 4, "2007-08-10", Optional.empty(), Optional.empty());

        assertThat(GroupMeetings.of(List.of(hybrid, physical)).moreThanOneAYear())
                .hasSize(1);
        assertThat(GroupMeetings.of(List.of(hybrid, online, unknown)).moreThanOneAYear())
                .isEmpty();
        assertThat(GroupMeetings.of(List.of(online, unknown)).moreThanOneAYear(YearBasis.CALENDAR_YEAR, Counting.ALL))
                .hasSize(1);
    }

    @Test
    void givenVagueDays_whenCounted_thenOnlyWhatIsSureCounts() {
        Optional<String> place = Optional.of("Geneva");
        GroupMeeting may = meeting("a", 1, "2007-05", place, Optional.empty());
        GroupMeeting across = meeting("b", 2, "2007/2008", place, Optional.empty());
        GroupMeeting nextMay = meeting("c", 3, "2008-05", place, Optional.empty());
        GroupMeeting nextApril = meeting("d", 4, "2008-04", place, Optional.empty());

        assertThat(GroupMeetings.of(List.of(may, across, nextMay)).moreThanOneAYear())
                .isEmpty();
        assertThat(GroupMeetings.of(List.of(may, nextMay))
                        .moreThanOneAYear(YearBasis.TWELVE_MONTHS_RUNNING, Counting.ALL))
                .isEmpty();
        assertThat(GroupMeetings.of(List.of(nextApril, may))
                        .moreThanOneAYear(YearBasis.TWELVE_MONTHS_RUNNING, Counting.ALL))
                .extracting(Deviation::to)
                .containsExactly(day("2008-04-30"));
    }

    @Test
    void givenBadMeetings_whenMade_thenTheyAreRefused() {
        GroupMeeting one = meeting("a", 1, "2007", Optional.empty(), Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupMeetings.of(List.of(one, one)))
                .withMessage("meeting 'a' stands twice; expected keys that differ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting("a", 0, "2007", Optional.empty(), Optional.empty()))
                .withMessage("meeting 'a' with number 0 needs a key and a number from 1 or none, for example"
                        + " 6-high-level and 6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting("a", 1, "2007", Optional.of("Paris"), Optional.of(MeetingMode.ONLINE)))
                .withMessage("meeting 'a' was held online and at Paris; expected no place, or HYBRID");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupMeeting(
                        "a",
                        Optional.empty(),
                        Dating.parse("2007"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Evidence.SECONDARY,
                        Confidence.CONFIRMED,
                        Optional.empty()))
                .withMessageStartingWith("meeting 'a' cites nothing");
    }

    private static GroupMeeting meeting(
            String key, int number, String held, Optional<String> place, Optional<MeetingMode> mode) {
        return new GroupMeeting(
                key,
                Optional.of(number),
                Dating.parse(held),
                place,
                mode,
                Optional.empty(),
                List.of(CITED),
                Evidence.SECONDARY,
                Confidence.CONFIRMED,
                Optional.empty());
    }
}
