package org.wsis4j.cli.check;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wsis4j.cli.text.Columns;
import org.wsis4j.cli.text.Printable;
import org.wsis4j.language.Language;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Verdict;

/** The counts of a corpus as text. */
final class TotalsText {

    private final PrintStream out;
    private final Language language;

    TotalsText(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    /**
     * Prints.
     *
     * @param together what the rules said of all documents together
     * @param most how many findings of each rule were printed; 0 if all were
     */
    void print(Assessment together, Totals totals, int most) {
        out.println();
        out.println("TOTALS");
        out.println("  " + count(totals.read() + totals.unreadable(), "document") + ": " + totals.valid() + " valid, "
                + (totals.read() - totals.valid()) + " not valid, " + totals.unreadable() + " unreadable");
        out.println("  findings: " + count(totals.of(Severity.ERROR), "error") + ", "
                + count(totals.of(Severity.WARNING), "warning") + ", " + count(totals.of(Severity.INFO), "info")
                + (most > 0 ? "; printed were the first " + most + " of each rule" : ""));
        if (totals.waived() > 0) {
            out.println("  waived: " + count(totals.waived(), "finding") + ", not counted above");
        }
        long open = totals.undetermined().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        if (open > 0) {
            out.println(
                    "  undetermined: " + count(open, "verdict") + ", no findings; with --format json each says why");
        }
        if (totals.crashed() > 0) {
            out.println("  crashed: " + count(totals.crashed(), "verdict") + "; please report it");
        }
        out.println("  rules on all documents together (" + together.ruleSet() + ") for " + together.asOf() + ": "
                + count(together, Verdict.PASSED) + ", " + count(together, Verdict.FAILED) + ", "
                + count(together, Verdict.NOT_APPLICABLE) + ", " + count(together, Verdict.UNDETERMINED) + ", "
                + count(together, Verdict.CRASHED));
        table("COUNT", totals.byRule());
        table("UNDETERMINED", totals.undetermined());
    }

    private void table(String counted, Map<Rule<?>, Long> counts) {
        if (counts.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("RULE", "SEVERITY", counted, "TITLE"));
        for (Map.Entry<Rule<?>, Long> entry : counts.entrySet()) {
            Rule<?> rule = entry.getKey();
            rows.add(List.of(
                    rule.toString(),
                    lower(rule.severity()),
                    Long.toString(entry.getValue()),
                    Printable.withIsolates(rule.title(language))));
        }
        out.println();
        Columns.print(out, rows);
    }

    private static String count(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String count(Assessment assessment, Verdict verdict) {
        return assessment.outcomes(verdict).size() + " " + lower(verdict);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
