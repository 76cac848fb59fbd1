package org.wsis4j.rules.target;

import static org.wsis4j.rules.Rule.rule;
import static org.wsis4j.rules.Severity.ERROR;
import static org.wsis4j.rules.Severity.WARNING;
import static org.wsis4j.source.Modality.DESCRIPTIVE;
import static org.wsis4j.source.SourceDocuments.E_2006_85;

import java.util.List;
import org.wsis4j.form.CodeType;
import org.wsis4j.form.Codes;
import org.wsis4j.form.Forms;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.rules.Check;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.presence.Presence;
import org.wsis4j.rules.presence.Walk;

/** That targets, indicators and areas mean something, wherever they are named in a submission. */
final class CodeRules {

    static final Rule<TargetReport> TARGET_IS_KNOWN = rule("WSIS-TGT-009", TargetReport.class)
            .severity(ERROR)
            .refersTo(E_2006_85.paragraph("5"), DESCRIPTIVE, "containing a number of indicative targets")
            .reads(() -> paths(Codes.TARGET))
            .check(known(Codes.TARGET));

    static final Rule<TargetReport> INDICATOR_IS_KNOWN = rule("WSIS-TGT-010", TargetReport.class)
            .severity(WARNING)
            .reads(() -> paths(Codes.INDICATOR))
            .check(known(Codes.INDICATOR));

    static final Rule<TargetReport> AREA_IS_KNOWN = rule("WSIS-TGT-011", TargetReport.class)
            .severity(WARNING)
            .reads(() -> paths(Codes.AREA))
            .check(known(Codes.AREA));

    private CodeRules() {}

    /** By number. */
    static List<Rule<?>> all() {
        return List.of(TARGET_IS_KNOWN, INDICATOR_IS_KNOWN, AREA_IS_KNOWN);
    }

    private static List<String> paths(CodeType<?> wanted) {
        return Forms.paths(wanted::equals);
    }

    private static Check<TargetReport> known(CodeType<?> wanted) {
        return (report, found) -> {
            boolean applies = Walk.through(Forms.of(report), report, wanted::equals, (type, value, place) -> {
                // A blank code is a field that is empty, which is another matter.
                if (value instanceof Coded<?> code && !code.isKnown() && Presence.isSaid(code)) {
                    Examination.Spot spot = found.at(place.get()).with("given", code.written());
                    spot.with("example", wanted.example()).add();
                }
            });
            if (!applies) {
                found.notApplicable();
            }
        };
    }
}
