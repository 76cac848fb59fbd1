package org.wsis4j.cli.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wsis4j.observation.Conflict;
import org.wsis4j.observation.Observation;
import org.wsis4j.target.assessment.Figure;
import org.wsis4j.target.assessment.IndicatorResult;
import org.wsis4j.target.assessment.Reason;
import org.wsis4j.target.assessment.Trend;

/** The lines above and below the years: what is meant, the figures as text, the years without a point, and the sources. */
final class YearsLines {

    private YearsLines() {}

    static List<Sheet.Line> above(YearsSeries series) {
        IndicatorResult last = series.last();
        List<Sheet.Line> lines = new ArrayList<>();
        lines.add(Sheet.Line.of(ChartWords.of(last.indicator()) + ": " + ChartWords.of(last.area()), Ink.TITLE));
        lines.add(Sheet.Line.of(series.results().get(0).year() + " to " + last.year() + ", "
                + ChartWords.of(last.indicator().unit()) + "; "
                + Visible.of(last.criterion().name())));
        List<Sheet.Key> keys = new ArrayList<>();
        keys.add(new Sheet.Key(Ink.SERIES, Ink.LINE, "figures"));
        if (series.line().isPresent()) {
            keys.add(new Sheet.Key(Ink.TEXT, Ink.THRESHOLD, ChartWords.threshold(last.criterion())));
        }
        series.tracked()
                .ifPresent(result -> keys.add(new Sheet.Key(
                        Ink.of(result.verdict()),
                        Ink.DASHED,
                        trend(series, result, result.trend().orElseThrow()))));
        lines.add(new Sheet.Line("", Ink.PLAIN, keys));
        lines.add(Sheet.Line.of(""));
        return lines;
    }

    static List<Sheet.Line> below(YearsSeries series) {
        List<String> texts = new ArrayList<>();
        texts.add(listed("Figures", series, result -> YearsSeries.drawn(result).map(figure -> number(series, figure))));
        grouped(series, result -> YearsSeries.drawn(result).isPresent(), YearsLines::verdict)
                .forEach((verdict, years) -> texts.add(years + ": " + verdict));
        grouped(series, result -> YearsSeries.drawn(result).isEmpty(), result -> why(series, result))
                .forEach((reason, years) -> texts.add(years + ": no point: " + reason));
        texts.add(listed(
                "Marked as estimates",
                series,
                result -> YearsSeries.drawn(result)
                        .filter(YearsLines::isEstimated)
                        .map(figure -> "")));
        texts.add(sources(series));
        return texts.stream()
                .filter(text -> !text.isEmpty())
                .flatMap(text -> Sheet.wrapped(text).stream())
                .toList();
    }

    private static String trend(YearsSeries series, IndicatorResult result, Trend trend) {
        return "straight line from " + trend.baselineYear() + " through " + trend.dataYear() + " to "
                + ShownNumber.beside(trend.projected(), series.line()) + " in " + trend.dueYear() + ", "
                + ChartWords.of(result.verdict());
    }

    private static String number(YearsSeries series, Figure figure) {
        return ShownNumber.beside(figure.value(), series.line());
    }

    /** Years of which the same is said, in their order. */
    private static Map<String, String> grouped(
            YearsSeries series, Predicate<IndicatorResult> wanted, Function<IndicatorResult, String> text) {
        return series.results().stream()
                .filter(wanted)
                .collect(Collectors.groupingBy(
                        text,
                        LinkedHashMap::new,
                        Collectors.mapping(result -> "" + result.year(), Collectors.joining(", "))));
    }

    private static String verdict(IndicatorResult result) {
        return ChartWords.of(result.verdict())
                + (result.reasons().isEmpty() ? "" : ": " + ChartWords.of(result.reasons()));
    }

    private static String why(YearsSeries series, IndicatorResult result) {
        String figure =
                result.figure().map(found -> " (" + number(series, found) + ")").orElse("");
        String conflicts = result.conflicts().stream()
                .flatMap(conflict -> conflict.observations().stream())
                .map(Observation::value)
                .map(BigDecimal::toPlainString)
                .collect(Collectors.joining(", "));
        // With figures of that very year only, an older one is none.
        List<Reason> reasons = result.reasons().stream()
                .map(reason -> reason == Reason.TOO_OLD ? Reason.NO_DATA : reason)
                .distinct()
                .toList();
        return ChartWords.of(reasons) + figure + (conflicts.isEmpty() ? "" : ": " + conflicts);
    }

    private static boolean isEstimated(Figure figure) {
        return figure.observations().stream()
                .anyMatch(observation -> observation.estimate().orElse(false));
    }

    private static String listed(String what, YearsSeries series, Function<IndicatorResult, Optional<String>> text) {
        String listed = series.results().stream()
                .flatMap(result -> text.apply(result).stream()
                        .map(value -> value.isEmpty() ? "" + result.year() : result.year() + " " + value))
                .collect(Collectors.joining("; "));
        return listed.isEmpty() ? "" : what + ": " + listed;
    }

    private static String sources(YearsSeries series) {
        List<String> sources = series.results().stream()
                .flatMap(result -> Stream.concat(
                        result.figure().stream().flatMap(figure -> figure.observations().stream()),
                        result.conflicts().stream().map(Conflict::observations).flatMap(List::stream)))
                .map(Observation::source)
                .distinct()
                .sorted()
                .map(Visible::of)
                .toList();
        return sources.isEmpty() ? "No figures" : "Sources: " + String.join("; ", sources);
    }
}
