package org.wsis4j.rules.reporting;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.Modality.RECOMMENDED;
import static org.wsis4j.source.SourceDocuments.CONSULTATION_2006;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.OrganizationKind;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Partner;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;

/** The multi-stakeholder approach: whom a report names as partners. */
final class PartnershipRules {

    static final Rule<FacilitatorReport> NAMES_PARTNERS = rule("WSIS-MSP-001", FacilitatorReport.class)
            .severity(WARNING)
            .follows(
                    CONSULTATION_2006.paragraph("10(e)"),
                    RECOMMENDED,
                    "actively seek partners and participants among the different stakeholder groups")
            .reads("partners")
            .check((report, found) -> {
                if (!any(report, partner -> Presence.isSaid(partner.organization()))) {
                    found.at("partners").missing();
                }
            });

    static final Rule<FacilitatorReport> PARTNER_OUTSIDE_THE_UN = rule("WSIS-MSP-002", FacilitatorReport.class)
            .severity(WARNING)
            .follows(
                    E_2006_85.paragraph("4"),
                    RECOMMENDED,
                    "take the multi-stakeholder approach into account in all implementation and follow-up activities")
            .reads("partners/*/category", "partners/*/organization")
            .check(PartnershipRules::lookForPartnersOutside);

    /** Does not apply to partners of the UN system only: that is the rule before this one, and one gap is told once. */
    static final Rule<FacilitatorReport> MORE_THAN_ONE_CATEGORY = rule("WSIS-MSP-003", FacilitatorReport.class)
            .severity(INFO)
            .follows(
                    CONSULTATION_2006.paragraph("10(f)"),
                    RECOMMENDED,
                    "to identify other stakeholders that could be involved, to ensure a multi-stakeholder approach")
            .reads("partners/*/category", "partners/*/organization")
            .check(PartnershipRules::lookForCategories);

    static final Rule<FacilitatorReport> PARTNER_HAS_A_CATEGORY = rule("WSIS-MSP-004", FacilitatorReport.class)
            .severity(INFO)
            .follows(
                    E_2006_85.paragraph("24"),
                    DESCRIPTIVE,
                    "Governments, international organizations, civil society and the private sector")
            .reads("partners/*/category")
            .check((report, found) -> {
                if (!any(report, Presence::isThere)) {
                    found.notApplicable();
                }
                for (int i = 0; i < report.partners().size(); i++) {
                    Partner partner = report.partners().get(i);
                    if (Presence.isThere(partner) && !Presence.isSaid(partner.category()) && !hidesCategory(i, found)) {
                        found.at("partners", i, "category")
                                .with("partner", nameOf(partner))
                                .with("expected", List.of(StakeholderCategory.values()))
                                .absent();
                    }
                }
            });

    static final Rule<FacilitatorReport> CATEGORY_FITS_THE_REGISTER = rule("WSIS-MSP-005", FacilitatorReport.class)
            .severity(WARNING)
            .reads("partners/*/category", "partners/*/organization")
            .check((report, found) -> {
                boolean applies = false;
                for (int i = 0; i < report.partners().size(); i++) {
                    Partner partner = report.partners().get(i);
                    Optional<StakeholderCategory> said = saidCategory(partner);
                    Optional<StakeholderCategory> registered = registeredCategory(partner);
                    if (said.isEmpty() || registered.isEmpty()) {
                        continue;
                    }
                    applies = true;
                    if (!said.equals(registered)) {
                        found.at("partners", i, "category")
                                .with("partner", nameOf(partner))
                                .with("given", said.get())
                                .with("registered", registered.get())
                                .add();
                    }
                }
                if (!applies) {
                    found.notApplicable();
                }
            });

