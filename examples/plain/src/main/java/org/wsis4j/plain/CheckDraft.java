package org.wsis4j.plain;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.catalogue.WsisRules;

/** Checks a report that was put together in code: {@code wsis-rules} is enough for it. */
public final class CheckDraft {

    private CheckDraft() {}

    /**
     * Prints the errors and warnings of a report, each on a line.
     *
     * @param arguments none is looked at
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        FacilitatorReport report = FacilitatorReport.builder()
                .title("E-health in 2006")
                .actionLines(List.of(Coded.of(ActionLine.parse("C7: e-Health"))))
                .date(LocalDate.of(2007, 1, 15))
                .build();
        Assessment assessment = WsisRules.standard().check(report, LocalDate.of(2007, 6, 1));
        for (Finding finding : assessment.findings(Severity.WARNING)) {
            out.println(finding.severity() + " " + finding.location() + " " + finding.message());
        }
    }
}
