package org.wsis4j.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsis4j.cli.chart.ProgressChart;
import org.wsis4j.cli.chart.YearsChart;
import org.wsis4j.cli.chart.YearsSeries;
import org.wsis4j.cli.progress.ChosenArea;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.assessment.Criterion;
import org.wsis4j.target.assessment.ProgressReport;
import org.wsis4j.target.assessment.TargetAssessor;
import picocli.CommandLine.Option;

/** The picture that a user wants of the targets, if any. */
final class PictureOptions {

    @Option(
            names = "--chart",
            paramLabel = "FILE",
            description = "Draws the progress into this file, as PNG or SVG by its ending, for example progress.svg; a"
                    + " file that is there is replaced.")
    private @Nullable String chart;

    @Option(
            names = "--from",
            paramLabel = "YEAR",
            converter = YearOption.class,
            description =
                    "With --chart and --indicator: draws the indicator from this year to --year instead, each year"
                            + " by the figure of that very year.")
    private @Nullable Integer from;

    /** Refuses what cannot be drawn before any file is read. */
    void check(TargetScope scope, int year) {
        if (from == null) {
            return;
        }
        if (chart == null || scope.isWhole()) {
            throw new Failure("--from is for a picture of one indicator; expected it with --chart and --indicator, for"
                    + " example --from 2005 --chart years.svg --indicator i99H");
        }
        if (from > year) {
            throw new Failure("--from " + from + " is after --year " + year
                    + "; expected a year before it or the same, for example 2005 for 2010");
        }
    }

    /** Whether the populations of a year are needed to draw. */
    boolean needs(int year) {
        return from != null && year >= from;
    }

    /** Draws, if it is wanted. */
    void draw(
            TargetScope scope,
            CriterionOption.Wording criterion,
            ChosenArea area,
            TargetAssessor assessor,
            ProgressReport report) {
        if (chart == null) {
            return;
        }
        try {
            if (from == null) {
                ProgressChart.write(Path.of(chart), report);
            } else {
                Indicator indicator = scope.indicator().orElseThrow();
                Criterion held = criterion.of().apply(scope.target().orElseThrow());
                YearsChart.write(Path.of(chart), years(indicator, held, area, assessor, from));
            }
        } catch (InvalidPathException e) {
            throw new Failure("'" + chart + "' is no name of a file: " + e.getReason()
                    + "; expected one that ends in .png or .svg, for example progress.svg");
        } catch (IllegalArgumentException e) {
            throw new Failure(e);
        } catch (IOException e) {
            throw new Failure(String.valueOf(e.getMessage()));
        }
    }

    /** Where the picture is; empty if none is wanted. */
    Optional<String> file() {
        return Optional.ofNullable(chart);
    }

    private static YearsSeries years(
            Indicator indicator, Criterion criterion, ChosenArea area, TargetAssessor assessor, int from) {
        int to = assessor.options().year();
        return area.group()
                .map(group -> YearsSeries.of(assessor, indicator, group, criterion, from, to))
                .orElseGet(() -> YearsSeries.of(assessor, indicator, area.area(), criterion, from, to));
    }
}
