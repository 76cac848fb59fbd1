package org.wsis4j.cli.check;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.wsis4j.cli.text.Printable;
import org.wsis4j.language.Language;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.Outcome;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.WaivedFinding;
import org.wsis4j.rules.corpus.Corpus;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;

/** What was found in a corpus as text: a line for each finding, under the documents that have any, and all counts at the end. */
public final class CorpusText implements Results {

    private static final int LONGEST_PLACE = 200;

    private final PrintStream out;
    private final Language language;
    private final int most;
    private final Map<RuleId, Integer> printed = new HashMap<>();

    /**
     * Prints.
     *
     * @param out where to
     * @param language the language of the messages
     * @param most how many findings of each rule to print, at least 1
     */
    public CorpusText(PrintStream out, Language language, int most) {
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
        Assessment assessment = document.assessment();
        List<Finding> findings = toPrint(assessment);
        Map<Location, Position> positions =
                findings.isEmpty() && assessment.waived().isEmpty() ? Map.of() : assessment.positions();
        print(document.name(), assessment, findings, finding -> {
            Position position = positions.get(finding.location());
            return place(finding.location()) + (position == null ? "" : " (" + document.inFile(position) + ")");
        });
    }

    @Override
    public void together(Together all) {
        print(
                "all documents together",
                all.assessment(),
                toPrint(all.assessment()),
                finding -> place(all.corpus(), finding.location()));
        if (!all.onWaivers().isEmpty()) {
            out.println("waivers");
            all.onWaivers().forEach(finding -> out.println("  " + line(finding, place(finding.location()))));
        }
        new TotalsText(out, language).print(all.assessment(), all.totals(), most < Integer.MAX_VALUE ? most : 0);
    }

    /** The gravest first. */
    private List<Finding> toPrint(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> !WaiverUse.isAsked(finding.rule()))
                .sorted(Comparator.comparing(Finding::severity))
                .filter(finding -> isToPrint(finding.rule()))
                .toList();
    }

    private boolean isToPrint(Rule<?> rule) {
        return printed.merge(rule.id(), 1, CorpusText::sum) <= most;
    }

    /** No further than one more than any limit. */
    private static int sum(int count, int one) {
        return count == Integer.MAX_VALUE ? count : count + one;
    }

    private void print(String name, Assessment assessment, List<Finding> findings, Function<Finding, String> place) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : findings) {
            lines.add(line(finding, place.apply(finding)));
        }
        for (WaivedFinding waived : assessment.waived()) {
            if (isToPrint(waived.finding().rule())) {
                lines.add("waived, " + line(waived.finding(), place.apply(waived.finding())) + "; "
                        + Printable.of(WaivedText.of(waived.waiver())));
            }
        }
        for (Outcome outcome : assessment.outcomes(Verdict.CRASHED)) {
            lines.add("crashed " + outcome.rule() + ": "
                    + outcome.reason()
                            .map(reason -> Printable.withIsolates(reason.text(language)))
                            .orElse(""));
        }
        if (!lines.isEmpty()) {
            out.println(Printable.of(name));
            lines.forEach(line -> out.println("  " + line));
        }
    }

    private String line(Finding finding, String place) {
        return finding.severity().name().toLowerCase(Locale.ROOT) + " " + finding.rule() + " " + place + ": "
                + Printable.withIsolates(finding.message(language));
    }

    /** In a corpus a place begins with the index of the document, which nobody knows: its name stands there. */
    private static String place(Corpus corpus, Location location) {
        List<String> steps = location.steps();
        if (steps.isEmpty() || !steps.get(0).matches("[0-9]{1,9}")) {
            return place(location);
        }
        String name = corpus.documents().get(Integer.parseInt(steps.get(0))).name();
        Location within = Location.of(steps.subList(1, steps.size()).toArray());
        return Printable.of(name) + " " + place(within);
    }

    private static String place(Location location) {
        return location.equals(Location.root()) ? "(document)" : Printable.shortened(location.pointer(), LONGEST_PLACE);
    }
}
