package org.wsis4j.rules.reporting;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.SourceDocuments.CONSULTATION_2006;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.form.Codes;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Rule;

/** References to action lines: that a code or title names one line, and names it well. */
final class ActionLineRules {

    private static final CodedPlaces LINES = CodedPlaces.of(Codes.ACTION_LINE);

    static final Rule<Report> ACTION_LINE_IS_KNOWN = rule("WSIS-REF-001", Report.class)
            .severity(ERROR)
            .refersTo(E_2006_85.paragraph("3"), DESCRIPTIVE, "set out 11 agreed action lines")
            .reads(LINES::paths)
            .check((report, found) -> {
                LINES.in(report, found, Coded::isKnown, (line, expected, spot) -> {
                    if (linesOf(line).size() < 2) {
                        spot.with("given", line.written())
                                .with("nearest", () -> ActionLine.nearest(line.written()))
                                .add();
                    }
                });
            });

    static final Rule<Report> ACTION_LINE_IN_LATIN_LETTERS = rule("WSIS-REF-002", Report.class)
            .severity(WARNING)
            .refersTo(
                    CONSULTATION_2006.paragraph("annex/C1"),
                    DESCRIPTIVE,
                    "\u04211. The role of public governance authorities")
            .reads(LINES::paths)
            .check((report, found) -> {
                LINES.in(report, found, ActionLineRules::isLatinOrUnknown, (line, expected, spot) -> {
                    spot.with("given", line.written())
                            .with("letters", line.lookAlikes())
                            .with("line", line.value().get())
                            .add();
                });
            });

    static final Rule<FacilitatorReport> C7_NAMES_AN_APPLICATION = rule("WSIS-REF-003", FacilitatorReport.class)
            .severity(INFO)
            .follows(CONSULTATION_2006.paragraph("annex/C7"), DESCRIPTIVE, "C7. ICT Applications")
            .reads("actionLines")
            .check((report, found) -> {
                List<Coded<ActionLine>> lines = report.actionLines();
                boolean isAnyKnown = false;
                for (int i = 0; i < lines.size(); i++) {
                    isAnyKnown |= lines.get(i).isKnown();
                    if (isApplication(lines.get(i))) {
                        return;
                    }
                }
                if (!isAnyKnown) {
                    found.notApplicable();
                }
                for (int i = 0; i < lines.size(); i++) {
                    if (lines.get(i).is(ActionLine.C7)) {
                        found.at("actionLines", i)
                                .with("applications", ActionLine.applications())
                                .add();
                    }
                }
            });

    static final Rule<FacilitatorReport> EACH_ACTION_LINE_ONCE = rule("WSIS-REF-004", FacilitatorReport.class)
            .severity(WARNING)
            .reads("actionLines")
            .check((report, found) -> {
                List<Coded<ActionLine>> lines = report.actionLines();
                if (lines.size() < 2) {
                    found.notApplicable();
                }
                Set<ActionLine> seen = EnumSet.noneOf(ActionLine.class);
                for (int i = 0; i < lines.size(); i++) {
                    Coded<ActionLine> line = lines.get(i);
                    if (line.isKnown() && !seen.add(line.value().get())) {
                        found.at("actionLines", i)
                                .with("given", line.written())
                                .with("line", line.value().get())
                                .add();
                    }
                }
            });

    static final Rule<Report> CODE_NAMES_ONE_LINE = rule("WSIS-REF-010", Report.class)
            .severity(ERROR)
            .refersTo(E_2006_85.paragraph("3"), DESCRIPTIVE, "set out 11 agreed action lines")
            .reads(LINES::paths)
            .check((report, found) -> {
                LINES.in(report, found, Coded::isKnown, (line, expected, spot) -> {
                    List<ActionLine> lines = linesOf(line);
                    if (lines.size() > 1) {
                        spot.with("given", line.written())
                                .with("count", lines.size())
                                .with("lines", lines)
                                .with("first", lines.get(0))
                                .add();
                    }
                });
            });

    private ActionLineRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(
                ACTION_LINE_IS_KNOWN,
                ACTION_LINE_IN_LATIN_LETTERS,
                C7_NAMES_AN_APPLICATION,
                EACH_ACTION_LINE_ONCE,
                CODE_NAMES_ONE_LINE);
    }

    /** What a code names that is no code of one line: several, such as {@code c4-c6}, or none. */
    private static List<ActionLine> linesOf(Coded<?> line) {
        return ActionLine.findAll(line.written());
    }

    private static boolean isApplication(Coded<ActionLine> line) {
        return line.isKnown() && line.value().get().parent().isPresent();
    }

    private static boolean isLatinOrUnknown(Coded<?> line) {
        return !line.isKnown() || line.lookAlikes().isEmpty();
    }
}
