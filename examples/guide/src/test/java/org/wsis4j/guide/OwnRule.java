package org.wsis4j.guide;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.language.Language;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.catalogue.WsisRules;

/** A rule of somebody who embeds the library. */
final class OwnRule {

    private OwnRule() {}

    static void run(PrintStream out) {
        // snippet: own rule
        Map<String, String> words = Map.of(
                "ACME-REP-001.title", "A report has a symbol",
                "ACME-REP-001.message", "the report '{title}' has no symbol",
                "ACME-REP-001.hint", "Add \"symbol\", for example \"ACME/2006/1\"");
        Rule<FacilitatorReport> hasSymbol = Rule.rule("ACME-REP-001", FacilitatorReport.class)
                .severity(Severity.WARNING)
                .reads("symbol")
                .texts((language, key) ->
                        language == Language.ENGLISH ? Optional.ofNullable(words.get(key)) : Optional.empty())
                .check((report, found) -> {
                    if (report.symbol().isEmpty()) {
                        found.at("symbol")
                                .with("title", report.title().orElse(""))
                                .missing();
                    }
                });
        RuleSet rules = WsisRules.standard().with(hasSymbol);
        // end
        FacilitatorReport report =
                FacilitatorReport.builder().title("First meeting").build();
        Assessment assessment = rules.check(report, LocalDate.of(2006, 6, 15));
        assessment.findings().stream()
                .filter(finding -> finding.rule().equals(hasSymbol))
                .forEach(finding ->
                        out.println(finding.location() + " " + finding.message() + " [" + finding.rule() + "]"));
    }
}