    private static boolean any(FacilitatorReport report, Predicate<Partner> wanted) {
        List<Partner> partners = report.partners();
        for (int i = 0; i < partners.size(); i++) {
            if (wanted.test(partners.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static final Optional<StakeholderCategory> INTERNATIONAL =
            Optional.of(StakeholderCategory.INTERNATIONAL_ORGANIZATION);
    private static final Optional<StakeholderCategory> CIVIL_SOCIETY = Optional.of(StakeholderCategory.CIVIL_SOCIETY);

    private PartnershipRules() {}

    /** Where a partner stands beside the UN system. */
    private enum Standing {
        WITHIN,
        OUTSIDE,
        UNKNOWN
    }

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(
                NAMES_PARTNERS,
                PARTNER_OUTSIDE_THE_UN,
                MORE_THAN_ONE_CATEGORY,
                PARTNER_HAS_A_CATEGORY,
                CATEGORY_FITS_THE_REGISTER);
    }

    /** One partner known to stand outside is enough; if the rest is unknown, nobody can say that there is none. */
    private static void lookForPartnersOutside(FacilitatorReport report, Examination found) {
        boolean applies = false;
        boolean unknown = false;
        for (int i = 0; i < report.partners().size(); i++) {
            Partner partner = report.partners().get(i);
            if (isNamed(partner, i, found)) {
                Standing standing = standing(partner, category(partner, i, found));
                if (standing == Standing.OUTSIDE) {
                    return;
                }
                applies = true;
                unknown |= standing == Standing.UNKNOWN;
            }
        }
        if (!applies) {
            found.notApplicable();
        } else if (unknown) {
            found.at("partners").undetermined();
        } else {
            found.at("partners")
                    .with(
                            "partners",
                            report.partners().stream()
                                    .filter(Presence::isSaid)
                                    .map(PartnershipRules::nameOf)
                                    .toList())
                    .missing();
        }
    }

    private static void lookForCategories(FacilitatorReport report, Examination found) {
        Set<StakeholderCategory> categories = EnumSet.noneOf(StakeholderCategory.class);
        boolean allWithin = true;
        boolean unknown = false;
        for (int i = 0; i < report.partners().size(); i++) {
            Partner partner = report.partners().get(i);
            if (isNamed(partner, i, found)) {
                Optional<StakeholderCategory> category = category(partner, i, found);
                allWithin &= standing(partner, category) == Standing.WITHIN;
                unknown |= category.isEmpty();
                if (category.isPresent()) {
                    categories.add(category.get());
                }
            }
        }
        if (allWithin) {
            found.notApplicable();
        } else if (categories.size() < 2 && unknown) {
            found.at("partners").undetermined();
        } else if (categories.size() < 2) {
            found.at("partners").with("categories", categories).missing();
        }
    }

    /** Whether a partner is named at all, be it beside a category that nobody could read. */
    private static boolean isNamed(Partner partner, int index, Examination found) {
        return Presence.isSaid(partner.organization()) || Presence.isSaid(partner) || hidesCategory(index, found);
    }

    private static Optional<StakeholderCategory> category(Partner partner, int index, Examination found) {
        return hidesCategory(index, found) ? Optional.empty() : categoryOf(partner);
    }

    private static boolean hidesCategory(int index, Examination found) {
        return found.hidesAny() && found.hides("partners/" + index + "/category");
    }

    /**
     * Whether a partner stands outside the UN system. Of those it has the register says so, whatever the report calls them;
     * of another international organization nobody can.
     */
    private static Standing standing(Partner partner, Optional<StakeholderCategory> category) {
        Optional<Organization> registered = registered(partner);
        if (registered.isPresent() && registered.get().kind().isUnSystem()) {
            return Standing.WITHIN;
        }
        boolean isInternational =
                category.isPresent() && category.get() == StakeholderCategory.INTERNATIONAL_ORGANIZATION;
        return (isInternational ? registered.isPresent() : category.isPresent()) ? Standing.OUTSIDE : Standing.UNKNOWN;
    }

    private static Optional<StakeholderCategory> categoryOf(Partner partner) {
        Optional<StakeholderCategory> said = saidCategory(partner);
        return said.isPresent() ? said : registeredCategory(partner);
    }

    private static Optional<StakeholderCategory> saidCategory(Partner partner) {
        Optional<Coded<StakeholderCategory>> category = partner.category();
        return category.isPresent() ? category.get().value() : Optional.empty();
    }

    private static Optional<StakeholderCategory> registeredCategory(Partner partner) {
        Optional<Organization> registered = registered(partner);
        if (registered.isEmpty()) {
            return Optional.empty();
        }
        OrganizationKind kind = registered.get().kind();
        if (kind.isUnSystem() || kind == OrganizationKind.RELATED_ORGANIZATION) {
            return INTERNATIONAL;
        }
        return kind == OrganizationKind.CIVIL_SOCIETY ? CIVIL_SOCIETY : Optional.empty();
    }

    private static Optional<Organization> registered(Partner partner) {
        Optional<Coded<Organization>> named = partner.organization();
        Optional<Organization> organization = named.isPresent() ? named.get().value() : Optional.empty();
        return organization.isPresent() && organization.get().isRegistered() ? organization : Optional.empty();
    }

    private static String nameOf(Partner partner) {
        return partner.organization().map(Coded::written).orElse("");
    }
}
