package org.wsis4j.cli;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Citation;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.MissingEvidence;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;

/** An assessment as text: the gravest findings first, what cannot be said after them, the count last. */
final class AssessmentText {

    private final PrintStream out;

    AssessmentText(PrintStream out) {
        this.out = out;
    }

    void print(String file, Assessment assessment) {
        Map<Location, Position> positions = assessment.positions();
        out.println(Printable.of(file));
        List<Finding> findings = assessment.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        for (Finding finding : findings) {
            head(lower(finding.severity()), finding.rule(), finding.location(), positions);
            line(finding.message());
            line(finding.hint());
            citations(finding.rule());
        }
        for (Outcome outcome : assessment.outcomes()) {
            for (MissingEvidence evidence : outcome.missingEvidence()) {
                head("undetermined", outcome.rule(), evidence.location(), positions);
                line(evidence.says().text());
                citations(outcome.rule());
            }
        }
        for (Outcome outcome : assessment.outcomes(Verdict.CRASHED)) {
            head("crashed", outcome.rule(), Location.root(), positions);
            outcome.reason().ifPresent(reason -> line(reason.text()));
        }
        summary(assessment);
    }

    private void head(String what, Rule<?> rule, Location location, Map<Location, Position> positions) {
        Position position = positions.get(location);
        String place = location.equals(Location.root()) ? "(document)" : location.pointer();
        out.println("  " + what + " " + rule.id() + " " + Printable.of(place)
                + (position == null ? "" : " (" + position + ")"));
    }

    private void line(String text) {
        out.println("    " + Printable.of(text));
    }

    private void citations(Rule<?> rule) {
        for (Citation citation : rule.citations()) {
            line(citation.paragraph() + ", " + lower(citation.modality()) + ": \"" + citation.anchorWords() + "\"");
        }
    }

    private void summary(Assessment assessment) {
        out.println("  " + (assessment.isValid() ? "valid" : "not valid") + ": "
                + count(assessment, Severity.ERROR) + ", " + count(assessment, Severity.WARNING) + ", "
                + count(assessment, Severity.INFO));
        out.println("  " + assessment.outcomes().size() + " rules (" + assessment.ruleSet() + ") for "
                + assessment.asOf() + ": " + count(assessment, Verdict.PASSED) + ", "
                + count(assessment, Verdict.FAILED) + ", " + count(assessment, Verdict.NOT_APPLICABLE) + ", "
                + count(assessment, Verdict.UNDETERMINED) + ", " + count(assessment, Verdict.CRASHED));
    }

    private static String count(Assessment assessment, Severity severity) {
        return severityName(
                assessment.findings().stream()
                        .filter(finding -> finding.severity() == severity)
                        .count(),
                severity);
    }

    private static String severityName(long count, Severity severity) {
        return count + " " + lower(severity) + (count == 1 ? "" : "s");
    }

    private static String count(Assessment assessment, Verdict verdict) {
        return assessment.outcomes(verdict).size() + " " + lower(verdict);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
