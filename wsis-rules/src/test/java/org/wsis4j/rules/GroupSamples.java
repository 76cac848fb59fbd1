package org.wsis4j.rules;

import static org.wsis4j.rules.Samples.day;
import static org.wsis4j.rules.Samples.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.wsis4j.governance.GroupTask;
import org.wsis4j.governance.MeetingMode;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.ReportedInput;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.reporting.group.ReportedChairTerm;
import org.wsis4j.reporting.group.ReportedElection;
import org.wsis4j.reporting.group.ReportedGroupMeeting;
import org.wsis4j.reporting.group.ReportedWorkPlan;

/** Reports of the United Nations Group on the Information Society for tests, and parts of them. */
public final class GroupSamples {

    private GroupSamples() {}

    /** A clean report on the first year. */
    public static GroupReport.Builder group() {
        return GroupReport.builder()
                .title("The group in its first year")
                .symbol("E/CN.16/2007/CRP.1")
                .language("en")
                .url("https://www.example.org/group-2007")
                .date(LocalDate.of(2007, 4, 30))
                .period(Samples.period("2006-07-14", "2007-03-31"))
                .recipient("CSTD")
                .chair(organization("ITU"))
                .coChairs(organizations("WHO"))
                .secretariat(organizations("ITU"))
                .members(organizations("ITU", "UNESCO", "UNDP", "WHO", "FAO"))
                .chairTerms(List.of(term("ITU", "2006-07-14", "2007-07-13")))
                .coChairElections(List.of(election("WHO", "ITU", "2006-07-14")))
                .workPlans(List.of(workPlan("2006-07-14")))
                .meetings(List.of(meeting(1, "2006-07-14", "PHYSICAL")))
                .tasks(Stream.of(GroupTask.values()).map(Coded::of).toList())
                .inputs(List.of(input("FAO")))
                .networkCoordinators(organizations("ITU", "UNDP", "UNESCO"));
    }

    public static List<Coded<Organization>> organizations(String... names) {
        return Stream.of(names).map(Samples::organization).toList();
    }

    public static ReportedChairTerm term(String organization, String start, String end) {
        return ReportedChairTerm.builder()
                .organization(organization(organization))
                .start(day(start))
                .end(day(end))
                .source("https://www.example.org/chairs")
                .build();
    }

    public static ReportedElection election(String organization, String chair, String date) {
        return ReportedElection.builder()
                .organization(organization(organization))
                .chair(organization(chair))
                .date(day(date))
                .build();
    }

    public static ReportedWorkPlan workPlan(String adopted) {
        return ReportedWorkPlan.builder()
                .title("Work plan")
                .adopted(day(adopted))
                .build();
    }

    public static ReportedGroupMeeting meeting(int number, String start, String mode) {
        return ReportedGroupMeeting.builder()
                .number(number)
                .start(day(start))
                .place("Geneva")
                .mode(Coded.read(mode, MeetingMode::find))
                .build();
    }

    public static ReportedInput input(String organization) {
        return ReportedInput.builder()
                .organization(organization(organization))
                .title("What was done")
                .url("https://www.example.org/input")
                .build();
    }
}
