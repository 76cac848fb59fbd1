/**
 * Pictures of what comes of the targets: bars for one report, a line for one indicator over the years.
 *
 * <p>Start with {@link org.wsis4j.cli.chart.ProgressChart} and {@link org.wsis4j.cli.chart.YearsChart}. Both draw on a
 * {@code Sheet}, which is a chart of XChart with its texts around it, and write it as a {@code PictureFile}. Texts stay texts
 * in SVG. What has no figure is named and never drawn as zero, and nothing is drawn between two years of which there is no
 * figure. No screen is needed, and nothing depends on the locale. Nothing here knows of commands.
 */
@NullMarked
package org.wsis4j.cli.chart;

import org.jspecify.annotations.NullMarked;
