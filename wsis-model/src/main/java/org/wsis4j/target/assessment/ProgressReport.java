package org.wsis4j.target.assessment;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.AreaGroup;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicators;

/**
 * What comes of all ten targets for an area.
 *
 * <pre>{@code
 * ProgressReport.of(assessor, Indicators.standard(), Area.WORLD, Criterion::agreedText)
 * }</pre>
 *
 * @param area the area
 * @param options what was asked
 * @param targets target by target, each once, in the order of the text; fewer than ten if fewer were wanted
 */
public record ProgressReport(Area area, AssessmentOptions options, List<TargetProgress> targets) {

    /**
     * Checks that all results are of the area and the year, and that the targets are in order.
     *
     * @param area see {@link #area()}
     * @param options see {@link #options()}
     * @param targets see {@link #targets()}
     * @throws IllegalArgumentException if one is of another area, an indicator of it is of another year than the one assessed,
     *     or a target stands twice or before one of a lower number
     */
    public ProgressReport {
        Objects.requireNonNull(options, "options");
        targets = List.copyOf(targets);
        int before = 0;
        for (TargetProgress progress : targets) {
            TargetResult result = progress.result();
            check(result, area, options.year());
            if (result.target().number() <= before) {
                throw new IllegalArgumentException(result.target() + " stands behind Target " + before
                        + "; expected each target once, in the order of their numbers, for example 1, 2, 10");
            }
            before = result.target().number();
        }
    }

    private static void check(TargetResult result, Area area, int year) {
        if (!result.area().equals(area)) {
            throw new IllegalArgumentException("a result of " + result.area() + " in a report of " + area
                    + "; expected all of the same area, for example WORLD");
        }
        for (IndicatorResult indicator : result.indicators()) {
            if (indicator.year() != year) {
                throw new IllegalArgumentException(indicator.indicator() + " of " + indicator.year()
                        + " in a report on " + year + "; expected all of the year assessed, for example 2015");
            }
        }
    }

    /**
     * Judges an area by the figures published for it.
     *
     * @param assessor the figures, and what is asked
     * @param indicators a register
     * @param area the area
     * @param criterion chooses what a target is held against, for example {@code Criterion::agreedText}
     * @return the report on the ten targets
     */
    public static ProgressReport of(
            TargetAssessor assessor,
            Indicators indicators,
            Area area,
            Function<? super ConnectivityTarget, Criterion> criterion) {
        return of(area, assessor, target -> assessor.assess(target, indicators, area, criterion.apply(target)));
    }

    /**
     * Judges a group by the figures of its countries.
     *
     * @param assessor the figures, the weights, and what is asked
     * @param indicators a register
     * @param group the group, or the world
     * @param criterion chooses what a target is held against, for example {@code Criterion::agreedText}
     * @return the report on the ten targets
     */
    public static ProgressReport of(
            TargetAssessor assessor,
            Indicators indicators,
            AreaGroup group,
            Function<? super ConnectivityTarget, Criterion> criterion) {
        return of(
                group.area(), assessor, target -> assessor.assess(target, indicators, group, criterion.apply(target)));
    }

    /**
     * Narrows to one target.
     *
     * @param target the target
     * @return a report on that target, or on none if this one lacks it
     */
    public ProgressReport on(ConnectivityTarget target) {
        return new ProgressReport(
                area,
                options,
                targets.stream()
                        .filter(progress -> progress.result().target().equals(target))
                        .toList());
    }

    private static ProgressReport of(
            Area area, TargetAssessor assessor, Function<ConnectivityTarget, TargetResult> assessment) {
        return new ProgressReport(
                area,
                assessor.options(),
                ConnectivityTarget.all().stream()
                        .map(assessment)
                        .map(TargetProgress::of)
                        .toList());
    }
}
