package org.wsis4j.cli.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wsis4j.observation.Observation;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.assessment.AssessmentOptions;
import org.wsis4j.target.assessment.IndicatorResult;
import org.wsis4j.target.assessment.ProgressReport;
import org.wsis4j.target.assessment.TargetResult;
import org.wsis4j.target.assessment.Verdict;

/** The lines above and below the bars: what was asked, what the colours mean, what has no bar, and the sources. */
final class ProgressLines {

    private ProgressLines() {}

    static List<Sheet.Line> above(ProgressReport report, List<IndicatorResult> bars) {
        List<Sheet.Line> lines = new ArrayList<>();
        lines.add(Sheet.Line.of(
                "Connectivity targets for " + report.options().dueYear() + ": " + ChartWords.of(report.area()),
                Ink.TITLE));
        lines.add(Sheet.Line.of(asked(report.options())));
        List<Sheet.Key> keys = bars.stream()
                .map(IndicatorResult::verdict)
                .distinct()
                .sorted()
                .map(verdict -> new Sheet.Key(Ink.of(verdict), Ink.BAR, ChartWords.of(verdict)))
                .collect(Collectors.toCollection(ArrayList::new));
        keys.add(new Sheet.Key(Ink.TEXT, Ink.THRESHOLD, "threshold"));
        lines.add(new Sheet.Line("", Ink.PLAIN, bars.isEmpty() ? List.of() : keys));
        lines.add(Sheet.Line.of(""));
        return lines;
    }

    static List<Sheet.Line> below(ProgressReport report) {
        List<TargetResult> results =
                report.targets().stream().map(progress -> progress.result()).toList();
        List<Sheet.Line> lines = new ArrayList<>();
        List<String> without =
                results.stream().flatMap(ProgressLines::withoutBar).toList();
        if (!without.isEmpty()) {
            lines.add(Sheet.Line.of("Without verdict, or without bar since not in per cent", Ink.HEADING));
        }
        without.forEach(text -> lines.addAll(Sheet.wrapped(text)));
        lines.add(Sheet.Line.of(""));
        notJudged(results).ifPresent(text -> lines.addAll(Sheet.wrapped(text)));
        lines.addAll(Sheet.wrapped(sources(results)));
        return lines;
    }

    private static String asked(AssessmentOptions options) {
        return "Assessed in " + options.year() + "; figures "
                + (options.tolerance() == 0 ? "of that year" : "at most " + options.tolerance() + " years older")
                + "; at least " + ShownNumber.of(options.minimumCoverage())
                + " % of the population behind figures that were put together"
                + options.baseline().map(year -> "; lines drawn from " + year).orElse("");
    }

    private static Stream<String> withoutBar(TargetResult result) {
        return result.indicators().isEmpty()
                ? Stream.of(result.target() + ": no verdict: " + ChartWords.of(result.reasons()))
                : result.indicators().stream().flatMap(ProgressLines::withoutBar);
    }

    private static Stream<String> withoutBar(IndicatorResult result) {
        boolean open = result.verdict() == Verdict.UNDETERMINED;
        if (!open && ProgressChart.hasBar(result)) {
            return Stream.empty();
        }
        String figure = result.figure()
                .map(found -> ", " + ProgressChart.years(found) + ": "
                        + ShownNumber.beside(found.value(), result.criterion().threshold()) + " "
                        + ChartWords.of(result.indicator().unit()))
                .orElse("");
        return Stream.of(ChartWords.of(result.indicator()) + figure + ": " + ChartWords.of(result.verdict())
                + (open ? ": " + ChartWords.of(result.reasons()) : ""));
    }

    private static Optional<String> notJudged(List<TargetResult> results) {
        List<String> keys = results.stream()
                .flatMap(result -> result.notJudged().stream())
                .map(Indicator::key)
                .map(Visible::of)
                .toList();
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of("Not judged, being gaps, candidates or only support: " + String.join(", ", keys));
    }

    private static String sources(List<TargetResult> results) {
        List<String> sources = results.stream()
                .flatMap(result -> result.indicators().stream())
                .flatMap(result -> result.figure().stream())
                .flatMap(figure -> figure.observations().stream())
                .map(Observation::source)
                .distinct()
                .sorted()
                .map(Visible::of)
                .toList();
        return sources.isEmpty() ? "No figures" : "Figures: " + String.join("; ", sources);
    }
}
