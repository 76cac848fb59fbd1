package org.wsis4j.cli.check;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wsis4j.cli.text.Printable;
import org.wsis4j.language.Language;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Citation;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.MissingEvidence;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.WaivedFinding;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;

/** An assessment as text: the gravest findings first, what cannot be said after them, the count last. */
public final class AssessmentText implements Results {

    private static final int LONGEST_PLACE = 200;
    private static final int MOST_NAMED = 6;

    private final PrintStream out;
    private final Language language;
    private final int most;

    /**
     * Prints.
     *
     * @param out where to
     * @param language the language of messages and hints
     * @param most how many findings of each rule to print, at least 1
     */
    public AssessmentText(PrintStream out, Language language, int most) {
        this.out = out;
        this.language = language;
        this.most = most;
    }

    @Override
    public void note(String note) {
        out.println("note: " + Printable.of(note));
    }

    @Override
    public void document(CheckedDocument document) {
        print(document.name(), document.assessment());
    }

    /** What documents have to do with one another is told of a corpus only. */
    @Override
    public void together(Together all) {}

    private void print(String file, Assessment assessment) {
        Map<Location, Position> positions = assessment.positions();
        out.println(Printable.of(file));
        List<Finding> findings = assessment.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        Map<Rule<?>, Integer> printed = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (printed.merge(finding.rule(), 1, Integer::sum) > most) {
                continue;
            }
            head(lower(finding.severity()), finding.rule().toString(), finding.location(), positions);
            said(finding.message(language));
            said(finding.hint(language));
            citations(finding.rule());
        }
        printed.forEach((rule, count) -> {
            if (count > most) {
                out.println("  and " + (count - most) + " more of " + rule);
            }
        });
        for (WaivedFinding waived : assessment.waived()) {
            Finding finding = waived.finding();
            head("waived " + lower(finding.severity()), finding.rule().toString(), finding.location(), positions);
            said(finding.message(language));
            line(WaivedText.of(waived.waiver()));
        }
        gaps(assessment).forEach((evidence, rules) -> {
            head("undetermined", named(rules), evidence.location(), positions);
            said(evidence.says().text(language));
        });
        for (Outcome outcome : assessment.outcomes(Verdict.CRASHED)) {
            head("crashed", outcome.rule().toString(), Location.root(), positions);
            outcome.reason().ifPresent(reason -> said(reason.text(language)));
        }
        summary(assessment);
    }

    /** What keeps several rules from telling is said once. */
    private static Map<MissingEvidence, List<Rule<?>>> gaps(Assessment assessment) {
        Map<MissingEvidence, List<Rule<?>>> gaps = new LinkedHashMap<>();
        for (Outcome outcome : assessment.outcomes()) {
            for (MissingEvidence evidence : outcome.missingEvidence()) {
                gaps.computeIfAbsent(evidence, none -> new ArrayList<>()).add(outcome.rule());
            }
        }
        return gaps;
    }

    private static String named(List<Rule<?>> rules) {
        return rules.size() > MOST_NAMED
                ? rules.size() + " rules"
                : String.join(", ", rules.stream().map(Rule::toString).toList());
    }

    private void head(String what, String rules, Location location, Map<Location, Position> positions) {
        Position position = positions.get(location);
        String place = location.equals(Location.root())
                ? "(document)"
                : Printable.shortened(location.pointer(), LONGEST_PLACE);
        out.println("  " + what + " " + rules + " " + place + (position == null ? "" : " (" + position + ")"));
    }

    /** What the library says holds no marks of direction but its own, which keep what is put in from turning the sentence. */
    private void said(String text) {
        out.println("    " + Printable.withIsolates(text));
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
                + count(assessment, Severity.INFO)
                + (assessment.waived().isEmpty()
                        ? ""
                        : ", " + assessment.waived().size() + " waived"));
        if (assessment.further() > 0) {
            out.println("  and " + assessment.further() + " more of rules that had more than a thousand");
        }
        out.println("  " + assessment.outcomes().size() + " rules (" + assessment.ruleSet() + ") for "
                + assessment.asOf() + ": " + count(assessment, Verdict.PASSED) + ", "
                + count(assessment, Verdict.FAILED) + ", " + count(assessment, Verdict.NOT_APPLICABLE) + ", "
                + count(assessment, Verdict.UNDETERMINED) + ", " + count(assessment, Verdict.CRASHED)
                + (assessment.outcomes(Verdict.WAIVED).isEmpty() ? "" : ", " + count(assessment, Verdict.WAIVED)));
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
