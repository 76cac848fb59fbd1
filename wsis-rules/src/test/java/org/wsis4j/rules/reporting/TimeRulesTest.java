package org.wsis4j.rules.reporting;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.FollowUpSamples.followUp;
import static org.wsis4j.rules.Samples.activity;
import static org.wsis4j.rules.Samples.empty;
import static org.wsis4j.rules.Samples.goal;
import static org.wsis4j.rules.Samples.period;
import static org.wsis4j.rules.Samples.report;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.GroupSamples;

class TimeRulesTest {

    @Test
    void givenAnEndBeforeTheStart_whenChecked_thenTime001NamesBothDays() {
        expect(OrderRules.PERIOD_IS_IN_ORDER, report().period(period("2006-12-31", "2006-01-01")))
                .fails(ERROR, "/period/end", "the period ends on 2006-01-01, before it starts on 2006-12-31");
    }

    @Test
    void givenAPeriodOfOneDayOrHalfAPeriod_whenChecked_thenTime001PassesOrDoesNotApply() {
        expect(OrderRules.PERIOD_IS_IN_ORDER, report().period(period("2006-01-01", "2006-01-01")))
                .passes();
        expect(OrderRules.PERIOD_IS_IN_ORDER, report().period(period("2006-01-01", "")))
                .doesNotApply("the period has no start or no end");
    }

    @Test
    void givenAnActivityThatEndsBeforeItStarts_whenChecked_thenTime002PointsAtItsEnd() {
        expect(
                        TimeRules.ACTIVITY_IS_IN_ORDER,
                        report().activities(List.of(
                                activity("HELD", "2006-05-01", "2006-05-02"),
                                activity("ANNOUNCED", "2007-05-02", "2007-05-01"))))
                .fails(ERROR, "/activities/1/end", "the activity ends on 2007-05-01, before it starts on 2007-05-02");
        expect(TimeRules.ACTIVITY_IS_IN_ORDER, report()).passes();
        expect(TimeRules.ACTIVITY_IS_IN_ORDER, report().activities(List.of(activity("HELD", "2006-05-01", ""))))
                .doesNotApply("no activity has both a start and an end");
    }

    @Test
    void givenADateWithinThePeriod_whenChecked_thenTime003Warns() {
        expect(TimeRules.DATED_AFTER_ITS_PERIOD, report().date(LocalDate.of(2006, 12, 30)))
                .fails(WARNING, "/date", "the report is dated 2006-12-30, but covers the time up to 2006-12-31");
    }

    @Test
    void givenADateBeforeTheMeeting_whenChecked_thenTime003Warns() {
        FacilitatorReport.Builder onAMeeting = report().period(Optional.empty()).meetingDate(LocalDate.of(2007, 1, 16));

        expect(TimeRules.DATED_AFTER_ITS_PERIOD, onAMeeting)
                .fails(WARNING, "/date", "the report is dated 2007-01-15, but covers the time up to 2007-01-16");
    }

    @Test
    void givenADateOnTheLastDayOrNone_whenChecked_thenTime003PassesOrDoesNotApply() {
        expect(TimeRules.DATED_AFTER_ITS_PERIOD, report().date(LocalDate.of(2006, 12, 31)))
                .passes();
        expect(TimeRules.DATED_AFTER_ITS_PERIOD, report().date(Optional.empty()))
                .doesNotApply("the report has no date, or no last day");
    }

    @Test
    void givenAnActivityHeldAfterTheDateOfTheReport_whenChecked_thenTime004Warns() {
        expect(TimeRules.PAST_IS_PAST, report().activities(List.of(activity("HELD", "2007-01-10", "2007-01-16"))))
                .fails(
                        WARNING,
                        "/activities/0",
                        "'Health week' is told as held, but lasts to 2007-01-16, after the date of the report, "
                                + "2007-01-15");
        expect(TimeRules.PAST_IS_PAST, report().activities(List.of(activity("HELD", "2007-01-16", ""))))
                .failsAt("/activities/0");
    }

    @Test
    void givenAReportWithoutDate_whenChecked_thenTime004CannotTell() {
        expect(TimeRules.PAST_IS_PAST, report().date(Optional.empty()))
                .cannotTell(
                        "/activities/0",
                        "'Health week' is told as held on 2006-10-13, but the report has no date that it could"
                                + " be compared with");
    }

    @Test
    void givenNothingHeld_whenChecked_thenTime004DoesNotApply() {
        expect(TimeRules.PAST_IS_PAST, report()).passes();
        expect(TimeRules.PAST_IS_PAST, report().activities(List.of(activity("ANNOUNCED", "2008-01-01", ""))))
                .doesNotApply("no dated activity is told as held");
    }

    @Test
    void givenADateAfterTheDayOfTheCheck_whenChecked_thenTime005Warns() {
        expect(TimeRules.NOT_FROM_THE_FUTURE, report().date(LocalDate.of(2007, 6, 2)))
                .fails(WARNING, "/date", "the report is dated 2007-06-02, after the day it is checked for, 2007-06-01");
        expect(TimeRules.NOT_FROM_THE_FUTURE, report().date(LocalDate.of(2007, 6, 1)))
                .passes();
        expect(TimeRules.NOT_FROM_THE_FUTURE, empty()).doesNotApply("the report has no date");
    }

