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
        if (reporter.isEmpty() || !isOnALine(report) || !reportsAsFacilitator(report, found)) {
            found.notApplicable();
            return;
        }
        Optional<LocalDate> day = Time.lastDay(report, found);
        if (day.isPresent()) {
            lookAtReporter(reporter.get(), report.actionLines(), day.get(), found);
        }
    }

    private static boolean isOnALine(FacilitatorReport report) {
        for (int i = 0; i < report.actionLines().size(); i++) {
            if (isFacilitated(report.actionLines().get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFacilitated(Coded<ActionLine> line) {
        return line.isKnown() && line.value().get().isFacilitated();
    }

    /** A role that nobody knows, or that could not be read, is not the role of a facilitator, and is not left out. */
    private static boolean reportsAsFacilitator(FacilitatorReport report, Examination found) {
        Optional<Coded<ReporterRole>> role = role(report);
        return role.isPresent()
                ? role.get().isKnown()
                        && FACILITATING.contains(role.get().value().get())
                : !found.hides("reporter/role");
    }

    private static void lookAtReporter(
            Coded<Organization> reporter, List<Coded<ActionLine>> lines, LocalDate day, Examination found) {
        Register register = Register.knownOn(found.asOf());
        for (int i = 0; i < lines.size(); i++) {
            if (isFacilitated(lines.get(i))
                    && !register.facilitates(reporter, lines.get(i).value().get(), day)
                    && isFirst(lines, i)) {
                ActionLine line = lines.get(i).value().get();
                found.at("reporter", "organization")
                        .with("organization", reporter.written())
                        .with("line", line)
                        .with("day", day)
                        .with("facilitators", register.facilitators(line, day))
                        .add();
            }
        }
    }

    private static boolean isFirst(List<Coded<ActionLine>> lines, int index) {
        return lines.subList(0, index).stream()
                .noneMatch(before -> before.value().equals(lines.get(index).value()));
    }

    private static Optional<Coded<Organization>> organization(FacilitatorReport report) {
        Optional<Coded<Organization>> named =
                report.reporter().isPresent() ? report.reporter().get().organization() : Optional.empty();
        return Presence.isSaid(named) ? named : Optional.empty();
    }

    private static Optional<Coded<ReporterRole>> role(FacilitatorReport report) {
        return report.reporter().isPresent() ? report.reporter().get().role() : Optional.empty();
    }

    private static boolean hasRole(FacilitatorReport report, ReporterRole wanted) {
        Optional<Coded<ReporterRole>> role = role(report);
        return role.isPresent() && role.get().is(wanted);
    }

    private static List<Organization> leading() {
        Organizations all = Organizations.standard();
        return List.of(all.resolve("ITU"), all.resolve("UNESCO"), all.resolve("UNDP"));
    }
}
