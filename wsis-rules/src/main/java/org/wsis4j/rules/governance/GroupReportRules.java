package org.wsis4j.rules.governance;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.BINDING;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.ArrayList;
import java.util.List;
import org.wsis4j.governance.GroupTask;
import org.wsis4j.governance.TermsOfReference;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;

/** Governance: what a report of the group tells at all. */
final class GroupReportRules {

    static final Rule<GroupReport> INPUTS_ARE_LISTED = rule("WSIS-GOV-015", GroupReport.class)
            .severity(WARNING)
            .asks(E_2006_85.paragraph("16(a)"), BINDING, "based on input and reports from CEB member organizations")
            .reads("inputs")
            .check((report, found) -> {
                if (!Presence.isSaid(report.inputs())) {
                    found.at("inputs").missing();
                }
            });

    static final Rule<GroupReport> TASKS_ARE_COVERED = rule("WSIS-GOV-016", GroupReport.class)
            .severity(INFO)
            .asks(E_2006_85.paragraph("16"), BINDING, "The group will work to accomplish the following tasks")
            .reads("tasks")
            .check((report, found) -> {
                List<GroupTask> missing =
                        new ArrayList<>(TermsOfReference.of2006().tasks());
                report.tasks().stream().map(Coded::value).forEach(task -> task.ifPresent(missing::remove));
                if (!missing.isEmpty()) {
                    found.at("tasks").with("missing", missing).missing();
                }
            });

    static final Rule<GroupReport> SAYS_WHO_RECEIVES = rule("WSIS-GOV-018", GroupReport.class)
            .severity(WARNING)
            .asks(
                    E_2006_85.paragraph("16(f)"),
                    BINDING,
                    "to be delivered to the Economic and Social Council and the General Assembly")
            .reads("recipient")
            .check((report, found) -> {
                if (!Presence.isSaid(report.recipient())) {
                    found.at("recipient").missing();
                }
            });

    static final Rule<GroupReport> GROUP_REPORT_IS_DATED = rule("WSIS-GOV-020", GroupReport.class)
            .severity(WARNING)
            .reads("date")
            .check((report, found) -> {
                if (report.date().isEmpty()) {
                    found.at("date").missing();
                }
            });

    private GroupReportRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(INPUTS_ARE_LISTED, TASKS_ARE_COVERED, SAYS_WHO_RECEIVES, GROUP_REPORT_IS_DATED);
    }
}
