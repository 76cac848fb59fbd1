package org.wsis4j.cli.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.ArrayList;
import java.util.List;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.ChartTheme;
import org.knowm.xchart.style.lines.SeriesLines;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * A chart with its texts around it: lines above and below, and notes beside its points. The texts are drawn here, since XChart
 * would draw their outlines, and in SVG they would be no texts.
 */
final class Sheet extends XYChart {

    static final int WIDTH = 1280;
    static final int EDGE = 24;
    private static final int LINE = 20;
    private static final double BEYOND = 0.005;

    /** Around the plot, or XChart leaves out the numbers at both ends of an axis. */
    private static final int PADDING = 20;

    /** More characters than any line has room for. */
    private static final int LONGEST = 600;

    private final List<Line> above;
    private final List<Line> below;
    private final List<Note> notes = new ArrayList<>();
    private final int left;
    private final int right;
    private final int plotHeight;

    /** A text of its own, with a box of colour before it if it explains one. */
    record Line(String text, Font font, List<Key> keys) {
        static Line of(String text) {
            return new Line(text, Ink.PLAIN, List.of());
        }

        static Line of(String text, Font font) {
            return new Line(text, font, List.of());
        }
    }

    /** What a colour or a line means. */
    record Key(Color color, BasicStroke stroke, String text) {}

    /** A text at the height of a point, from a place left or right of the plot on, cut to a width. */
    record Note(double y, int from, int width, String text, Font font) {}

    Sheet(List<Line> above, int left, int right, int plotHeight, List<Line> below) {
        super(WIDTH, 2 * EDGE + LINE * (above.size() + below.size() + 1) + plotHeight, ChartTheme.XChart);
        this.above = List.copyOf(above);
        this.below = List.copyOf(below);
        this.left = left;
        this.right = right;
        this.plotHeight = plotHeight;
        getStyler().setLegendVisible(false).setChartTitleVisible(false).setChartBackgroundColor(Color.WHITE);
        getStyler().setPlotBackgroundColor(Color.WHITE).setPlotBorderVisible(false);
        getStyler().setChartPadding(PADDING).setAntiAlias(true);
        getStyler()
                .setAxisTickLabelsFont(Ink.PLAIN)
                .setPlotGridLinesColor(Ink.FAINT)
                .setAxisTitlesVisible(false);
        getStyler().setPlotGridLinesStroke(new BasicStroke(1f)).setPlotContentSize(1.0);
    }

    /** A text in as many lines as it needs. */
    static List<Line> wrapped(String text) {
        return Wrapped.lines(text, Ink.PLAIN, WIDTH - 2 * EDGE).stream()
                .map(Line::of)
                .toList();
    }

    /** Fixes the range of both axes, which XChart would narrow to what is drawn, and hide their ends. */
    void range(double fromX, double toX, double fromY, double toY) {
        getStyler().setXAxisMin(fromX - (toX - fromX) * BEYOND).setXAxisMax(toX + (toX - fromX) * BEYOND);
        getStyler().setYAxisMin(fromY - (toY - fromY) * BEYOND).setYAxisMax(toY + (toY - fromY) * BEYOND);
        line(new double[] {fromX, toX}, new double[] {fromY, toY}, Color.WHITE, SeriesLines.NONE, SeriesMarkers.NONE);
    }

    void add(Note note) {
        notes.add(note);
    }

    XYSeries line(double[] x, double[] y, Color color, BasicStroke stroke, Marker marker) {
        XYSeries series = addSeries("series " + getSeriesMap().size(), x, y);
        series.setMarker(marker).setMarkerColor(color);
        series.setLineColor(color).setLineStyle(stroke);
        return series;
    }

    @Override
    public void paint(Graphics2D g, int width, int height) {
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        int top = EDGE + LINE * above.size();
        g.translate(left - PADDING, top - PADDING);
        super.paint(g, width - left - right + 2 * PADDING, plotHeight + 2 * PADDING);
        g.translate(PADDING - left, PADDING - top);
        setWidth(width);
        setHeight(height);
        lines(g, above, EDGE);
        lines(g, below, top + plotHeight + LINE);
        for (Note note : notes) {
            int y = top - PADDING + (int) Math.round(getScreenYFromChart(note.y));
            text(g, note.text, note.font, note.from, y + 5, note.width);
        }
    }

    private static void lines(Graphics2D g, List<Line> lines, int top) {
        int y = top + LINE - 5;
        for (Line line : lines) {
            int x = EDGE;
            for (Key key : line.keys) {
                g.setColor(key.color);
                g.setStroke(key.stroke);
                g.drawLine(x, y - 5, x + 24, y - 5);
                x += 32 + text(g, key.text, line.font, x + 32, y, WIDTH) + 24;
            }
            text(g, line.text, line.font, x, y, WIDTH - EDGE - x);
            y += LINE;
        }
    }

    /** Draws a text and gives its width; one that is too wide ends in an ellipsis. */
    private static int text(Graphics2D g, String text, Font font, int x, int y, int width) {
        if (text.isEmpty()) {
            return 0;
        }
        FontMetrics metrics = g.getFontMetrics(font);
        String shown =
                text.length() > LONGEST ? text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…" : text;
        while (metrics.stringWidth(shown) > width && shown.length() > 2) {
            int end = shown.offsetByCodePoints(shown.length(), shown.endsWith("…") ? -2 : -1);
            shown = shown.substring(0, end) + "…";
        }
        g.setColor(Color.WHITE);
        g.fillRect(x, y - metrics.getAscent(), metrics.stringWidth(shown), metrics.getHeight());
        g.setFont(font);
        g.setColor(Ink.TEXT);
        g.drawString(shown, x, y);
        return metrics.stringWidth(shown);
    }
}
