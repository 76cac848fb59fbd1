package org.wsis4j.rules.reporting;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.Modality.PROPOSED;
import static org.wsis4j.source.Modality.RECOMMENDED;
import static org.wsis4j.source.SourceDocuments.CONSULTATION_2006;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.List;
import java.util.Optional;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;

/** What a report is: whose, on what, of when, of what kind. Without that nobody can file it. */
final class IdentityRules {

    static final Rule<FacilitatorReport> NAMES_AN_ACTION_LINE = rule("WSIS-REP-001", FacilitatorReport.class)
            .severity(ERROR)
            .refersTo(
                    E_2006_85.paragraph("10"),
                    RECOMMENDED,
                    "organized taking into account the themes and action lines in the Plan of Action")
            .reads("actionLines")
            .check((report, found) -> {
                if (!Presence.isSaid(report.actionLines())) {
                    found.at("actionLines").missing();
                }
            });

    static final Rule<FacilitatorReport> NAMES_ITS_REPORTER = rule("WSIS-REP-002", FacilitatorReport.class)
            .severity(ERROR)
            .refersTo(
                    E_2006_85.paragraph("37"),
                    BINDING,
                    "Information on their activities will be provided to the group by the coordinators/facilitating agencies")
            .reads("reporter/organization")
            .check((report, found) -> {
                if (!Presence.isSaid(organizationOf(report))) {
                    found.at("reporter", "organization").missing();
                }
            });

    static final Rule<FacilitatorReport> SAYS_ITS_TIME = rule("WSIS-REP-003", FacilitatorReport.class)
            .severity(WARNING)
            .reads("period/start", "period/end", "meetingDate")
            .check((report, found) -> {
                boolean whole = report.period().isPresent()
                        && report.period().get().start().isPresent()
                        && report.period().get().end().isPresent();
                if (!whole && report.meetingDate().isEmpty()) {
                    found.at("period").missing();
                }
            });

    static final Rule<FacilitatorReport> IS_DATED = rule("WSIS-REP-004", FacilitatorReport.class)
            .severity(WARNING)
            .reads("date")
            .check((report, found) -> {
                if (report.date().isEmpty()) {
                    found.at("date").missing();
                }
            });

    static final Rule<FacilitatorReport> SAYS_ITS_KIND = rule("WSIS-REP-018", FacilitatorReport.class)
            .severity(INFO)
            .follows(CONSULTATION_2006.paragraph("10(g)"), PROPOSED, "A reporting template for use across action lines")
            .reads("kind", "meetingDate")
            .check((report, found) -> {
                if (report.meetingDate().isPresent()) {
                    found.notApplicable();
                } else if (!Presence.isSaid(report.kind())) {
                    found.at("kind").missing();
                }
            });

    static final Rule<FacilitatorReport> SAYS_THE_ROLE_OF_ITS_REPORTER = rule("WSIS-REP-019", FacilitatorReport.class)
            .severity(INFO)
            .follows(
                    E_2006_85.paragraph("37"),
                    BINDING,
                    "by the coordinators/facilitating agencies or entities, as applicable")
            .reads("reporter/role")
            .check((report, found) -> {
                if (report.reporter().isEmpty()) {
                    found.notApplicable();
                } else if (!Presence.isSaid(report.reporter().get().role())) {
                    found.at("reporter", "role").missing();
                }
            });

    static final Rule<FacilitatorReport> SAYS_WHO_RECEIVES_IT = rule("WSIS-REP-020", FacilitatorReport.class)
            .severity(INFO)
            .asks(E_2006_85.paragraph("37"), BINDING, "Information on their activities will be provided to the group")
            .reads("recipient")
            .check((report, found) -> {
                if (!Presence.isSaid(report.recipient())) {
                    found.at("recipient").missing();
                }
            });

    private IdentityRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(
                NAMES_AN_ACTION_LINE,
                NAMES_ITS_REPORTER,
                SAYS_ITS_TIME,
                IS_DATED,
                SAYS_ITS_KIND,
                SAYS_THE_ROLE_OF_ITS_REPORTER,
                SAYS_WHO_RECEIVES_IT);
    }

    private static Optional<Coded<Organization>> organizationOf(FacilitatorReport report) {
        return report.reporter().isPresent() ? report.reporter().get().organization() : Optional.empty();
    }
}
