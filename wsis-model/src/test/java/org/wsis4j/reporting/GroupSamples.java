package org.wsis4j.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.wsis4j.governance.GroupTask;
import org.wsis4j.governance.MeetingMode;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.reporting.group.ReportedChairTerm;
import org.wsis4j.reporting.group.ReportedElection;
import org.wsis4j.reporting.group.ReportedGroupMeeting;
import org.wsis4j.reporting.group.ReportedWorkPlan;

/** The report of the group and its parts, with every field set. */
final class GroupSamples {

    private GroupSamples() {}

    static List<Supplier<Draft>> full() {
        return List.of(
                GroupSamples::report,
                GroupSamples::term,
                GroupSamples::election,
                GroupSamples::workPlan,
                GroupSamples::meeting,
                GroupSamples::input);
    }

    static List<Draft> empty() {
        return List.of(
                GroupReport.builder().build(),
                ReportedChairTerm.builder().build(),
                ReportedElection.builder().build(),
                ReportedWorkPlan.builder().build(),
                ReportedGroupMeeting.builder().build(),
                ReportedInput.builder().build());
    }

    static GroupReport report() {
        return GroupReport.builder()
                .title("The group in 2006")
                .symbol("E/CN.16/2007/CRP.1")
                .language("fr")
                .url("https://example.org/group")
                .date(LocalDate.of(2007, 4, 2))
                .period(Samples.period())
                .recipient("CSTD")
                .chair(Samples.organization("ITU"))
                .addCoChairs(Samples.organization("WHO"))
                .addSecretariat(Samples.organization("UNDP"))
                .addMembers(Samples.organization("FAO"))
                .addChairTerms(term())
                .addCoChairElections(election())
                .addWorkPlans(workPlan())
                .addMeetings(meeting())
                .addTasks(Coded.of(GroupTask.MONITORING))
                .addInputs(input())
                .addNetworkCoordinators(Samples.organization("UNESCO"))
                .unread(Samples.UNREAD)
                .build();
    }

    static ReportedChairTerm term() {
        return ReportedChairTerm.builder()
                .organization(Samples.organization("UNESCO"))
                .start(LocalDate.of(2007, 7, 1))
                .end(LocalDate.of(2008, 6, 30))
                .source("https://example.org/chairs")
                .unread(Samples.UNREAD)
                .build();
    }

    static ReportedElection election() {
        return ReportedElection.builder()
                .organization(Samples.organization("WHO"))
                .chair(Samples.organization("ITU"))
                .date(LocalDate.of(2006, 7, 14))
                .unread(Samples.UNREAD)
                .build();
    }

    static ReportedWorkPlan workPlan() {
        return ReportedWorkPlan.builder()
                .title("First work plan")
                .adopted(LocalDate.of(2006, 7, 15))
                .unread(Samples.UNREAD)
                .build();
    }

    static ReportedGroupMeeting meeting() {
        return ReportedGroupMeeting.builder()
                .number(2)
                .start(LocalDate.of(2007, 7, 12))
                .end(LocalDate.of(2007, 7, 13))
                .place("Geneva")
                .mode(Coded.of(MeetingMode.PHYSICAL))
                .unread(Samples.UNREAD)
                .build();
    }

    static ReportedInput input() {
        return ReportedInput.builder()
                .organization(Samples.organization("FAO"))
                .title("What the members did")
                .url("https://example.org/input")
                .unread(Samples.UNREAD)
                .build();
    }
}
