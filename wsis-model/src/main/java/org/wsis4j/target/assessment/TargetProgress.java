package org.wsis4j.target.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsis4j.target.PublishedVerdict;
import org.wsis4j.target.Review;

/**
 * What comes of a target, beside what the two reviews found.
 *
 * @param result what comes of the figures
 * @param published the verdicts of the reviews on the target and on its indicators, each beside the computed one; first by
 *     review, and then the target before its indicators
 */
public record TargetProgress(TargetResult result, List<PublishedComparison> published) {

    /**
     * Checks that the verdicts are on the target, each beside what was computed.
     *
     * @param result see {@link #result()}
     * @param published see {@link #published()}
     * @throws IllegalArgumentException if one is on another target or on an indicator that has no result, or has another
     *     computed verdict beside it than that of the result
     */
    public TargetProgress {
        Objects.requireNonNull(result, "result");
        published = List.copyOf(published);
        for (PublishedComparison comparison : published) {
            if (comparison.published().target() != result.target().number()) {
                throw new IllegalArgumentException(comparison.published() + " cannot stand beside " + result.target()
                        + "; expected a verdict on that target, for example FINAL_2014/T10 on Target 10");
            }
            if (!computed(result, comparison).equals(Optional.of(comparison.computed()))) {
                throw new IllegalArgumentException(comparison.published() + " stands beside " + comparison.computed()
                        + ", and the result is "
                        + computed(result, comparison).map(Verdict::name).orElse("on other indicators")
                        + "; expected the verdict computed, for example that of PublishedComparison.of");
            }
        }
    }

    /**
     * A result beside all that the reviews found.
     *
     * @param result what comes of the figures
     * @return with a comparison for each verdict of a review that is on the target or on one of the indicators judged
     */
    public static TargetProgress of(TargetResult result) {
        return new TargetProgress(
                result,
                Stream.of(Review.values())
                        .flatMap(review -> published(result, review))
                        .toList());
    }

    private static Optional<Verdict> computed(TargetResult result, PublishedComparison comparison) {
        Optional<String> key = comparison.published().indicator();
        return key.isEmpty()
                ? Optional.of(result.verdict())
                : result.indicators().stream()
                        .filter(indicator ->
                                key.get().equals(indicator.indicator().key()))
                        .map(IndicatorResult::verdict)
                        .findFirst();
    }

    private static Stream<PublishedComparison> published(TargetResult result, Review review) {
        Stream<PublishedComparison> whole = PublishedVerdict.find(review, result.target()).stream()
                .map(verdict -> PublishedComparison.of(result, verdict));
        Stream<PublishedComparison> byIndicator = result.indicators().stream()
                .flatMap(indicator -> PublishedVerdict.find(review, indicator.indicator()).stream()
                        .map(verdict -> PublishedComparison.of(indicator, verdict)));
        return Stream.concat(whole, byIndicator);
    }
}
