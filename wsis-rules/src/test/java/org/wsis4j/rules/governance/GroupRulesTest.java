package org.wsis4j.rules.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.GroupSamples.group;
import static org.wsis4j.rules.GroupSamples.meeting;
import static org.wsis4j.rules.GroupSamples.organizations;
import static org.wsis4j.rules.GroupSamples.workPlan;
import static org.wsis4j.rules.Samples.organization;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.reporting.group.ReportedGroupMeeting;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.catalogue.WsisRules;

class GroupRulesTest {

    private static final GroupReport.Builder EMPTY = GroupReport.builder();
    private static final LocalDate BEFORE = LocalDate.of(2025, 12, 16);

    @Test
    void givenASecretariatOfAnother_whenChecked_thenGov010NamesIt() {
        expect(GroupRules.SECRETARIAT_OF_THE_CHAIR, group().secretariat(organizations("FAO")))
                .fails(
                        WARNING,
                        "/secretariat/0",
                        "FAO provides the secretariat, but is neither chair nor co-chair nor one of the three that"
                                + " chair in turn");
        expect(GroupRules.SECRETARIAT_OF_THE_CHAIR, group().secretariat(organizations("WHO", "UNDP")))
                .passes();
        expect(
                        GroupRules.SECRETARIAT_OF_THE_CHAIR,
                        group().chair(Optional.empty()).secretariat(organizations("FAO")))
                .cannotTellAt("/secretariat/0");
        expect(GroupRules.SECRETARIAT_OF_THE_CHAIR, EMPTY).doesNotApply("nobody is named who provides the secretariat");
    }

    @Test
    void givenTheLaterText_whenGov010IsAsked_thenItStopsInTheStandardSetAndGoesOnInThatOf2006() {
        GroupReport report = group().secretariat(organizations("FAO")).build();

        assertThat(verdict(WsisRules.standard(), report, BEFORE)).isEqualTo(Verdict.FAILED);
        assertThat(verdict(WsisRules.standard(), report, BEFORE.plusDays(1))).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(verdict(WsisRules.founding2006(), report, BEFORE.plusDays(1)))
                .isEqualTo(Verdict.FAILED);
    }

    private static Verdict verdict(RuleSet rules, GroupReport report, LocalDate day) {
        return rules.check(report, day)
                .outcome(GroupRules.SECRETARIAT_OF_THE_CHAIR.id())
                .orElseThrow()
                .verdict();
    }

    @Test
    void givenLateWorkPlans_whenChecked_thenGov011TellsBothDays() {
        GroupReport.Builder late = group().addWorkPlans(workPlan("2009-01-01"));

        expect(WorkRules.WORK_PLAN_EVERY_TWO_YEARS, late)
                .fails(
                        WARNING,
                        "/workPlans/1/adopted",
                        "the work plan adopted on 2009-01-01 follows that of 2006-07-14, more than two years before");
        expect(WorkRules.WORK_PLAN_EVERY_TWO_YEARS, late.addWorkPlans(workPlan("")))
                .cannotTellAt("/workPlans/1/adopted");
        expect(WorkRules.WORK_PLAN_EVERY_TWO_YEARS, group().addWorkPlans(workPlan("2008-07-14")))
                .passes();
        expect(WorkRules.WORK_PLAN_EVERY_TWO_YEARS, group())
                .doesNotApply("fewer than two work plans have the day on which they were adopted");
    }

    @Test
    void givenMeetingsInOneYear_whenChecked_thenGov012CountsSittingsOnceAndOnlineOnesNever() {
        expect(WorkRules.ONE_MEETING_A_YEAR, group().addMeetings(meeting(2, "2006-12-01", "HYBRID")))
                .fails(WARNING, "/meetings", "the group met more than once in a year: 2006-07-14, 2006-12-01");
        expect(WorkRules.ONE_MEETING_A_YEAR, group().addMeetings(meeting(1, "2006-07-16", "PHYSICAL")))
                .passes();
        expect(WorkRules.ONE_MEETING_A_YEAR, group().addMeetings(meeting(1, "2006-12-01", "PHYSICAL")))
                .failsAt("/meetings");
        expect(WorkRules.ONE_MEETING_A_YEAR, group().addMeetings(meeting(2, "2006-12-01", "ONLINE")))
                .doesNotApply("fewer than two meetings are told that have to be counted");
        expect(WorkRules.ONE_MEETING_A_YEAR, group().addMeetings(meeting(2, "2006-12-01", "by post")))
                .cannotTellAt("/meetings");
        expect(WorkRules.ONE_MEETING_A_YEAR, group().addMeetings(meeting(2, "", "PHYSICAL")))
                .cannotTellAt("/meetings");
    }

    @Test
    void givenAMeetingToldTwice_whenGov012IsAsked_thenItIsOneUnlessSomethingDiffers() {
        ReportedGroupMeeting bare =
                ReportedGroupMeeting.builder().start(LocalDate.of(2017, 7, 14)).build();
        ReportedGroupMeeting hybrid = meeting(1, "2017-07-14", "HYBRID");
        String one = "fewer than two meetings are told that have to be counted";

        expect(WorkRules.ONE_MEETING_A_YEAR, group().meetings(List.of(at("Geneva", bare), at("GENEVA", bare))))
                .doesNotApply(one);
        expect(WorkRules.ONE_MEETING_A_YEAR, group().meetings(List.of(bare, at("Geneva", hybrid))))
                .doesNotApply(one);
        expect(WorkRules.ONE_MEETING_A_YEAR, group().meetings(List.of(at("Geneva", bare), at("Paris", bare))))
                .fails(WARNING, "/meetings", "the group met more than once in a year: 2017-07-14, 2017-07-14");
        expect(
                        WorkRules.ONE_MEETING_A_YEAR,
                        group().meetings(List.of(bare, at("Geneva", hybrid), meeting(2, "2017-12-01", "PHYSICAL"))))
                .fails(WARNING, "/meetings", "the group met more than once in a year: 2017-07-14, 2017-12-01");
    }

