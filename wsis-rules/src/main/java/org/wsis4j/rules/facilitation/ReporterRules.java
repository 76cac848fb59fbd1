package org.wsis4j.rules.facilitation;

import static org.wsis4j.rules.Modality.BINDING;
import static org.wsis4j.rules.Modality.RECOMMENDED;
import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.SourceDocuments.CONSULTATION_2006;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.Facilitation;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Reporter;
import org.wsis4j.reporting.ReporterRole;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;

/** Who reports, held against who facilitates. */
public final class ReporterRules {

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
                Optional<Coded<Organization>> organization = report.reporter().flatMap(Reporter::organization);
                if (role(report) != ReporterRole.LEAD_FACILITATING_AGENCY || organization.isEmpty()) {
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

    /**
     * The rules of this file.
     *
     * @return by number
     */
    public static List<Rule<?>> all() {
        return List.of(REPORTER_FACILITATES, LEADING_AGENCY_IS_ONE_OF_THREE);
    }

    /** Applies to a reporter who says to facilitate, or does not say in what role it reports. */
    private static void lookAtReporter(FacilitatorReport report, Examination found) {
        Optional<Coded<Organization>> reporter = report.reporter().flatMap(Reporter::organization);
        ReporterRole role = role(report);
        List<ActionLine> lines = Claims.facilitatedLines(report);
        if (reporter.isEmpty() || lines.isEmpty() || (role != null && !FACILITATING.contains(role))) {
            found.notApplicable();
            return;
        }
        Claims.day(report, found).ifPresent(day -> lookAtReporter(reporter.get(), lines, day, found));
    }

    private static void lookAtReporter(
            Coded<Organization> reporter, List<ActionLine> lines, LocalDate day, Examination found) {
        for (ActionLine line : lines) {
            List<Organization> facilitators =
                    Facilitation.standard().of(line).on(day).facilitators();
            if (reporter.value().filter(facilitators::contains).isEmpty()) {
                found.at("reporter", "organization")
                        .with("organization", reporter.written())
                        .with("line", line)
                        .with("day", day)
                        .with("facilitators", facilitators)
                        .add();
            }
        }
    }

    private static @Nullable ReporterRole role(FacilitatorReport report) {
        return report.reporter().flatMap(Reporter::role).flatMap(Coded::value).orElse(null);
    }

    private static List<Organization> leading() {
        Organizations all = Organizations.standard();
        return List.of(all.resolve("ITU"), all.resolve("UNESCO"), all.resolve("UNDP"));
    }
}
