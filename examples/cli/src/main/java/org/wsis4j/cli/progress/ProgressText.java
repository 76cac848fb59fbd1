package org.wsis4j.cli.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsis4j.cli.statistics.Leftovers;
import org.wsis4j.target.assessment.AssessmentOptions;
import org.wsis4j.target.assessment.ProgressReport;

/** A report in lines. */
public final class ProgressText {

    private ProgressText() {}

    /**
     * The lines above all.
     *
     * @param report the report
     * @param area where its figures come from
     * @param criterion what the targets were held against, in words
     * @param source what the source of each figure had to contain; empty if any did
     * @return what was asked
     */
    public static List<String> heading(
            ProgressReport report, ChosenArea area, String criterion, Optional<String> source) {
        AssessmentOptions options = report.options();
        List<String> lines = new ArrayList<>();
        lines.add("Progress towards the connectivity targets, " + report.area() + ", " + options.year());
        lines.add("  figures: " + area.how());
        if (area.group().isPresent()) {
            lines.add("  minimum coverage: " + Rounded.exactly(options.minimumCoverage())
                    + " % of the population concerned; a choice of this command or yours, no text lays it down");
        }
        lines.add("  tolerance: data "
                + (options.tolerance() == 0
                        ? "of " + options.year() + " only"
                        : "up to " + IndicatorText.count(options.tolerance(), "year") + " older"));
        lines.add("  criterion: " + criterion);
        options.baseline()
                .ifPresent(start -> lines.add("  baseline: " + start + ", for a trend to " + options.dueYear()));
        source.ifPresent(text -> lines.add("  sources: only those with '" + text + "'"));
        return lines;
    }

    /**
     * All that came of the targets.
     *
     * @param report the report
     * @param whole whether the targets are judged by all their indicators; else their verdicts are not shown
     * @return target by target, with an empty line before each
     */
    public static List<String> details(ProgressReport report, boolean whole) {
        List<String> lines = new ArrayList<>();
        report.targets().forEach(progress -> {
            lines.add("");
            lines.addAll(TargetText.lines(progress, report.options(), whole));
        });
        return lines;
    }

    /**
     * What came of the files.
     *
     * @param files each of them
     * @return with an empty line before
     */
    public static List<String> files(List<Leftovers> files) {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(LeftoverText.lines(files));
        return lines;
    }
}
