package org.wsis4j.rules.facilitation;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.SourceDocuments.CONSULTATION_2006;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.ActionLineReport;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;
import org.wsis4j.spelling.Spelling;

/** The team of an action line: who facilitates it alone, and how its focal point is reached. */
final class TeamRules {

    static final Rule<ActionLineReport> SOLE_FACILITATOR_IS_SOLE = rule("WSIS-FAC-008", ActionLineReport.class)
            .severity(WARNING)
            .refersTo(CONSULTATION_2006.paragraph("9"), DESCRIPTIVE, "it previously had a sole facilitation role")
            .reads(Claims.paths())
            .reads("facilitators/*/sole")
            .reads(Time.pathsOfLastDay())
            .check(TeamRules::lookForOthers);

    static final Rule<ActionLineReport> FOCAL_POINT_CAN_BE_REACHED = rule("WSIS-FAC-009", ActionLineReport.class)
            .severity(WARNING)
            .asks(CONSULTATION_2006.paragraph("7"), BINDING, "with contact details for focal points")
            .reads("facilitators/*/organization", "facilitators/*/status", "facilitators/*/contact")
            .check(TeamRules::lookForContacts);

    private TeamRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(SOLE_FACILITATOR_IS_SOLE, FOCAL_POINT_CAN_BE_REACHED);
    }

    /** A proposal or a mere partner beside it does not keep a facilitator from being the only one. */
    private static void lookForOthers(ActionLineReport report, Examination found) {
        Register register = Register.knownOn(found.asOf());
        boolean[] any = {false};
        Claims.onTheDay(report, found, (claim, day, spot) -> {
            if (!claim.isSole()) {
                return;
            }
            any[0] = true;
            List<Organization> others = register.facilitators(claim.line(), day).stream()
                    .filter(entry -> !Register.standsFor(entry, claim.organization()))
                    .toList();
            if (!others.isEmpty()) {
                spot.with("day", day).with("others", others).add();
            }
        });
        if (!any[0]) {
            found.notApplicable();
        }
    }

    /** Who is focal point of several lines is reached under one address; what could not be read may be that address. */
    private static void lookForContacts(ActionLineReport report, Examination found) {
        boolean hidden = found.hides("facilitators/*/organization") || found.hides("facilitators/*/contact");
        Set<String> settled = new HashSet<>();
        report.facilitators().stream()
                .filter(named -> Presence.isSaid(named.contact()))
                .forEach(named -> settled.add(nameOf(named)));
        boolean applies = false;
        for (int i = 0; i < report.facilitators().size(); i++) {
            ReportedFacilitator named = report.facilitators().get(i);
            boolean isFocalPoint = named.status()
                    .flatMap(Coded::value)
                    .filter(DesignationStatus::isFocalPoint)
                    .isPresent();
            if (!isFocalPoint || !Presence.isSaid(named.organization())) {
                continue;
            }
            applies = true;
            if (!hidden && settled.add(nameOf(named))) {
                found.at("facilitators", i, "contact")
                        .with("organization", written(named))
                        .absent();
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    /** However it is written; a name in which nothing can be folded stands for itself. */
    private static String nameOf(ReportedFacilitator named) {
        String key = Spelling.key(written(named));
        return named.organization()
                .flatMap(Coded::value)
                .map(Organization::acronym)
                .orElse(key.isEmpty() ? written(named) : key);
    }

    private static String written(ReportedFacilitator named) {
        return named.organization().map(Coded::written).orElse("");
    }
}
