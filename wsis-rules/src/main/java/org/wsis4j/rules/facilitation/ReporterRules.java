package org.wsis4j.rules.facilitation;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.Modality.RECOMMENDED;
import static org.wsis4j.source.SourceDocuments.CONSULTATION_2006;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Reporter;
import org.wsis4j.reporting.ReporterRole;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;

/** Who reports, held against who facilitates. */
final class ReporterRules {

    private static final List<ReporterRole> FACILITATING =
            List.of(ReporterRole.FACILITATOR, ReporterRole.CO_FACILITATOR, ReporterRole.FOCAL_POINT);

    static final Rule<FacilitatorReport> REPORTER_FACILITATES = rule("WSIS-FAC-002", FacilitatorReport.class)
            .severity(INFO)
            .follows(
                    CONSULTATION_2006.paragraph("10(a)"),
                    RECOMMENDED,
                    "should continue to be regarded as indicative and non-exhaustive")
            .refersTo(
                    E_2006_85.paragraph("37"),
                    BINDING,
                    "by the coordinators/facilitating agencies or entities, as applicable")
            .reads("reporter/organization", "reporter/role", "actionLines", "period/end", "meetingDate", "date")
            .check(ReporterRules::lookAtReporter);

    static final Rule<FacilitatorReport> LEADING_AGENCY_IS_ONE_OF_THREE = rule("WSIS-FAC-006", FacilitatorReport.class)
            .severity(WARNING)
            .follows(
                    CONSULTATION_2006.paragraph("annex/ta-109"),
                    RECOMMENDED,
                    "These three agencies should play leading facilitating roles")
            .reads("reporter/role", "reporter/organization")
            .check((report, found) -> {
                Optional<Coded<Organization>> organization = organization(report);
                if (!hasRole(report, ReporterRole.LEAD_FACILITATING_AGENCY) || organization.isEmpty()) {
                    found.notApplicable();
                } else if (organization
                        .get()
                        .value()
                        .filter(leading()::contains)
                        .isEmpty()) {
                    found.at("reporter", "role")
                            .with("organization", organization.get().written())
                            .with("leading", leading())
                            .add();
                }
            });

    private ReporterRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(REPORTER_FACILITATES, LEADING_AGENCY_IS_ONE_OF_THREE);
    }

    /** Applies to a reporter who says to facilitate, or does not say in what role it reports. */
    private static void lookAtReporter(FacilitatorReport report, Examination found) {
        Optional<Coded<Organization>> reporter = organization(report);
        List<ActionLine> lines = Claims.facilitatedLines(report);
        if (reporter.isEmpty() || lines.isEmpty() || !reportsAsFacilitator(report, found)) {
            found.notApplicable();
            return;
        }
        Time.lastDay(report, found).ifPresent(day -> lookAtReporter(reporter.get(), lines, day, found));
    }

    /** A role that nobody knows, or that could not be read, is not the role of a facilitator, and is not left out. */
    private static boolean reportsAsFacilitator(FacilitatorReport report, Examination found) {
        boolean leftOut = report.reporter().flatMap(Reporter::role).isEmpty() && !found.hides("reporter/role");
        return leftOut || FACILITATING.stream().anyMatch(role -> hasRole(report, role));
    }

    private static void lookAtReporter(
            Coded<Organization> reporter, List<ActionLine> lines, LocalDate day, Examination found) {
        Register register = Register.knownOn(found.asOf());
        for (ActionLine line : lines) {
            List<Organization> facilitators = register.facilitators(line, day);
            if (facilitators.stream().noneMatch(entry -> Register.standsFor(entry, reporter))) {
                found.at("reporter", "organization")
                        .with("organization", reporter.written())
                        .with("line", line)
                        .with("day", day)
                        .with("facilitators", facilitators)
                        .add();
            }
        }
    }

    private static Optional<Coded<Organization>> organization(FacilitatorReport report) {
        return report.reporter().flatMap(Reporter::organization).filter(Presence::isSaid);
    }

    private static boolean hasRole(FacilitatorReport report, ReporterRole role) {
        return report.reporter()
                .flatMap(Reporter::role)
                .filter(code -> code.is(role))
                .isPresent();
    }

    private static List<Organization> leading() {
        Organizations all = Organizations.standard();
        return List.of(all.resolve("ITU"), all.resolve("UNESCO"), all.resolve("UNDP"));
    }
}
