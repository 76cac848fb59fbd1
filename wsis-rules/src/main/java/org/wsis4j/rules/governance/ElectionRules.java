package org.wsis4j.rules.governance;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wsis4j.governance.CoChairElection;
import org.wsis4j.governance.CoChairs;
import org.wsis4j.governance.Deviation;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;

/** Governance: how co-chairs of the group follow each other. */
final class ElectionRules {

    private static final String[] RECORD = {
        "coChairElections/*/organization", "coChairElections/*/chair", "coChairElections/*/date", "members"
    };

    /** What is hidden could be the election that is missed, so nothing is told while something is. */
    static final Rule<GroupReport> CO_CHAIR_ROTATES = rule("WSIS-GOV-008", GroupReport.class)
            .severity(WARNING)
            .asks(E_2006_85.paragraph("17"), BINDING, "on a rotational basis")
            .reads(RECORD)
            .check((report, found) -> {
                if (Stream.of(RECORD).noneMatch(found::hides)) {
                    ToldElections.lookForRepeats(report, found);
                }
            });

    static final Rule<GroupReport> ONE_CO_CHAIR = rule("WSIS-GOV-009", GroupReport.class)
            .severity(WARNING)
            .asks(E_2006_85.paragraph("17"), BINDING, "The co-chair will be elected")
            .reads("coChairs", "coChairElections/*/organization", "coChairElections/*/date")
            .check((report, found) -> {
                List<ToldElections.Told> elections = ToldElections.in(report);
                List<Organization> coChairs = ToldRecord.who(report.coChairs());
                if (elections.isEmpty() && coChairs.isEmpty()) {
                    found.notApplicable();
                }
                lookAtDay(coChairs, found.at("coChairs"));
                Map<LocalDate, List<ToldElections.Told>> byDay = new TreeMap<>();
                elections.forEach(told -> byDay.computeIfAbsent(told.election().from(), day -> new ArrayList<>())
                        .add(told));
                byDay.values()
                        .forEach(onDay -> lookAtDay(
                                onDay.stream()
                                        .map(told -> told.election().coChair())
                                        .toList(),
                                found.at(
                                        "coChairElections",
                                        onDay.get(onDay.size() - 1).index(),
                                        "organization")));
            });

    private ElectionRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(CO_CHAIR_ROTATES, ONE_CO_CHAIR);
    }

    /** Two names of which one is not registered may be names of one organization. */
    private static void lookAtDay(List<Organization> coChairs, Examination.Spot spot) {
        List<Organization> several =
                coChairs.stream().distinct().limit(ToldRecord.MOST).toList();
        CoChairs together = CoChairs.of(
                List.of(),
                several.stream()
                        .filter(Organization::isRegistered)
                        .map(coChair ->
                                new CoChairElection(coChair, ToldRecord.NOBODY, LocalDate.EPOCH, LocalDate.EPOCH))
                        .toList());
        spot.with("organizations", several);
        if (isThere(together, Deviation.Kind.MORE_THAN_ONE_CO_CHAIR)) {
            spot.add();
        } else if (several.size() > 1) {
            spot.undetermined();
        }
    }

    private static boolean isThere(CoChairs record, Deviation.Kind kind) {
        return record.deviations().stream().anyMatch(deviation -> deviation.kind() == kind);
    }
}
