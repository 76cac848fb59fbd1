package org.wsis4j.rules.facilitation;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.SourceDocuments.CONSULTATION_2006;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        Optional<LocalDate> day = Time.lastDay(report, found);
        if (day.isEmpty()) {
            found.notApplicable();
            return;
        }
        boolean any = false;
        for (Claims claims = Claims.of(report, found); claims.next(); ) {
            if (claims.isSole()) {
                any = true;
                lookForOthers(claims, day.get(), Register.knownOn(found.asOf()));
            }
        }
        if (!any) {
            found.notApplicable();
        }
    }

    private static void lookForOthers(Claims claims, LocalDate day, Register register) {
        List<Organization> others = register.facilitators(claims.line(), day).stream()
                .filter(entry -> !Register.standsFor(entry, claims.organization()))
                .toList();
        if (!others.isEmpty()) {
            claims.spot().with("day", day).with("others", others).add();
        }
    }

    /** Who is focal point of several lines is reached under one address; what could not be read may be that address. */
    private static void lookForContacts(ActionLineReport report, Examination found) {
        boolean hidden = found.hides("facilitators/*/organization") || found.hides("facilitators/*/contact");
        boolean applies = false;
        Set<String> settled = Set.of();
        for (int i = 0; i < report.facilitators().size(); i++) {
            ReportedFacilitator named = report.facilitators().get(i);
            if (!Claims.isFocalPoint(named) || !Presence.isSaid(named.organization())) {
                continue;
            }
            applies = true;
            if (hidden || Presence.isSaid(named.contact())) {
                continue;
            }
            settled = settled.isEmpty() ? thoseWithContact(report) : settled;
            if (settled.add(nameOf(named))) {
                found.at("facilitators", i, "contact")
                        .with("organization", written(named))
                        .absent();
            }
        }
        if (!applies) {
            found.notApplicable();
        }
    }

    private static Set<String> thoseWithContact(ActionLineReport report) {
        Set<String> settled = new HashSet<>();
        for (ReportedFacilitator named : report.facilitators()) {
            if (Presence.isSaid(named.contact())) {
                settled.add(nameOf(named));
            }
        }
        return settled;
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
