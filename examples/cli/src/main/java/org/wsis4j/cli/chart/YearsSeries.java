package org.wsis4j.cli.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.AreaGroup;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.assessment.AssessmentOptions;
import org.wsis4j.target.assessment.Criterion;
import org.wsis4j.target.assessment.Figure;
import org.wsis4j.target.assessment.IndicatorResult;
import org.wsis4j.target.assessment.Reason;
import org.wsis4j.target.assessment.TargetAssessor;
import org.wsis4j.target.assessment.Trend;

/**
 * One indicator of one area over the years, each year judged by the figure of that very year.
 *
 * @param results one for each year, in the order of the years
 */
public record YearsSeries(List<IndicatorResult> results) {

    /** A figure that cannot be relied on is told and not drawn. */
    private static final Set<Reason> UNSOUND =
            Set.of(Reason.COVERAGE_TOO_LOW, Reason.WEIGHTS_INCONSISTENT, Reason.NO_WEIGHTS);

    /**
     * Checks that all results belong together.
     *
     * @param results see {@link #results()}
     * @throws IllegalArgumentException if there are none, they are not in the order of the years, each year once, or one is of
     *     another indicator, area or criterion
     */
    public YearsSeries {
        results = List.copyOf(results);
        for (int i = 0; i < results.size(); i++) {
            IndicatorResult first = results.get(0);
            IndicatorResult result = results.get(i);
            if (!result.indicator().equals(first.indicator())
                    || !result.area().equals(first.area())
                    || !result.criterion().equals(first.criterion())
                    || (i > 0 && result.year() <= results.get(i - 1).year())) {
                throw new IllegalArgumentException(result.indicator() + " of " + result.area() + " in " + result.year()
                        + " cannot go on a series of " + first.indicator() + " of " + first.area()
                        + "; expected the same by the same criterion, year after year, for example 2005, 2006, 2008");
            }
        }
        if (results.isEmpty()) {
            throw new IllegalArgumentException("a series of no years; expected one or more, for example 2005 to 2015");
        }
    }

    /**
     * Judges an area year by year, by the figures published for it.
     *
     * @param assessor the figures, and what is asked; its year and its tolerance do not count
     * @param indicator the indicator
     * @param area the area
     * @param criterion what to hold it against
     * @param from the first year
     * @param to the last year, inclusive
     * @return the series
     * @throws IllegalArgumentException if the years are not in order, or the criterion is for another target
     */
    public static YearsSeries of(
            TargetAssessor assessor, Indicator indicator, Area area, Criterion criterion, int from, int to) {
        return of(assessor, from, to, year -> year.assess(indicator, area, criterion));
    }

    /**
     * Judges a group year by year, by the figures of its countries.
     *
     * @param assessor the figures, the weights of each year, and what is asked; its year and its tolerance do not count
     * @param indicator the indicator
     * @param group the group, or the world
     * @param criterion what to hold it against
     * @param from the first year
     * @param to the last year, inclusive
     * @return the series
     * @throws IllegalArgumentException if the years are not in order, or the criterion is for another target
     */
    public static YearsSeries of(
            TargetAssessor assessor, Indicator indicator, AreaGroup group, Criterion criterion, int from, int to) {
        return of(assessor, from, to, year -> year.assess(indicator, group, criterion));
    }

    private static YearsSeries of(
            TargetAssessor assessor, int from, int to, Function<TargetAssessor, IndicatorResult> assessment) {
        return new YearsSeries(IntStream.rangeClosed(from, to)
                .mapToObj(year ->
                        new TargetAssessor(assessor.observations(), assessor.weights(), in(year, assessor.options())))
                .map(assessment)
                .toList());
    }

    /** A baseline counts only for the years after it. */
    private static AssessmentOptions in(int year, AssessmentOptions options) {
        return new AssessmentOptions(
                options.minimumCoverage(),
                year,
                options.dueYear(),
                0,
                options.baseline().filter(baseline -> baseline < year));
    }

    IndicatorResult last() {
        return results.get(results.size() - 1);
    }

    /** The last year from which a line leads to the year due. */
    Optional<IndicatorResult> tracked() {
        return results.stream().filter(result -> result.trend().isPresent()).reduce((earlier, later) -> later);
    }

    Optional<Trend> trend() {
        return tracked().flatMap(IndicatorResult::trend);
    }

    /** The threshold, if it can be drawn among the figures. */
    Optional<BigDecimal> line() {
        return last().criterion()
                .threshold()
                .filter(line -> last().criterion().unit() == last().indicator().unit());
    }

    /** The figure that is drawn for a year: of that very year, and sound. */
    static Optional<Figure> drawn(IndicatorResult result) {
        return result.figure()
                .filter(figure -> figure.firstYear() == result.year() && figure.lastYear() == result.year())
                .filter(figure -> result.reasons().stream().noneMatch(UNSOUND::contains));
    }
}
