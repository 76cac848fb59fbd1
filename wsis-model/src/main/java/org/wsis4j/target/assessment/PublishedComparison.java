package org.wsis4j.target.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.wsis4j.observation.Area;
import org.wsis4j.target.PublishedScope;
import org.wsis4j.target.PublishedStatus;
import org.wsis4j.target.PublishedVerdict;

/**
 * A computed verdict beside what a review found, whose status is our reading.
 *
 * <p>Not achieved is also what is on track or off it; expected is what is on track, or achieved.
 *
 * @param published what the review found
 * @param computed what was computed
 * @param differences what stands between them, in the order of their list; may be none
 */
public record PublishedComparison(PublishedVerdict published, Verdict computed, List<Difference> differences) {

    /**
     * Puts the differences in order.
     *
     * @param published see {@link #published()}
     * @param computed see {@link #computed()}
     * @param differences see {@link #differences()}
     */
    public PublishedComparison {
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(computed, "computed");
        differences = differences.stream().distinct().sorted().toList();
    }

    /**
     * Compares what comes of an indicator.
     *
     * @param result what was computed
     * @param published what a review found by the same indicator
     * @return the comparison
     * @throws IllegalArgumentException if the published one is about another indicator, or about a target as a whole
     */
    public static PublishedComparison of(IndicatorResult result, PublishedVerdict published) {
        String key = result.indicator().key();
        if (!published.indicator().filter(key::equals).isPresent()) {
            throw new IllegalArgumentException(published + " cannot stand beside " + key
                    + "; expected a verdict on that indicator, for example FINAL_2014/T10-INTERNET-USE");
        }
        return of(result.verdict(), result.area(), Stream.of(result), published);
    }

    /**
     * Compares what comes of a target.
     *
     * @param result what was computed
     * @param published what a review found on the same target as a whole
     * @return the comparison
     * @throws IllegalArgumentException if the published one is about another target, or about an indicator only
     */
    public static PublishedComparison of(TargetResult result, PublishedVerdict published) {
        if (published.indicator().isPresent()
                || published.target() != result.target().number()) {
            throw new IllegalArgumentException(published + " cannot stand beside " + result.target()
                    + "; expected a verdict on that target as a whole, for example FINAL_2014/T10");
        }
        return of(result.verdict(), result.area(), result.indicators().stream(), published);
    }

    /**
     * How the two go together.
     *
     * @return CANNOT_BE_COMPARED if a difference is preventing
     */
    public Agreement agreement() {
        if (differences.stream().anyMatch(Difference::isPreventing)) {
            return Agreement.CANNOT_BE_COMPARED;
        }
        return says(published.status(), computed) ? Agreement.AGREES : Agreement.DISAGREES;
    }

    private static PublishedComparison of(
            Verdict computed, Area area, Stream<IndicatorResult> results, PublishedVerdict published) {
        List<Difference> differences = new ArrayList<>();
        if (computed == Verdict.UNDETERMINED) {
            differences.add(Difference.COMPUTED_UNDETERMINED);
        }
        if (!published.status().isComparable()) {
            differences.add(Difference.PUBLISHED_OPEN);
        }
        if (area.kind() != Area.Kind.WORLD) {
            differences.add(Difference.ANOTHER_AREA);
        }
        if (published.scope() != PublishedScope.NOT_NARROWED) {
            differences.add(Difference.PUBLISHED_NARROWED);
        }
        if (published.status() == PublishedStatus.EXPECTED && computed == Verdict.NOT_ACHIEVED) {
            differences.add(Difference.NO_TREND);
        }
        if (results.flatMap(result -> result.figure().stream())
                .anyMatch(figure -> isOfAnotherYear(figure, published))) {
            differences.add(Difference.DATA_YEAR);
        }
        return new PublishedComparison(published, computed, differences);
    }

    private static boolean isOfAnotherYear(Figure figure, PublishedVerdict published) {
        return published.dataYear().filter(year -> year != figure.lastYear()).isPresent();
    }

    private static boolean says(PublishedStatus status, Verdict computed) {
        return switch (status) {
            case ACHIEVED -> computed == Verdict.ACHIEVED;
            case NOT_ACHIEVED ->
                computed == Verdict.NOT_ACHIEVED || computed == Verdict.ON_TRACK || computed == Verdict.OFF_TRACK;
            case EXPECTED -> computed == Verdict.ACHIEVED || computed == Verdict.ON_TRACK;
            case MIXED -> computed == Verdict.MIXED;
            case PARTIAL, INCONCLUSIVE, NONE_GIVEN, NOT_READ -> false;
        };
    }
}
