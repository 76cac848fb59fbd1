package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsis4j.governance.GroupTask;
import org.wsis4j.governance.MeetingMode;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.ReportedInput;
import org.wsis4j.reporting.ReportingPeriod;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.reporting.group.ReportedChairTerm;
import org.wsis4j.reporting.group.ReportedElection;
import org.wsis4j.reporting.group.ReportedGroupMeeting;
import org.wsis4j.reporting.group.ReportedWorkPlan;

/** Makes one report of the group about which no rule has anything to say. */
final class CleanGroupReport {

    private final Draw draw;
    private final GroupSetting setting;

    /** The first term that the report tells of. */
    private final int from;

    CleanGroupReport(Draw draw, LocalDate asOf) {
        this.draw = draw;
        this.setting = GroupSetting.drawn(draw, asOf);
        this.from = setting.term() - draw.below(Math.min(setting.term(), 3) + 1);
    }

    GroupReport make() {
        int term = setting.term();
        GroupReport.Builder report = GroupReport.builder()
                .title(draw.one(Prose.TITLES))
                .symbol("E/CN.16/" + setting.date().getYear() + "/CRP." + draw.between(1, 9))
                .language(draw.one(Prose.LANGUAGES))
                .url("https://www.example.org/group/reports/" + draw.between(1, 999))
                .date(setting.date())
                .period(period())
                .recipient(draw.one(Prose.RECIPIENTS))
                .chair(written(setting.chair(term)))
                .addCoChairs(written(setting.coChair(term)))
                .addSecretariat(written(setting.chair(term)))
                .workPlans(workPlans())
                .tasks(Stream.of(GroupTask.values()).map(Coded::of).toList())
                .inputs(inputs());
        setting.three().forEach(member -> report.addMembers(written(member)));
        setting.others().forEach(member -> report.addMembers(written(member)));
        setting.three().forEach(member -> report.addNetworkCoordinators(written(member)));
        for (int which = from; which <= term; which++) {
            report.addChairTerms(chairTerm(which));
            report.addCoChairElections(election(which));
            report.addMeetings(meeting(which));
        }
        return report.build();
    }

    private Coded<Organization> written(Organization organization) {
        return Spellings.organization(draw, organization);
    }

    /** A year or less: nothing was done before the group first met. */
    private ReportingPeriod period() {
        LocalDate end = later(setting.date().minusDays(draw.below(60)));
        return ReportingPeriod.builder()
                .start(later(end.minusYears(1).plusDays(1)))
                .end(end)
                .build();
    }

    private static LocalDate later(LocalDate day) {
        return day.isBefore(GroupSetting.FIRST_MEETING) ? GroupSetting.FIRST_MEETING : day;
    }

    private ReportedChairTerm chairTerm(int which) {
        LocalDate end = setting.start(which + 1).minusDays(1);
        return ReportedChairTerm.builder()
                .organization(written(setting.chair(which)))
                .start(setting.start(which))
                .end(which < setting.term() ? Optional.of(end) : draw.maybe(() -> end))
                .source("https://www.example.org/group/chairs")
                .build();
    }

    private ReportedElection election(int which) {
        return ReportedElection.builder()
                .organization(written(setting.coChair(which)))
                .chair(written(setting.chair(which)))
                .date(setting.start(which))
                .build();
    }

    /** One in each calendar year, on the first days of a term. */
    private ReportedGroupMeeting meeting(int which) {
        LocalDate start = setting.start(which);
        LocalDate latest = setting.date().isBefore(start.plusDays(60)) ? setting.date() : start.plusDays(60);
        LocalDate day = which == 0 ? start : draw.day(start, latest);
        return ReportedGroupMeeting.builder()
                .number(which + 1)
                .start(day)
                .end(day)
                .place(draw.one("Geneva", "Paris", "New York"))
                .mode(Coded.of(MeetingMode.PHYSICAL))
                .build();
    }

    /** One every two years; the last is less than two years old. */
    private List<ReportedWorkPlan> workPlans() {
        int last = setting.term() / 2;
        List<ReportedWorkPlan> plans = new ArrayList<>();
        for (int i = last - draw.below(last + 1); i <= last; i++) {
            LocalDate adopted = setting.start(2 * i);
            plans.add(ReportedWorkPlan.builder()
                    .title("Work plan " + adopted.getYear() + "-" + (adopted.getYear() + 2))
                    .adopted(adopted)
                    .build());
        }
        return plans;
    }

    private List<ReportedInput> inputs() {
        List<ReportedInput> inputs = new ArrayList<>();
        List<Organization> members = new ArrayList<>(setting.three());
        members.addAll(setting.others());
        for (Organization member : members.subList(0, draw.between(1, members.size()))) {
            inputs.add(ReportedInput.builder()
                    .organization(written(member))
                    .title("What " + member.acronym() + " did in "
                            + setting.date().getYear())
                    .url("https://www.example.org/inputs/" + draw.between(1, 999))
                    .build());
        }
        return inputs;
    }
}