    @Test
    void givenGoalsOfAnotherTime_whenChecked_thenTime006Warns() {
        expect(TimeRules.GOALS_OF_THEIR_TIME, report().goals(List.of(goal("MDG"), goal("SDG"))))
                .fails(
                        WARNING,
                        "/goals/1/framework",
                        "goals of the SDG are linked for 2006-12-31; the MDG are those up to the end of 2015,"
                                + " the SDG those of the years after");
        expect(
                        TimeRules.GOALS_OF_THEIR_TIME,
                        report().period(period("2016-01-01", "2016-12-31")).goals(List.of(goal("MDG"))))
                .fails(
                        WARNING,
                        "/goals/0/framework",
                        "goals of the MDG are linked for 2016-01-01; the MDG are those up to the end of 2015,"
                                + " the SDG those of the years after");
    }

    @Test
    void givenAPeriodAcrossBothTimes_whenChecked_thenTime006PassesForBothGoals() {
        expect(
                        TimeRules.GOALS_OF_THEIR_TIME,
                        report().period(period("2015-07-01", "2016-06-30")).goals(List.of(goal("MDG"), goal("SDG"))))
                .passes();
        expect(TimeRules.GOALS_OF_THEIR_TIME, report().goals(List.of(goal("GDC"))))
                .doesNotApply("no MDG or SDG is linked");
    }

    @Test
    void givenNoTimeAtAll_whenChecked_thenTime006CannotTell() {
        expect(TimeRules.GOALS_OF_THEIR_TIME, empty().goals(List.of(goal("SDG"))))
                .cannotTell(
                        "/goals/0/framework",
                        "the report does not say which time it covers, so nobody can say whether the SDG fit");
    }

    @Test
    void givenADateThatCouldNotBeRead_whenChecked_thenTheRulesOnDatesCannotTell() {
        FacilitatorReport undated = report().date(Optional.empty()).build();

        expect(TimeRules.DATED_AFTER_ITS_PERIOD, unreadableAt(undated, "/date")).cannotTellAt("/date");
        expect(TimeRules.NOT_FROM_THE_FUTURE, unreadableAt(undated, "/date")).cannotTellAt("/date");
        expect(OrderRules.PERIOD_IS_IN_ORDER, unreadableAt(undated, "/date")).passes();
    }

    @Test
    void givenAStartThatCouldNotBeRead_whenGoalsAreChecked_thenTheDateDoesNotTakeItsPlace() {
        FacilitatorReport report = report().period(period("", "2016-12-31"))
                .date(LocalDate.of(2017, 1, 15))
                .goals(List.of(goal("MDG")))
                .build();

        expect(TimeRules.GOALS_OF_THEIR_TIME, unreadableAt(report, "/period/start"))
                .cannotTell("/period/start", "the value that stands here could not be read");
        expect(TimeRules.GOALS_OF_THEIR_TIME, FacilitatorReport.builder().from(report))
                .failsAt("/goals/0/framework");
    }

    @Test
    void givenAPeriodAndAMeeting_whenChecked_thenTime003ComparesWithTheLater() {
        expect(TimeRules.DATED_AFTER_ITS_PERIOD, report().meetingDate(LocalDate.of(2007, 1, 16)))
                .fails(WARNING, "/date", "the report is dated 2007-01-15, but covers the time up to 2007-01-16");
        expect(TimeRules.DATED_AFTER_ITS_PERIOD, report().meetingDate(LocalDate.of(2006, 5, 16)))
                .passes();
    }

    @Test
    void givenALastDayThatCouldNotBeRead_whenChecked_thenTheOtherDoesNotTakeItsPlace() {
        FacilitatorReport onlyMeeting = report().period(Optional.empty())
                .meetingDate(LocalDate.of(2007, 1, 16))
                .build();
        FacilitatorReport onlyPeriod = report().date(LocalDate.of(2006, 1, 15)).build();

        expect(TimeRules.DATED_AFTER_ITS_PERIOD, unreadableAt(onlyMeeting, "/period"))
                .cannotTellAt("/period");
        expect(TimeRules.DATED_AFTER_ITS_PERIOD, unreadableAt(onlyPeriod, "/meetingDate"))
                .cannotTellAt("/meetingDate");
    }

    @Test
    void givenADateThatCouldNotBeRead_whenActivitiesAreChecked_thenNobodySaysThatTheReportHasNone() {
        expect(
                        TimeRules.PAST_IS_PAST,
                        unreadableAt(report().date(Optional.empty()).build(), "/date"))
                .cannotTell("/date", "the value that stands here could not be read");
    }

    @Test
    void givenALastDayThatCouldNotBeRead_whenActivitiesAreChecked_thenTheFirstDayDoesNotTakeItsPlace() {
        expect(
                        TimeRules.PAST_IS_PAST,
                        unreadableAt(
                                report().activities(List.of(activity("HELD", "2007-01-16", "")))
                                        .build(),
                                "/activities/0/end"))
                .cannotTellAt("/activities/0/end");
    }

    @Test
    void givenAnEventOfTheFollowUpHeldAfterTheDateOfTheReport_whenChecked_thenTime004Warns() {
        expect(TimeRules.PAST_IS_PAST, followUp().events(List.of(activity("HELD", "2007-03-01", "2007-03-02"))))
                .fails(
                        WARNING,
                        "/events/0",
                        "'Health week' is told as held, but lasts to 2007-03-02, after the date of the report, "
                                + "2007-03-01");
        expect(TimeRules.PAST_IS_PAST, followUp()).passes();
        expect(
                        TimeRules.PAST_IS_PAST,
                        unreadableAt(
                                followUp()
                                        .events(List.of(activity("HELD", "2007-03-02", "")))
                                        .build(),
                                "/events/0/end"))
                .cannotTellAt("/events/0/end");
    }

    @Test
    void givenAKindOfReportThatTellsNoActivities_whenChecked_thenTime004DoesNotApply() {
        expect(TimeRules.PAST_IS_PAST, GroupSamples.group()).doesNotApply("no dated activity is told as held");
    }
}
