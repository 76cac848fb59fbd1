package org.wsis4j.rules.followup;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsis4j.followup.Provision;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.followup.FollowUpReport;
import org.wsis4j.reporting.followup.ReportedAdvisoryGroup;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;

/** The group that advises on the Forum. */
final class AdvisoryGroupRules {

    private static final Provision SIZE = Mandates.provision("IGF_ADVISORY_GROUP/size");

    /** Those of paragraph 47; academia and the technical community are within civil society there. */
    private static final Set<StakeholderCategory> CATEGORIES = Set.copyOf(EnumSet.of(
            StakeholderCategory.GOVERNMENT, StakeholderCategory.PRIVATE_SECTOR, StakeholderCategory.CIVIL_SOCIETY));

    static final Rule<FollowUpReport> ADVISORY_GROUP_MEETS_AFTER_IT_IS_ANNOUNCED = rule(
                    "WSIS-TIME-015", FollowUpReport.class)
            .severity(ERROR)
            .refersTo(E_2006_85.paragraph("47"), DESCRIPTIVE, "On 17 May he announced the establishment of the group")
            .reads("advisoryGroup/announced", "advisoryGroup/firstMeeting")
            .check((report, found) -> {
                Optional<LocalDate> announced = report.advisoryGroup().flatMap(ReportedAdvisoryGroup::announced);
                Optional<LocalDate> met = report.advisoryGroup().flatMap(ReportedAdvisoryGroup::firstMeeting);
                if (announced.isEmpty() || met.isEmpty()) {
                    found.notApplicable();
                } else if (met.get().isBefore(announced.get())) {
                    found.at("advisoryGroup", "firstMeeting")
                            .with("announced", announced.get())
                            .with("met", met.get())
                            .add();
                }
            });

    static final Rule<FollowUpReport> ADVISORY_GROUP_OF_46 = rule("WSIS-IGF-005", FollowUpReport.class)
            .severity(WARNING)
            .refersTo(E_2006_85.paragraph("47"), DESCRIPTIVE, "It includes 46 members")
            .reads("advisoryGroup/announced", "advisoryGroup/members")
            .check((report, found) -> {
                int year = SIZE.from().earliest().getYear();
                int size = SIZE.figure().orElseThrow();
                Optional<LocalDate> announced = report.advisoryGroup()
                        .flatMap(ReportedAdvisoryGroup::announced)
                        .filter(day -> day.getYear() == year);
                Optional<Integer> members = report.advisoryGroup().flatMap(ReportedAdvisoryGroup::members);
                if (announced.isEmpty() || members.isEmpty()) {
                    found.notApplicable();
                } else if (members.get() != size) {
                    found.at("advisoryGroup", "members")
                            .with("given", members.get())
                            .with("expected", size)
                            .with("announced", announced.get())
                            .add();
                }
            });

    static final Rule<FollowUpReport> ADVISORY_GROUP_OF_ALL_CATEGORIES = rule("WSIS-MSP-008", FollowUpReport.class)
            .severity(INFO)
            .follows(
                    E_2006_85.paragraph("47"),
                    DESCRIPTIVE,
                    "from Governments, the private sector and civil society, including the academic and technical")
            .reads("advisoryGroup/categories")
            .check(AdvisoryGroupRules::lookAtCategories);

    private AdvisoryGroupRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(
                ADVISORY_GROUP_MEETS_AFTER_IT_IS_ANNOUNCED, ADVISORY_GROUP_OF_46, ADVISORY_GROUP_OF_ALL_CATEGORIES);
    }

    /** A code that nobody knows could stand for the category that is not told. */
    private static void lookAtCategories(FollowUpReport report, Examination found) {
        if (!Presence.isSaid(report.advisoryGroup())) {
            found.notApplicable();
            return;
        }
        List<Coded<StakeholderCategory>> told =
                report.advisoryGroup().orElseThrow().categories();
        Set<StakeholderCategory> untold = EnumSet.copyOf(CATEGORIES);
        told.forEach(code -> code.value().ifPresent(untold::remove));
        Examination.Spot spot = found.at("advisoryGroup", "categories").with("untold", untold);
        if (untold.isEmpty()) {
            return;
        }
        if (told.stream().allMatch(Coded::isKnown)) {
            spot.missing();
        } else {
            spot.undetermined();
        }
    }
}
