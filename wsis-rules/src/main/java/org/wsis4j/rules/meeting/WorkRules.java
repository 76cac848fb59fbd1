package org.wsis4j.rules.meeting;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.Modality.RECOMMENDED;
import static org.wsis4j.source.SourceDocuments.CONSULTATION_2006;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.List;
import org.wsis4j.reporting.meeting.FacilitationMeetingReport;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;

/** What a facilitation meeting leaves to the team of its line: how it works, and on what. */
final class WorkRules {

    static final Rule<FacilitationMeetingReport> TELLS_WORKING_METHODS = rule(
                    "WSIS-MTG-007", FacilitationMeetingReport.class)
            .severity(WARNING)
            .asks(
                    CONSULTATION_2006.paragraph("10(f)"),
                    RECOMMENDED,
                    "to develop appropriate working methods, on the basis of the revised terms of reference")
            .reads("workingMethods", "termsOfReference")
            .check((report, found) -> {
                if (!Presence.isSaid(report.workingMethods()) && !Presence.isSaid(report.termsOfReference())) {
                    found.at("workingMethods").missing();
                }
            });

    static final Rule<FacilitationMeetingReport> TELLS_A_WORK_PROGRAMME = rule(
                    "WSIS-MTG-008", FacilitationMeetingReport.class)
            .severity(INFO)
            .follows(E_2006_85.paragraph("10"), DESCRIPTIVE, "to develop appropriate work programmes and methods")
            .reads("workProgramme")
            .check((report, found) -> {
                if (!Presence.isSaid(report.workProgramme())) {
                    found.at("workProgramme").missing();
                }
            });

    private WorkRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(TELLS_WORKING_METHODS, TELLS_A_WORK_PROGRAMME);
    }
}
