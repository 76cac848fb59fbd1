package org.wsis4j.rules.governance;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsis4j.governance.CoChairs;
import org.wsis4j.governance.CoChairs.Eligibility;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.reporting.group.ReportedElection;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;

/** Governance: who can be co-chair of the group. */
final class CoChairRules {

    static final Rule<GroupReport> CO_CHAIR_IS_NOT_THE_CHAIR = rule("WSIS-GOV-005", GroupReport.class)
            .severity(ERROR)
            .asks(E_2006_85.paragraph("17"), BINDING, "elected from among the other members of the group")
            .reads("coChairs", "chair", "coChairElections/*/organization", "coChairElections/*/chair")
            .check((report, found) -> forEach(report, found, (coChair, chair, spot) -> {
                if (eligibility(coChair, chair, true) == Eligibility.IS_THE_CHAIR) {
                    spot.add();
                }
            }));

    static final Rule<GroupReport> CO_CHAIR_IS_A_MEMBER = rule("WSIS-GOV-006", GroupReport.class)
            .severity(WARNING)
            .asks(E_2006_85.paragraph("17"), BINDING, "from among the other members of the group")
            .reads("coChairs", "chair", "coChairElections/*/organization", "coChairElections/*/chair", "members")
            .check((report, found) -> {
                Set<Organization> members = new HashSet<>(ToldRecord.who(report.members()));
                boolean allKnown = !members.isEmpty() && members.stream().allMatch(Organization::isRegistered);
                forEach(report, found, (coChair, chair, spot) -> {
                    if (eligibility(coChair, chair, members.contains(coChair)) != Eligibility.NOT_A_MEMBER) {
                        return;
                    }
                    if (allKnown && coChair.isRegistered()) {
                        spot.add();
                    } else {
                        spot.undetermined();
                    }
                });
            });

    static final Rule<GroupReport> CO_CHAIR_IS_ANOTHER_MEMBER = rule("WSIS-GOV-007", GroupReport.class)
            .severity(WARNING)
            .follows(E_2006_85.paragraph("17"), BINDING, "the other members of the group")
            .reads("coChairs", "chair", "coChairElections/*/organization", "coChairElections/*/chair")
            .check((report, found) -> forEach(report, found, (coChair, chair, spot) -> {
                if (eligibility(coChair, chair, true) == Eligibility.ONE_OF_THE_THREE) {
                    spot.add();
                }
            }));

    private CoChairRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(CO_CHAIR_IS_NOT_THE_CHAIR, CO_CHAIR_IS_A_MEMBER, CO_CHAIR_IS_ANOTHER_MEMBER);
    }

    /** Who is a member is asked of a set, for a list of thousands would be searched each time. */
    private static Eligibility eligibility(Organization coChair, Organization chair, boolean isMember) {
        return CoChairs.of(isMember ? List.of(coChair) : List.of(), List.of()).eligibility(coChair, chair);
    }

    /** Takes a co-chair, who has the chair beside it, and its place. */
    private interface Look {
        void at(Organization coChair, Organization chair, Examination.Spot spot);
    }

    /** Co-chairs and elections, but those whose chair is hidden: nobody can say beside whom they are. */
    private static void forEach(GroupReport report, Examination found, Look look) {
        boolean applies = false;
        boolean chairHidden = found.hides("chair");
        for (int i = 0; i < report.coChairs().size(); i++) {
            Coded<Organization> coChair = report.coChairs().get(i);
            applies |= !chairHidden && lookAt(Optional.of(coChair), report.chair(), found.at("coChairs", i), look);
        }
        for (int i = 0; i < report.coChairElections().size(); i++) {
            ReportedElection election = report.coChairElections().get(i);
            Examination.Spot spot = found.at("coChairElections", i, "organization");
            applies |= !found.hides("coChairElections/" + i + "/chair")
                    && lookAt(election.organization(), election.chair(), spot, look);
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    private static boolean lookAt(
            Optional<Coded<Organization>> coChair,
            Optional<Coded<Organization>> chair,
            Examination.Spot spot,
            Look look) {
        Optional<Organization> who = ToldRecord.who(coChair);
        who.ifPresent(
                one -> look.at(one, ToldRecord.who(chair).orElse(ToldRecord.NOBODY), spot.with("organization", one)));
        return who.isPresent();
    }
}
