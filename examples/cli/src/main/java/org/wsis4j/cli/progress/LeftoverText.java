package org.wsis4j.cli.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wsis4j.cli.statistics.Leftovers;
import org.wsis4j.cli.statistics.Tally;

/** What came of the files, in lines: nothing in them was left aside in silence. */
final class LeftoverText {

    private static final int MOST_NAMED = 20;

    private LeftoverText() {}

    static List<String> lines(List<Leftovers> files) {
        List<String> lines = new ArrayList<>();
        lines.add("Files");
        for (Leftovers file : files) {
            lines.add("  " + file.file() + ": " + IndicatorText.count(file.rows(), "row") + ", " + file.kept()
                    + " figures and populations kept, " + file.unwanted() + " not asked for, " + file.missing()
                    + " marked as missing");
            named(lines, "series not in the register", file.series());
            named(lines, "units not known", file.units());
            if (!file.columns().isEmpty()) {
                lines.add("    columns not used: " + shortened(String.join(", ", file.columns())));
            }
        }
        return lines;
    }

    private static void named(List<String> lines, String what, Tally tally) {
        Map<String, Long> counts = tally.counts();
        if (counts.isEmpty()) {
            return;
        }
        lines.add("    " + what + ", so " + IndicatorText.count(tally.total(), "figure") + " not used:");
        counts.entrySet().stream()
                .limit(MOST_NAMED)
                .forEach(count -> lines.add("      " + count.getKey() + " (" + count.getValue() + ")"));
        if (counts.size() > MOST_NAMED) {
            lines.add("      and " + (counts.size() - MOST_NAMED) + " more names");
        }
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 1000
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 1000)) + "…";
    }
}
