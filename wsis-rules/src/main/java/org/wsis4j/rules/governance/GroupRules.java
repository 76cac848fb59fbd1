package org.wsis4j.rules.governance;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsis4j.governance.TermsOfReference;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.OrganizationKind;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.source.Dating;
import org.wsis4j.source.SourceDocument;
import org.wsis4j.source.SourceDocuments;

/** Governance: the members of the group, its secretariat, and who coordinates the networks. */
final class GroupRules {

    /** Speaks of ITU as the secretariat of the group. */
    private static final SourceDocument REVIEW_OF_2025 =
            SourceDocuments.standard().require("A/RES/80/173");

    static final Rule<GroupReport> SECRETARIAT_OF_THE_CHAIR = rule("WSIS-GOV-010", GroupReport.class)
            .severity(WARNING)
            .asks(
                    E_2006_85.paragraph("17"),
                    BINDING,
                    "Secretariat and logistical support will be provided by the chairing organizations")
            .reads("secretariat", "chair", "coChairs")
            .until(
                    REVIEW_OF_2025.date().map(Dating::earliest).orElseThrow().minusDays(1),
                    REVIEW_OF_2025.paragraph("67"))
            .check(GroupRules::lookAtSecretariat);

    static final Rule<GroupReport> MEMBER_IS_OF_THE_UN_SYSTEM = rule("WSIS-GOV-014", GroupReport.class)
            .severity(ERROR)
            .asks(
                    E_2006_85.paragraph("11"),
                    BINDING,
                    "consisting of the relevant United Nations bodies and organizations")
            .reads("members")
            .check((report, found) -> {
                boolean applies = false;
                for (int i = 0; i < report.members().size(); i++) {
                    List<Organization> member = ToldRecord.who(report.members().subList(i, i + 1));
                    applies |= !member.isEmpty();
                    int index = i;
                    member.forEach(who -> lookAtMember(who, found.at("members", index)));
                }
                if (!applies) {
                    found.notApplicable();
                }
            });

    static final Rule<GroupReport> NETWORKS_COORDINATED_BY_THE_THREE = rule("WSIS-GOV-017", GroupReport.class)
            .severity(WARNING)
            .asks(
                    E_2006_85.paragraph("37"),
                    BINDING,
                    "Coordination among these broad-based networks will be ensured by ITU, UNDP and UNESCO")
            .reads("networkCoordinators")
            .check((report, found) -> {
                List<Organization> told = ToldRecord.who(report.networkCoordinators());
                List<Organization> missing =
                        new ArrayList<>(TermsOfReference.of2006().networkCoordinators());
                told.forEach(missing::remove);
                Examination.Spot spot = found.at("networkCoordinators").with("missing", missing);
                if (told.isEmpty()) {
                    found.notApplicable();
                } else if (!missing.isEmpty() && told.stream().allMatch(Organization::isRegistered)) {
                    spot.missing();
                } else if (!missing.isEmpty()) {
                    spot.undetermined();
                }
            });

    private GroupRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(SECRETARIAT_OF_THE_CHAIR, MEMBER_IS_OF_THE_UN_SYSTEM, NETWORKS_COORDINATED_BY_THE_THREE);
    }

    /** The plural may mean chair and co-chair, or the three; so none of them is refused. */
    private static void lookAtSecretariat(GroupReport report, Examination found) {
        Set<Organization> chairing = new HashSet<>(ToldRecord.who(report.coChairs()));
        Optional<Organization> chair = ToldRecord.who(report.chair());
        chair.ifPresent(chairing::add);
        boolean allKnown = chair.isPresent() && chairing.stream().allMatch(Organization::isRegistered);
        chairing.addAll(TermsOfReference.of2006().chairs());
        boolean applies = false;
        boolean hidden = found.hides("chair") || found.hides("coChairs");
        for (int i = 0; i < report.secretariat().size() && !hidden; i++) {
            for (Organization who : ToldRecord.who(report.secretariat().subList(i, i + 1))) {
                applies = true;
                Examination.Spot spot = found.at("secretariat", i).with("organization", who);
                if (!chairing.contains(who) && allKnown && who.isRegistered()) {
                    spot.add();
                } else if (!chairing.contains(who)) {
                    spot.undetermined();
                }
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    /** Whether organizations related to the UN system, and entries that stand for several, are meant is not said. */
    private static void lookAtMember(Organization member, Examination.Spot spot) {
        OrganizationKind kind = member.kind();
        boolean open = kind == OrganizationKind.RELATED_ORGANIZATION
                || kind == OrganizationKind.GROUP
                || !member.isRegistered();
        spot.with("organization", member);
        if (open) {
            spot.undetermined();
        } else if (!kind.isUnSystem()) {
            spot.add();
        }
    }
}
