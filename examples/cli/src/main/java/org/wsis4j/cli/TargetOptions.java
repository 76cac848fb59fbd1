package org.wsis4j.cli;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wsis4j.source.Paragraph;
import org.wsis4j.source.SourceDocument;
import org.wsis4j.target.Unit;
import org.wsis4j.target.assessment.AssessmentOptions;
import org.wsis4j.target.assessment.Criterion;
import picocli.CommandLine.Option;

/** How targets are judged, as far as no text says it. */
final class TargetOptions {

    @Option(
            names = "--year",
            required = true,
            paramLabel = "YEAR",
            converter = YearOption.class,
            description = "The year to assess, such as 2015; no later figure counts.")
    private int year;

    @Option(
            names = "--minimum-coverage",
            paramLabel = "PERCENT",
            converter = DecimalOption.class,
            description = "The least share of the population that must be behind a figure that is put together; if not"
                    + " given 80, a choice of this command that no text lays down.")
    private BigDecimal minimumCoverage = new BigDecimal(80);

    @Option(
            names = "--tolerance",
            paramLabel = "YEARS",
            converter = YearsOption.class,
            description = "How many years older than the year assessed data may be; 0 if not given.")
    private int tolerance;

    @Option(
            names = "--baseline",
            paramLabel = "YEAR",
            converter = YearOption.class,
            description = "With a year before 2015: say on track or off it, by a straight line from this year.")
    private @Nullable Integer baseline;

    @Option(
            names = "--criterion",
            paramLabel = "NAME",
            converter = CriterionOption.class,
            description = "agreed (default): the text of 2003; or review-2014: the wording of the final review.")
    private CriterionOption.@Nullable Wording criterion;

    @Option(
            names = "--threshold",
            paramLabel = "VALUE",
            converter = DecimalOption.class,
            description = "A threshold of your own, in the unit of --indicator, or in per cent.")
    private @Nullable BigDecimal threshold;

    @Option(names = "--strict", description = "With --threshold: the threshold itself is not enough.")
    private boolean strict;

    AssessmentOptions assessment() {
        try {
            AssessmentOptions options =
                    AssessmentOptions.covering(minimumCoverage).in(year).tolerating(tolerance);
            return baseline == null ? options : options.since(baseline);
        } catch (IllegalArgumentException e) {
            throw new Failure(e);
        }
    }

    /** What targets are held against; a threshold is in the unit given. */
    CriterionOption.Wording criterion(Unit unit) {
        if (threshold == null) {
            if (strict) {
                throw new Failure("--strict is for a threshold of your own; expected it with --threshold, for example"
                        + " --threshold 50 --strict");
            }
            return criterion == null ? CriterionOption.AGREED : criterion;
        }
        if (criterion != null) {
            throw new Failure("--criterion and --threshold exclude each other; expected one of them");
        }
        try {
            Criterion own = Criterion.threshold("threshold of your own", threshold, strict, unit, commandLine());
            return new CriterionOption.Wording("a threshold of your own", target -> own);
        } catch (IllegalArgumentException e) {
            throw new Failure(e);
        }
    }

    private static Paragraph commandLine() {
        return new SourceDocument(
                        "COMMAND-LINE",
                        Optional.empty(),
                        "what the user asked",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())
                .paragraph("threshold");
    }
}
