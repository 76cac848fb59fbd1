package org.wsis4j.form;

import static org.wsis4j.form.CodeType.closed;
import static org.wsis4j.form.Codes.MEETING_MODE;
import static org.wsis4j.form.Codes.ORGANIZATION;
import static org.wsis4j.form.PlainType.DAY;
import static org.wsis4j.form.PlainType.INTEGER;
import static org.wsis4j.form.PlainType.TEXT;

import org.wsis4j.governance.GroupTask;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.reporting.group.ReportedChairTerm;
import org.wsis4j.reporting.group.ReportedElection;
import org.wsis4j.reporting.group.ReportedGroupMeeting;
import org.wsis4j.reporting.group.ReportedWorkPlan;

/** What the United Nations Group on the Information Society reports. */
final class GroupReportForm {

    static final Form<ReportedChairTerm, ReportedChairTerm.Builder> CHAIR_TERM = Form.of(
                    ReportedChairTerm.class,
                    ReportedChairTerm::builder,
                    ReportedChairTerm.Builder::build,
                    ReportedChairTerm.Builder::unread)
            .field(
                    "organization",
                    ORGANIZATION,
                    ReportedChairTerm::organization,
                    ReportedChairTerm.Builder::organization)
            .field("start", DAY, ReportedChairTerm::start, ReportedChairTerm.Builder::start)
            .field("end", DAY, ReportedChairTerm::end, ReportedChairTerm.Builder::end)
            .field("source", TEXT, ReportedChairTerm::source, ReportedChairTerm.Builder::source);

    static final Form<ReportedElection, ReportedElection.Builder> ELECTION = Form.of(
                    ReportedElection.class,
                    ReportedElection::builder,
                    ReportedElection.Builder::build,
                    ReportedElection.Builder::unread)
            .field("organization", ORGANIZATION, ReportedElection::organization, ReportedElection.Builder::organization)
            .field("chair", ORGANIZATION, ReportedElection::chair, ReportedElection.Builder::chair)
            .field("date", DAY, ReportedElection::date, ReportedElection.Builder::date);

    static final Form<ReportedWorkPlan, ReportedWorkPlan.Builder> WORK_PLAN = Form.of(
                    ReportedWorkPlan.class,
                    ReportedWorkPlan::builder,
                    ReportedWorkPlan.Builder::build,
                    ReportedWorkPlan.Builder::unread)
            .field("title", TEXT, ReportedWorkPlan::title, ReportedWorkPlan.Builder::title)
            .field("adopted", DAY, ReportedWorkPlan::adopted, ReportedWorkPlan.Builder::adopted);

    static final Form<ReportedGroupMeeting, ReportedGroupMeeting.Builder> GROUP_MEETING = Form.of(
                    ReportedGroupMeeting.class,
                    ReportedGroupMeeting::builder,
                    ReportedGroupMeeting.Builder::build,
                    ReportedGroupMeeting.Builder::unread)
            .field("number", INTEGER, ReportedGroupMeeting::number, ReportedGroupMeeting.Builder::number)
            .field("start", DAY, ReportedGroupMeeting::start, ReportedGroupMeeting.Builder::start)
            .field("end", DAY, ReportedGroupMeeting::end, ReportedGroupMeeting.Builder::end)
            .field("place", TEXT, ReportedGroupMeeting::place, ReportedGroupMeeting.Builder::place)
            .field("mode", MEETING_MODE, ReportedGroupMeeting::mode, ReportedGroupMeeting.Builder::mode);

    static final Form<GroupReport, GroupReport.Builder> FORM = Form.of(
                    GroupReport.class, GroupReport::builder, GroupReport.Builder::build, GroupReport.Builder::unread)
            .field("title", TEXT, GroupReport::title, GroupReport.Builder::title)
            .field("symbol", TEXT, GroupReport::symbol, GroupReport.Builder::symbol)
            .field("language", TEXT, GroupReport::language, GroupReport.Builder::language)
            .field("url", TEXT, GroupReport::url, GroupReport.Builder::url)
            .field("date", DAY, GroupReport::date, GroupReport.Builder::date)
            .field("period", Parts.PERIOD.asPart(), GroupReport::period, GroupReport.Builder::period)
            .field("recipient", TEXT, GroupReport::recipient, GroupReport.Builder::recipient)
            .field("chair", ORGANIZATION, GroupReport::chair, GroupReport.Builder::chair)
            .list("coChairs", ORGANIZATION, GroupReport::coChairs, GroupReport.Builder::coChairs)
            .list("secretariat", ORGANIZATION, GroupReport::secretariat, GroupReport.Builder::secretariat)
            .list("members", ORGANIZATION, GroupReport::members, GroupReport.Builder::members)
            .list("chairTerms", CHAIR_TERM.asPart(), GroupReport::chairTerms, GroupReport.Builder::chairTerms)
            .list(
                    "coChairElections",
                    ELECTION.asPart(),
                    GroupReport::coChairElections,
                    GroupReport.Builder::coChairElections)
            .list("workPlans", WORK_PLAN.asPart(), GroupReport::workPlans, GroupReport.Builder::workPlans)
            .list("meetings", GROUP_MEETING.asPart(), GroupReport::meetings, GroupReport.Builder::meetings)
            .list(
                    "tasks",
                    closed("MONITORING", GroupTask::find, GroupTask.values()),
                    GroupReport::tasks,
                    GroupReport.Builder::tasks)
            .list("inputs", Parts.INPUT.asPart(), GroupReport::inputs, GroupReport.Builder::inputs)
            .list(
                    "networkCoordinators",
                    ORGANIZATION,
                    GroupReport::networkCoordinators,
                    GroupReport.Builder::networkCoordinators);

    private GroupReportForm() {}
}
