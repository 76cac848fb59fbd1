package org.wsis4j.spark;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.RuleId;

/** Counts as text. */
final class TotalsText {

    private TotalsText() {}

    static void print(PrintStream out, Check check, Totals totals) {
        totals.broken().values().forEach(line -> out.println("unreadable " + Printable.of(line)));
        long unreadable = totals.broken().size();
        out.println((totals.read() + unreadable) + " documents: " + totals.valid() + " valid, "
                + (totals.read() - totals.valid()) + " not valid, " + unreadable + " unreadable");
        out.println("rules " + check.rules().name() + " for " + check.asOf()
                + "; a rule on many documents speaks once, of all of them");
        out.println();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("RULE", "SEVERITY", "FINDINGS", "PASSED", "FAILED", "UNDETERMINED", "CRASHED", "TITLE"));
        totals.byRule().forEach((id, counts) -> rows.add(row(rule(check, id), counts)));
        columns(out, rows);
    }

    private static Rule<?> rule(Check check, String id) {
        return check.rules().find(RuleId.parse(id)).orElseThrow();
    }

    private static List<String> row(Rule<?> rule, Counts counts) {
        return List.of(
                rule.toString(),
                rule.severity().name().toLowerCase(Locale.ROOT),
                Long.toString(counts.findings()),
                Long.toString(counts.passed()),
                Long.toString(counts.failed()),
                Long.toString(counts.undetermined()),
                Long.toString(counts.crashed()),
                rule.title());
    }

    private static void columns(PrintStream out, List<List<String>> rows) {
        int[] widths = new int[rows.get(0).size()];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
            }
            out.println(line.toString().stripTrailing());
        }
    }
}
