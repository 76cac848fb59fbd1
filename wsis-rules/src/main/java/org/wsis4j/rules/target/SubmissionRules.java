package org.wsis4j.rules.target;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.WARNING;

import java.util.List;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;

/** A submission as a document: whose it is, and of when. */
final class SubmissionRules {

    static final Rule<TargetReport> SAYS_WHO_SUBMITS = rule("WSIS-TGT-001", TargetReport.class)
            .severity(WARNING)
            .reads("organization", "country")
            .check((report, found) -> {
                if (!Presence.isSaid(report.organization()) && !Presence.isSaid(report.country())) {
                    found.at("organization").missing();
                }
            });

    static final Rule<TargetReport> SUBMISSION_IS_DATED = rule("WSIS-TGT-002", TargetReport.class)
            .severity(WARNING)
            .reads("date")
            .check((report, found) -> {
                if (report.date().isEmpty()) {
                    found.at("date").missing();
                }
            });

    private SubmissionRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(SAYS_WHO_SUBMITS, SUBMISSION_IS_DATED);
    }
}
