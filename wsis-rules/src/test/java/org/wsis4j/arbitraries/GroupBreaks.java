package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.Break.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wsis4j.governance.GroupTask;
import org.wsis4j.governance.MeetingMode;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.reporting.group.ReportedGroupMeeting;
import org.wsis4j.reporting.group.ReportedWorkPlan;

/** Breaks the rules about reports of the group, those about its chairs apart. */
final class GroupBreaks {

    private GroupBreaks() {}

    static Map<String, Break<CleanGroup>> all() {
        Map<String, Break<CleanGroup>> all = new TreeMap<>();
        all.put("WSIS-REF-007", edit(GroupBreaks::unknownValue));
        all.put("WSIS-TIME-001", edit(GroupBreaks::periodReversed));
        all.put("WSIS-TIME-007", edit(GroupBreaks::meetingReversed));
        all.put("WSIS-GOV-010", edit((report, clean) -> report.addSecretariat(clean.written(clean.outsider()))));
        all.put("WSIS-GOV-011", edit(GroupBreaks::lateWorkPlan));
        all.put("WSIS-GOV-012", edit(GroupBreaks::secondMeeting));
        all.put("WSIS-GOV-013", edit(GroupBreaks::tooEarly));
        all.put("WSIS-GOV-014", edit(GroupBreaks::memberFromOutside));
        all.put("WSIS-GOV-015", edit((report, clean) -> report.inputs(List.of())));
        all.put("WSIS-GOV-016", edit((report, clean) -> report.tasks(someTasks(clean))));
        all.put("WSIS-GOV-017", edit((report, clean) -> report.networkCoordinators(withoutOne(clean))));
        all.put("WSIS-GOV-018", edit((report, clean) -> report.recipient(Optional.empty())));
        all.put("WSIS-GOV-020", edit((report, clean) -> report.date(Optional.empty())));
        all.put("WSIS-GOV-021", edit((report, clean) -> report.chair(Optional.empty())));
        return all;
    }

    private static void unknownValue(GroupReport.Builder report, CleanGroup clean) {
        String code = clean.draw().one(ReferenceBreaks.NO_VALUES);
        if (clean.draw().oneIn(2)) {
            report.addTasks(Coded.read(code, GroupTask::find));
        } else {
            report.meetings(List.of(ReportedGroupMeeting.builder()
                    .from(clean.lastMeeting())
                    .mode(Coded.read(code, MeetingMode::find))
                    .build()));
        }
    }

    private static void periodReversed(GroupReport.Builder report, CleanGroup clean) {
        LocalDate end = clean.report().period().flatMap(ReportingPeriod::end).orElseThrow();
        report.period(ReportingPeriod.builder()
                .start(end.plusDays(clean.draw().between(1, 900)))
                .end(end)
                .build());
    }

    private static void meetingReversed(GroupReport.Builder report, CleanGroup clean) {
        List<ReportedGroupMeeting> meetings = new ArrayList<>(clean.report().meetings());
        ReportedGroupMeeting last = clean.lastMeeting();
        meetings.set(
                meetings.size() - 1,
                ReportedGroupMeeting.builder()
                        .from(last)
                        .end(last.start().orElseThrow().minusDays(clean.draw().between(1, 900)))
                        .build());
        report.meetings(meetings);
    }

    private static void lateWorkPlan(GroupReport.Builder report, CleanGroup clean) {
        List<ReportedWorkPlan> plans = clean.report().workPlans();
        LocalDate last = plans.get(plans.size() - 1).adopted().orElseThrow();
        report.addWorkPlans(ReportedWorkPlan.builder()
                .title("Work plan")
                .adopted(last.plusYears(2).plusDays(clean.draw().between(1, 900)))
                .build());
    }

    private static void secondMeeting(GroupReport.Builder report, CleanGroup clean) {
        LocalDate first = clean.lastMeeting().start().orElseThrow();
        report.addMeetings(ReportedGroupMeeting.builder()
                .number(clean.draw().maybe(() -> 1000))
                .start(clean.draw().day(first, first.withMonth(12).withDayOfMonth(31)))
                .place("Nairobi")
                .mode(Coded.of(clean.draw().one(MeetingMode.PHYSICAL, MeetingMode.HYBRID)))
                .build());
    }

    /** Online, so that it does not count. */
    private static void tooEarly(GroupReport.Builder report, CleanGroup clean) {
        report.addMeetings(ReportedGroupMeeting.builder()
                .start(LocalDate.of(2006, 6, 30).minusDays(clean.draw().below(900)))
                .mode(Coded.of(MeetingMode.ONLINE))
                .build());
    }

    /** Elections are left out, since a member more is one more that could be elected. */
    private static void memberFromOutside(GroupReport.Builder report, CleanGroup clean) {
        report.members(clean.draw()
                        .inserted(
                                clean.report().members(),
                                Spellings.organization(clean.draw().one("APC", "IGF", "GAID"))))
                .coChairElections(List.of());
    }

    private static List<Coded<GroupTask>> someTasks(CleanGroup clean) {
        return clean.report().tasks().subList(0, clean.draw().below(7));
    }

    private static List<Coded<Organization>> withoutOne(CleanGroup clean) {
        List<Coded<Organization>> coordinators = new ArrayList<>(clean.report().networkCoordinators());
        coordinators.remove(clean.draw().below(3));
        return coordinators;
    }
}
