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
 * @param targets target by target, in the order of the text; fewer than ten if fewer were wanted
 */
public record ProgressReport(Area area, AssessmentOptions options, List<TargetProgress> targets) {

    /**
     * Checks that all results are of the area.
     *
     * @param area see {@link #area()}
     * @param options see {@link #options()}
     * @param targets see {@link #targets()}
     * @throws IllegalArgumentException if one is of another area
     */
    public ProgressReport {
        Objects.requireNonNull(options, "options");
        targets = List.copyOf(targets);
        for (TargetProgress progress : targets) {
            if (!progress.result().area().equals(area)) {
                throw new IllegalArgumentException(
                        "a result of " + progress.result().area() + " in a report of " + area
                                + "; expected all of the same area, for example WORLD");
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
