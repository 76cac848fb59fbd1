package org.wsis4j.guide;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wsis4j.json.WsisJson;
import org.wsis4j.language.Language;
import org.wsis4j.plain.CheckReport;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.MissingEvidence;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.WaivedFinding;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.rules.stored.StoredAssessment;

/** A report is checked, and what comes of it. */
final class Checking {

    private static final LocalDate DAY = LocalDate.of(2006, 6, 15);

    private Checking() {}

    static void check(PrintStream out) throws IOException {
        Path file = Pages.ROOT.resolve("examples/cli/reports/c8-consultation-2006.json");
        // snippet: check
        byte[] bytes = Files.readAllBytes(file);
        Reading<FacilitatorReport> reading = WsisJson.read(bytes, FacilitatorReport.class);
        Assessment assessment = WsisRules.standard().check(reading, LocalDate.of(2006, 6, 15));
        for (Finding finding : assessment.findings()) {
            out.println(finding.location() + " " + finding.message() + " [" + finding.rule() + "]");
        }
        // end
    }

    static void plain(PrintStream out) {
        Path file = Pages.ROOT.resolve("examples/cli/reports/c8-consultation-2006.json");
        CheckReport.check(file.toString(), "2006-06-15", out);
    }

    static void languages(PrintStream out) throws IOException {
        Assessment assessment = assessment("many-faults.json");
        // snippet: languages
        Finding first = assessment.findings().get(0);
        for (Language language : Language.values()) {
            out.println(language.tag() + " " + first.message(language));
        }
        // end
    }

    static void undetermined(PrintStream out) throws IOException {
        Assessment assessment = assessment("many-faults.json");
        // snippet: undetermined
        for (Outcome outcome : assessment.outcomes(Verdict.UNDETERMINED)) {
            for (MissingEvidence missing : outcome.missingEvidence()) {
                out.println(outcome.rule() + " " + missing.says().text());
            }
        }
        // end
    }

    static void waive(PrintStream out) throws IOException {
        Reading<FacilitatorReport> reading = reading("c8-consultation-2006.json");
        // snippet: waive
        Waiver waiver = new Waiver(
                RuleId.parse("WSIS-REP-006"),
                Optional.of(new Location("/results")),
                "the meeting was the first, and had no figures yet",
                "Head of unit",
                "memo of 2006-05-20",
                LocalDate.of(2006, 5, 20),
                LocalDate.of(2006, 12, 31));
        Assessment assessment = WsisRules.standard().check(reading, DAY, List.of(waiver));
        for (WaivedFinding waived : assessment.waived()) {
            out.println(waived.finding().rule() + " accepted by "
                    + waived.waiver().decidedBy() + " until " + waived.waiver().lastDay());
        }
        // end
    }

    static void store(PrintStream out) throws IOException {
        Assessment assessment = assessment("c8-consultation-2006.json");
        // snippet: store
        byte[] kept = WsisJson.write(assessment);
        StoredAssessment later =
                WsisJson.readAssessments(kept).get(0).document().orElseThrow();
        out.println(later.equals(StoredAssessment.of(assessment)));
        out.println(later.against().ruleSet() + ", for " + later.against().asOf());
        // end
    }

    private static Reading<FacilitatorReport> reading(String report) throws IOException {
        return WsisJson.read(
                Files.readAllBytes(Pages.ROOT.resolve("examples/cli/reports").resolve(report)),
                FacilitatorReport.class);
    }

    private static Assessment assessment(String report) throws IOException {
        return WsisRules.standard().check(reading(report), DAY);
    }
}
