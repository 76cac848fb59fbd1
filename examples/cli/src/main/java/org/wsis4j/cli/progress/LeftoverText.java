package org.wsis4j.cli.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wsis4j.cli.statistics.Leftovers;
import org.wsis4j.cli.statistics.Tally;

/** What came of the files, in lines: nothing in them was left aside in silence. */
public final class LeftoverText {

    private static final int MOST_NAMED = 20;

    private LeftoverText() {}

    /**
     * What came of the files.
     *
     * @param files each of them
     * @return what was kept of each, and what was not used of it
     */
    public static List<String> lines(List<Leftovers> files) {
        List<String> lines = new ArrayList<>();
        lines.add("Files");
        for (Leftovers file : files) {
            lines.add("  " + file.file());
            lines.add("    " + IndicatorText.count(file.rows(), "row") + ", " + counts(file));
            named(lines, "series not in the register", ", so not used", file.series());
            named(lines, "units not known", ", so not used", file.units());
            named(lines, "codes of no country or area in the register", ", used as they stand", file.codes());
            if (!file.columns().isEmpty()) {
                lines.add("    columns not used: " + shortened(String.join(", ", file.columns())));
            }
        }
        return lines;
    }

    private static String counts(Leftovers file) {
        return (file.kept() == 1 ? "1 figure or population kept" : file.kept() + " figures and populations kept")
                + (file.unwanted() == 0 ? "" : ", " + file.unwanted() + " not asked for")
                + (file.missing() == 0 ? "" : ", " + file.missing() + " marked as missing");
    }

    private static void named(List<String> lines, String what, String done, Tally tally) {
        Map<String, Long> counts = tally.counts();
        if (counts.isEmpty()) {
            return;
        }
        String names = counts.entrySet().stream()
                .limit(MOST_NAMED)
                .map(count -> count.getKey() + " (" + count.getValue() + ")")
                .collect(Collectors.joining(", "));
        lines.add("    " + what + done + ": " + names
                + (counts.size() > MOST_NAMED ? " and " + (counts.size() - MOST_NAMED) + " more names" : ""));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= 1000
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 1000)) + "…";
    }
}