    private static ReportedGroupMeeting at(String place, ReportedGroupMeeting meeting) {
        return ReportedGroupMeeting.builder().from(meeting).place(place).build();
    }

    @Test
    void givenOnlineMeetingsInOneYear_whenGov012IsAsked_thenOnlyTheSetOf2006CountsThem() {
        GroupReport report = group().meetings(List.of(
                        meeting(1, "2006-07-14", "ONLINE"),
                        meeting(2, "2006-08-14", "ONLINE"),
                        meeting(3, "2006-09-14", "ONLINE"),
                        meeting(4, "2006-10-14", "ONLINE")))
                .build();
        RuleId rule = WorkRules.ONE_MEETING_A_YEAR.id();

        assertThat(WsisRules.standard()
                        .check(report, BEFORE)
                        .outcome(rule)
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        Outcome founding =
                WsisRules.founding2006().check(report, BEFORE).outcome(rule).orElseThrow();
        assertThat(founding.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(founding.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "the group met more than once in a year: 2006-07-14, 2006-08-14, 2006-09-14, 2006-10-14");
    }

    @Test
    void givenOneOnlineMeetingBesideAnother_whenGov012IsAsked_thenOnlyTheSetOf2006CountsIt() {
        GroupReport report = group().addMeetings(meeting(2, "2006-12-01", "by post"))
                .addMeetings(meeting(3, "2007-07-14", "PHYSICAL"))
                .addMeetings(meeting(4, "2007-12-01", "ONLINE"))
                .build();
        RuleId rule = WorkRules.ONE_MEETING_A_YEAR.id();

        assertThat(WsisRules.standard()
                        .check(report, BEFORE)
                        .outcome(rule)
                        .orElseThrow()
                        .findings())
                .isEmpty();
        assertThat(WsisRules.founding2006()
                        .check(report, BEFORE)
                        .outcome(rule)
                        .orElseThrow()
                        .findings())
                .hasSize(2);
    }

    @Test
    void givenDaysBeforeTheGroup_whenChecked_thenGov013PointsAtEach() {
        expect(
                        WorkRules.NO_MEETING_BEFORE_THE_FIRST,
                        group().meetings(List.of(meeting(1, "2006-06-30", "ONLINE")))
                                .workPlans(List.of(workPlan("2006-03-31"), workPlan("2006-04-01"))))
                .failsAt("/meetings/0/start", "/workPlans/0/adopted");
        expect(WorkRules.NO_MEETING_BEFORE_THE_FIRST, group()).passes();
        expect(WorkRules.NO_MEETING_BEFORE_THE_FIRST, EMPTY)
                .doesNotApply("no meeting, work plan, election or chair term has a day");
    }

    @Test
    void givenMembers_whenOneIsNoneOfTheUnSystem_thenGov014SaysSoIfTheRegisterKnows() {
        expect(GroupRules.MEMBER_IS_OF_THE_UN_SYSTEM, group().members(organizations("APC", "ITU")))
                .fails(ERROR, "/members/0", "APC is named as a member, but does not belong to the UN system");
        expect(GroupRules.MEMBER_IS_OF_THE_UN_SYSTEM, group().members(organizations("WTO", "BWI", "A club")))
                .cannotTellAt("/members/0", "/members/1", "/members/2");
        expect(GroupRules.MEMBER_IS_OF_THE_UN_SYSTEM, group()).passes();
        expect(GroupRules.MEMBER_IS_OF_THE_UN_SYSTEM, EMPTY).doesNotApply("no member is named");
    }

    @Test
    void givenNetworks_whenOneOfTheThreeIsNotNamed_thenGov017SaysWhich() {
        expect(GroupRules.NETWORKS_COORDINATED_BY_THE_THREE, group().networkCoordinators(organizations("UNDP", "FAO")))
                .fails(
                        WARNING,
                        "/networkCoordinators",
                        "these are not named among those who coordinate the networks: ITU, UNESCO");
        expect(GroupRules.NETWORKS_COORDINATED_BY_THE_THREE, group().networkCoordinators(organizations("A club")))
                .cannotTellAt("/networkCoordinators");
        expect(GroupRules.NETWORKS_COORDINATED_BY_THE_THREE, group().addNetworkCoordinators(organization("FAO")))
                .passes();
        expect(GroupRules.NETWORKS_COORDINATED_BY_THE_THREE, EMPTY)
                .doesNotApply("nobody is named who coordinates the networks");
    }

    @Test
    void givenAnEmptyReport_whenChecked_thenWhatEveryReportTellsIsAskedFor() {
        expect(GroupReportRules.INPUTS_ARE_LISTED, EMPTY)
                .fails(WARNING, "/inputs", "the report lists no input of a member");
        expect(
                        GroupReportRules.TASKS_ARE_COVERED,
                        group().tasks(group().build().tasks().subList(1, 7)))
                .fails(INFO, "/tasks", "the report does not name these tasks: MONITORING");
        expect(GroupReportRules.SAYS_WHO_RECEIVES, EMPTY)
                .fails(WARNING, "/recipient", "the report does not say who receives it");
        expect(GroupReportRules.GROUP_REPORT_IS_DATED, EMPTY)
                .fails(WARNING, "/date", "the report of the group has no date");
        expect(GroupReportRules.GROUP_REPORT_IS_DATED, unreadableAt(EMPTY.build(), "/date"))
                .cannotTellAt("/date");
    }
}
