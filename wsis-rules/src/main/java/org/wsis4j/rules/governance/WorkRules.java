package org.wsis4j.rules.governance;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsis4j.governance.Deviation;
import org.wsis4j.governance.TermsOfReference;
import org.wsis4j.governance.WorkPlans;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.reporting.group.ReportedWorkPlan;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;

/** Governance: the work plans and the meetings of the group. */
final class WorkRules {

    private static final String[] MEETINGS = {
        "meetings/*/number", "meetings/*/start", "meetings/*/place", "meetings/*/mode"
    };

    static final Rule<GroupReport> WORK_PLAN_EVERY_TWO_YEARS = rule("WSIS-GOV-011", GroupReport.class)
            .severity(WARNING)
            .asks(E_2006_85.paragraph("18"), BINDING, "a workplan that will be updated every two years")
            .reads("workPlans/*/adopted")
            .check((report, found) -> {
                if (!found.hides("workPlans/*/adopted")) {
                    lookAtPlans(report.workPlans(), found);
                }
            });

    /** What is hidden could be the number that makes two sittings one meeting, so nothing is told while something is. */
    static final Rule<GroupReport> ONE_MEETING_A_YEAR = rule("WSIS-GOV-012", GroupReport.class)
            .severity(WARNING)
            .asks(E_2006_85.paragraph("18"), BINDING, "will meet not more than once annually")
            .reads(MEETINGS)
            .reads("meetings/*/end")
            .check((report, found) -> {
                if (Stream.of(MEETINGS).noneMatch(found::hides)) {
                    new ToldMeetings(report.meetings(), found).look();
                }
            });

    static final Rule<GroupReport> NO_MEETING_BEFORE_THE_FIRST = rule("WSIS-GOV-013", GroupReport.class)
            .severity(WARNING)
            .refersTo(E_2006_85.paragraph("18"), BINDING, "The first meeting of the group will be held in July 2006")
            .refersTo(
                    E_2006_85.paragraph("12"),
                    DESCRIPTIVE,
                    "In April 2006 CEB approved the establishment of such a group")
            .reads("meetings/*/start", "workPlans/*/adopted", "coChairElections/*/date", "chairTerms/*/start")
            .check(WorkRules::lookForEarlyDays);

    private WorkRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(WORK_PLAN_EVERY_TWO_YEARS, ONE_MEETING_A_YEAR, NO_MEETING_BEFORE_THE_FIRST);
    }

    /** A plan without day may have been adopted in between. */
    private static void lookAtPlans(List<ReportedWorkPlan> plans, Examination found) {
        List<LocalDate> days = plans.stream()
                .flatMap(plan -> ToldRecord.day(plan.adopted()).stream())
                .toList();
        boolean isWhole = plans.stream()
                .filter(Presence::isSaid)
                .allMatch(plan -> ToldRecord.day(plan.adopted()).isPresent());
        List<Deviation> gaps = WorkPlans.of(days).gaps();
        Map<LocalDate, Integer> places = new HashMap<>();
        for (int i = 0; i < plans.size(); i++) {
            int place = i;
            plans.get(i).adopted().ifPresent(day -> places.putIfAbsent(day, place));
        }
        if (days.size() < 2) {
            found.notApplicable();
        }
        for (Deviation gap : gaps) {
            int place = Objects.requireNonNull(places.get(gap.to()), "a gap ends with a plan");
            Examination.Spot spot = found.at("workPlans", place, "adopted")
                    .with("earlier", gap.from())
                    .with("later", gap.to());
            if (isWhole) {
                spot.add();
            } else {
                spot.undetermined();
            }
        }
    }

    private static void lookForEarlyDays(GroupReport report, Examination found) {
        LocalDate approved = TermsOfReference.of2006().approved().earliest();
        LocalDate met = TermsOfReference.of2006().firstMeeting().earliest();
        boolean applies = false;
        for (int i = 0; i < report.meetings().size(); i++) {
            applies |= lookAt(report.meetings().get(i).start(), met, found.at("meetings", i, "start"));
        }
        for (int i = 0; i < report.workPlans().size(); i++) {
            applies |= lookAt(report.workPlans().get(i).adopted(), approved, found.at("workPlans", i, "adopted"));
        }
        for (int i = 0; i < report.coChairElections().size(); i++) {
            applies |=
                    lookAt(report.coChairElections().get(i).date(), approved, found.at("coChairElections", i, "date"));
        }
        for (int i = 0; i < report.chairTerms().size(); i++) {
            applies |= lookAt(report.chairTerms().get(i).start(), approved, found.at("chairTerms", i, "start"));
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    private static boolean lookAt(Optional<LocalDate> day, LocalDate first, Examination.Spot spot) {
        day.filter(given -> given.isBefore(first))
                .ifPresent(given -> spot.with("day", given).with("first", first).add());
        return day.isPresent();
    }
}
