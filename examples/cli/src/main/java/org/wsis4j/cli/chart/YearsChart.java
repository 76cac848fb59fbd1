package org.wsis4j.cli.chart;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.wsis4j.target.assessment.Figure;
import org.wsis4j.target.assessment.IndicatorResult;
import org.wsis4j.target.assessment.Trend;

/**
 * A picture of one indicator over the years: a point for each year of which there is a figure, joined only where the years
 * follow each other, the threshold, and the line to the year due if there is one. Years that have no point are listed below.
 */
public final class YearsChart {

    private static final int HEIGHT = 420;
    private static final int RIGHT = 60;
    private static final double ROOM = 1.08;

    private final YearsSeries series;
    private final IndicatorResult last;
    private final Sheet sheet;

    private YearsChart(YearsSeries series) {
        this.series = series;
        this.last = series.last();
        this.sheet = new Sheet(YearsLines.above(series), Sheet.EDGE, RIGHT, HEIGHT, YearsLines.below(series));
    }

    /**
     * Draws a series.
     *
     * @param file where to write it, as PNG or SVG by the ending {@code .png} or {@code .svg}; a file that is there is replaced
     * @param series the series; one without any figure gives a picture that says so
     * @throws IllegalArgumentException if the name has another ending; the message has an example
     * @throws IOException if the picture cannot be written, or not be drawn since the machine has no fonts; the message is a
     *     sentence for the user
     */
    public static void write(Path file, YearsSeries series) throws IOException {
        PictureFile.write(file, () -> sheet(series));
    }

    static Sheet sheet(YearsSeries series) {
        YearsChart chart = new YearsChart(series);
        chart.scale();
        chart.threshold();
        chart.points();
        series.tracked().ifPresent(chart::trend);
        if (series.results().stream()
                .allMatch(result -> YearsSeries.drawn(result).isEmpty())) {
            chart.sheet.add(new Sheet.Note(chart.most() / 4, Sheet.WIDTH / 2, RIGHT * 4, "no figure", Ink.HEADING));
        }
        return chart.sheet;
    }

    private void scale() {
        sheet.range(firstYear() - 0.5, lastYear() + 0.5, least(), most());
        sheet.getStyler().setxAxisTickLabelsFormattingFunction(year -> Long.toString(Math.round(year)));
        sheet.getStyler().setyAxisTickLabelsFormattingFunction(value -> ShownNumber.of(BigDecimal.valueOf(value)));
    }

    private double firstYear() {
        return series.results().get(0).year();
    }

    private double lastYear() {
        return Math.max(last.year(), series.trend().map(Trend::dueYear).orElse(last.year()));
    }

    private double least() {
        return series.trend()
                .map(trend -> Math.min(0, trend.projected().doubleValue() * ROOM))
                .orElse(0.0);
    }

    /** Shares go to a hundred; a line may lead beyond. */
    private double most() {
        Stream<BigDecimal> figures = series.results().stream()
                .flatMap(result -> YearsSeries.drawn(result).stream())
                .map(Figure::value);
        Stream<BigDecimal> lines = Stream.concat(series.line().stream(), series.trend().map(Trend::projected).stream());
        double highest = Stream.concat(figures, lines)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(1);
        return last.indicator().unit().isShare() ? Math.max(100, highest * ROOM) : Math.max(1, highest * ROOM);
    }

    private void threshold() {
        series.line()
                .ifPresent(line -> sheet.line(
                        new double[] {firstYear() - 0.5, lastYear() + 0.5},
                        new double[] {line.doubleValue(), line.doubleValue()},
                        Ink.TEXT,
                        Ink.THRESHOLD,
                        SeriesMarkers.NONE));
    }

    private void points() {
        List<IndicatorResult> run = new ArrayList<>();
        for (IndicatorResult result : series.results()) {
            boolean gap = YearsSeries.drawn(result).isEmpty()
                    || (!run.isEmpty() && run.get(run.size() - 1).year() != result.year() - 1);
            if (gap) {
                join(run);
                run.clear();
            }
            if (YearsSeries.drawn(result).isPresent()) {
                run.add(result);
            }
        }
        join(run);
    }

    private void join(List<IndicatorResult> run) {
        if (!run.isEmpty()) {
            double[] years = run.stream().mapToDouble(IndicatorResult::year).toArray();
            double[] values = run.stream()
                    .flatMap(result -> YearsSeries.drawn(result).stream())
                    .mapToDouble(figure -> figure.value().doubleValue())
                    .toArray();
            sheet.line(years, values, Ink.SERIES, Ink.LINE, SeriesMarkers.CIRCLE);
        }
    }

    private void trend(IndicatorResult result) {
        Trend trend = result.trend().orElseThrow();
        sheet.line(
                new double[] {trend.baselineYear(), trend.dueYear()},
                new double[] {trend.baseline().doubleValue(), trend.projected().doubleValue()},
                Ink.of(result.verdict()),
                Ink.DASHED,
                SeriesMarkers.NONE);
    }
}
