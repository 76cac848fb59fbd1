package org.wsis4j.rules.national;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.RECOMMENDED;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.national.LineProgress;
import org.wsis4j.reporting.national.NationalReport;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;

/** The progress that a country tells, action line by action line, and with whom it was made. */
final class ProgressRules {

    static final Rule<NationalReport> TELLS_PROGRESS_BY_LINE = rule("WSIS-REP-030", NationalReport.class)
            .severity(WARNING)
            .follows(
                    E_2006_85.paragraph("10"),
                    RECOMMENDED,
                    "organized taking into account the themes and action lines in the Plan of Action")
            .reads("progress")
            .check((report, found) -> {
                if (!Presence.isSaid(report.progress())) {
                    found.at("progress").missing();
                }
            });

    static final Rule<NationalReport> PROGRESS_NAMES_ITS_LINE = rule("WSIS-REP-031", NationalReport.class)
            .severity(WARNING)
            .reads("progress/*/actionLine")
            .check(ProgressRules::lookForLines);

    static final Rule<NationalReport> LINE_OF_PROGRESS_ONCE = rule("WSIS-REP-032", NationalReport.class)
            .severity(WARNING)
            .reads("progress/*/actionLine")
            .check(ProgressRules::lookForTheSame);

    static final Rule<NationalReport> STAKEHOLDERS_TOOK_PART = rule("WSIS-MSP-009", NationalReport.class)
            .severity(WARNING)
            .follows(
                    E_2006_85.paragraph("4"),
                    RECOMMENDED,
                    "take the multi-stakeholder approach into account in all implementation and follow-up activities")
            .reads("partners")
            .check((report, found) -> {
                if (!Presence.isSaid(report.partners())) {
                    found.at("partners").missing();
                }
            });

    private ProgressRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(TELLS_PROGRESS_BY_LINE, PROGRESS_NAMES_ITS_LINE, LINE_OF_PROGRESS_ONCE, STAKEHOLDERS_TOOK_PART);
    }

    private static void lookForLines(NationalReport report, Examination found) {
        if (report.progress().isEmpty()) {
            found.notApplicable();
        }
        for (int i = 0; i < report.progress().size(); i++) {
            LineProgress progress = report.progress().get(i);
            if (!Presence.isSaid(progress.actionLine()) && !found.hides("progress/" + i + "/actionLine")) {
                found.at("progress", i, "actionLine").absent();
            }
        }
    }

    private static void lookForTheSame(NationalReport report, Examination found) {
        Set<ActionLine> seen = EnumSet.noneOf(ActionLine.class);
        if (report.progress().size() < 2) {
            found.notApplicable();
        }
        for (int i = 0; i < report.progress().size(); i++) {
            Optional<ActionLine> line = report.progress().get(i).actionLine().flatMap(Coded::value);
            if (line.isPresent() && !seen.add(line.get())) {
                found.at("progress", i, "actionLine").with("line", line.get()).add();
            }
        }
    }
}
