package org.wsis4j.target.assessment;

import java.util.List;
import java.util.Objects;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.AreaGroup;
import org.wsis4j.observation.Observations;
import org.wsis4j.observation.Weights;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Indicators;

/**
 * Holds figures against targets. The same figures, weights and options always give the same results.
 *
 * <pre>{@code
 * new TargetAssessor(observations, weights, AssessmentOptions.covering(new BigDecimal("80")).in(2010))
 *         .assess(internetUse, AreaGroup.world(observations.areas(Area.Kind.COUNTRY)), Criterion.agreedText(target))
 * }</pre>
 *
 * <p>For an {@link Area} the figure published for that very area is taken, also for the world. For an {@link AreaGroup} the
 * figures of its countries are put together, each weighted by the population that the indicator is about, in the year assessed:
 * shares of people by people, shares of households by households. Without these weights there is no figure. A country without
 * data is left out, which lowers the coverage and nothing else.
 *
 * @param observations the figures
 * @param weights the populations
 * @param options what is asked
 */
public record TargetAssessor(Observations observations, Weights weights, AssessmentOptions options) {

    /**
     * Checks that all three are there.
     *
     * @param observations see {@link #observations()}
     * @param weights see {@link #weights()}
     * @param options see {@link #options()}
     */
    public TargetAssessor {
        Objects.requireNonNull(observations, "observations");
        Objects.requireNonNull(weights, "weights");
        Objects.requireNonNull(options, "options");
    }

    /**
     * Judges an area by an indicator, by the figure published for it.
     *
     * @param indicator the indicator
     * @param area the area
     * @param criterion what to hold it against
     * @return the result
     * @throws IllegalArgumentException if the criterion is for another target
     */
    public IndicatorResult assess(Indicator indicator, Area area, Criterion criterion) {
        AreaFigures figures = new AreaFigures(observations, weights);
        return new Judgement(indicator, area, criterion, options)
                .on((year, tolerance) -> figures.find(indicator, area, year, tolerance));
    }

    /**
     * Judges a group by an indicator, by the figures of its countries.
     *
     * @param indicator the indicator
     * @param group the group, or the world
     * @param criterion what to hold it against
     * @return the result, with the share of the population behind it
     * @throws IllegalArgumentException if the criterion is for another target
     */
    public IndicatorResult assess(Indicator indicator, AreaGroup group, Criterion criterion) {
        AreaFigures figures = new AreaFigures(observations, weights);
        return new Judgement(indicator, group.area(), criterion, options)
                .on((year, tolerance) ->
                        Aggregate.find(figures, indicator, group, year, tolerance, options.minimumCoverage()));
    }

    /**
     * Judges an area by all indicators of a target.
     *
     * @param target the target
     * @param indicators a register; those of the target that are {@link Indicators#judged()} count
     * @param area the area
     * @param criterion what to hold it against
     * @return the result, indicator by indicator
     * @throws IllegalArgumentException if the criterion is for another target
     */
    public TargetResult assess(ConnectivityTarget target, Indicators indicators, Area area, Criterion criterion) {
        List<IndicatorResult> results = indicators.of(target).judged().stream()
                .map(indicator -> assess(indicator, area, criterion))
                .toList();
        return new TargetResult(target, area, criterion, results, notJudged(target, indicators));
    }

    /**
     * Judges a group by all indicators of a target.
     *
     * @param target the target
     * @param indicators a register; those of the target that are {@link Indicators#judged()} count
     * @param group the group, or the world
     * @param criterion what to hold it against
     * @return the result, indicator by indicator
     * @throws IllegalArgumentException if the criterion is for another target
     */
    public TargetResult assess(ConnectivityTarget target, Indicators indicators, AreaGroup group, Criterion criterion) {
        List<IndicatorResult> results = indicators.of(target).judged().stream()
                .map(indicator -> assess(indicator, group, criterion))
                .toList();
        return new TargetResult(target, group.area(), criterion, results, notJudged(target, indicators));
    }

    private static List<Indicator> notJudged(ConnectivityTarget target, Indicators indicators) {
        Indicators own = indicators.of(target);
        List<Indicator> judged = own.judged().all();
        return own.stream().filter(indicator -> !judged.contains(indicator)).toList();
    }
}
