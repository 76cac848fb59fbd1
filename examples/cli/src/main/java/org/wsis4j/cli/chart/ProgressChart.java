package org.wsis4j.cli.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Unit;
import org.wsis4j.target.assessment.Figure;
import org.wsis4j.target.assessment.IndicatorResult;
import org.wsis4j.target.assessment.ProgressReport;
import org.wsis4j.target.assessment.TargetResult;
import org.wsis4j.target.assessment.Verdict;

/**
 * A picture of a progress report: a bar for each indicator with a figure in per cent, coloured by its verdict, which stands
 * beside it in words, and for each target a line where its threshold is. What has no such figure is listed below the bars.
 */
public final class ProgressChart {

    private static final int ROW = 24;

    /** XChart places nothing in a plot that is lower than its ticks are wide. */
    private static final int FEWEST_ROWS = 4;

    private static final int AXIS = 30;
    private static final int LEFT = 560;
    private static final int RIGHT = 300;

    private final Sheet sheet;
    private int row;

    private ProgressChart(Sheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Draws a report.
     *
     * @param file where to write it, as PNG or SVG by the ending {@code .png} or {@code .svg}; a file that is there is replaced
     * @param report the report; one without any figure gives a picture that says so
     * @throws IllegalArgumentException if the name has another ending; the message has an example
     * @throws IOException if the picture cannot be written, or not be drawn since the machine has no fonts; the message is a
     *     sentence for the user
     */
    public static void write(Path file, ProgressReport report) throws IOException {
        PictureFile.write(file, () -> sheet(report));
    }

    static Sheet sheet(ProgressReport report) {
        List<TargetResult> shown = report.targets().stream()
                .map(progress -> progress.result())
                .filter(result -> bars(result).findAny().isPresent())
                .toList();
        int bars = (int) shown.stream().flatMap(ProgressChart::bars).count();
        int rows = Math.max(FEWEST_ROWS, shown.size() + bars);
        ProgressChart chart = new ProgressChart(new Sheet(
                ProgressLines.above(
                        report, shown.stream().flatMap(ProgressChart::bars).toList()),
                LEFT,
                RIGHT,
                rows * ROW + AXIS,
                ProgressLines.below(report)));
        chart.scale(rows);
        shown.forEach(chart::target);
        if (shown.isEmpty()) {
            chart.sheet.add(
                    new Sheet.Note(0, LEFT, Sheet.WIDTH - LEFT - Sheet.EDGE, "no figure in per cent", Ink.HEADING));
        }
        return chart.sheet;
    }

    /** The results that have a bar: other units do not stand on an axis of shares. */
    static Stream<IndicatorResult> bars(TargetResult result) {
        return result.indicators().stream().filter(ProgressChart::hasBar);
    }

    static boolean hasBar(IndicatorResult result) {
        return result.figure().isPresent() && result.indicator().unit() == Unit.PERCENT;
    }

    private void scale(int rows) {
        sheet.range(0, 100, -rows + 0.5, 0.5);
        sheet.getStyler().setYAxisTicksVisible(false).setPlotGridHorizontalLinesVisible(false);
        sheet.getStyler().setxAxisTickLabelsFormattingFunction(share -> Math.round(share) + " %");
    }

    private void target(TargetResult result) {
        sheet.add(new Sheet.Note(-row++, Sheet.EDGE, Sheet.WIDTH - 2 * Sheet.EDGE, heading(result), Ink.HEADING));
        int first = row;
        bars(result).forEach(this::bar);
        boolean inPercent = result.criterion().unit() == Unit.PERCENT;
        result.criterion()
                .threshold()
                .filter(line -> inPercent)
                .ifPresent(line -> sheet.line(
                        new double[] {line.doubleValue(), line.doubleValue()},
                        new double[] {-first + 0.5, -row + 0.5},
                        Ink.TEXT,
                        Ink.THRESHOLD,
                        SeriesMarkers.NONE));
    }

    private void bar(IndicatorResult result) {
        Figure figure = result.figure().orElseThrow();
        sheet.line(
                new double[] {0, figure.value().doubleValue()},
                new double[] {-row, -row},
                Ink.of(result.verdict()),
                Ink.BAR,
                SeriesMarkers.NONE);
        sheet.add(new Sheet.Note(
                -row,
                Sheet.EDGE + 16,
                LEFT - Sheet.EDGE - 24,
                ChartWords.of(result.indicator()) + ", " + years(figure),
                Ink.PLAIN));
        sheet.add(new Sheet.Note(
                -row, Sheet.WIDTH - RIGHT + 12, RIGHT - 12 - Sheet.EDGE / 2, beside(result, figure), Ink.PLAIN));
        row++;
    }

    private static String heading(TargetResult result) {
        ConnectivityTarget target = result.target();
        return target + target.letter().map(letter -> " (" + letter + ")").orElse("") + ", " + target.title() + ": "
                + ChartWords.of(result.verdict()) + "; " + ChartWords.threshold(result.criterion()) + ", "
                + Visible.of(result.criterion().name());
    }

    private static String beside(IndicatorResult result, Figure figure) {
        return ShownNumber.beside(figure.value(), result.criterion().threshold()) + " %, "
                + ChartWords.of(result.verdict())
                + result.trend()
                        .map(trend -> ": "
                                + ShownNumber.beside(
                                        trend.projected(), result.criterion().threshold()) + " % by a line to "
                                + trend.dueYear())
                        .orElse(result.verdict() == Verdict.UNDETERMINED ? ", see below" : "");
    }

    /** The years of the data. */
    static String years(Figure figure) {
        return figure.firstYear() == figure.lastYear()
                ? Integer.toString(figure.lastYear())
                : figure.firstYear() + " to " + figure.lastYear();
    }
}
