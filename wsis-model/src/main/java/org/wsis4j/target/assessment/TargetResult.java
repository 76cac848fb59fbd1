package org.wsis4j.target.assessment;

import java.util.List;
import java.util.Objects;
import org.wsis4j.observation.Area;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicator;

/**
 * What comes of a target for an area, indicator by indicator.
 *
 * <p>No text says how indicators make up a target, so the verdict hides nothing: it is that of the indicators if all say the
 * same, MIXED if two of them say different things, and UNDETERMINED if what is known agrees and something is not known.
 *
 * @param target the target
 * @param area the area
 * @param criterion what it was held against
 * @param indicators the results, in the order of the register
 * @param notJudged indicators of the target by which it was not judged: gaps, candidates, and what only supports others
 */
public record TargetResult(
        ConnectivityTarget target,
        Area area,
        Criterion criterion,
        List<IndicatorResult> indicators,
        List<Indicator> notJudged) {

    /**
     * Checks that all results are of the target and the area.
     *
     * @param target see {@link #target()}
     * @param area see {@link #area()}
     * @param criterion see {@link #criterion()}
     * @param indicators see {@link #indicators()}
     * @param notJudged see {@link #notJudged()}
     * @throws IllegalArgumentException if one is of another target, area or criterion
     */
    public TargetResult {
        Objects.requireNonNull(target, "target");
        indicators = List.copyOf(indicators);
        notJudged = List.copyOf(notJudged);
        for (IndicatorResult result : indicators) {
            if (result.indicator().target() != target.number()
                    || !result.area().equals(area)
                    || !result.criterion().equals(criterion)) {
                throw new IllegalArgumentException(result.indicator() + " of " + result.area() + " by "
                        + result.criterion() + " is no result for " + target + " of " + area + " by " + criterion
                        + "; expected all three the same");
            }
        }
    }

    /**
     * What comes of the target as a whole; the rule is above.
     *
     * @return UNDETERMINED if there is no result
     */
    public Verdict verdict() {
        List<Verdict> told = indicators.stream()
                .map(IndicatorResult::verdict)
                .filter(verdict -> verdict != Verdict.UNDETERMINED)
                .toList();
        if (told.stream().distinct().count() > 1) {
            return Verdict.MIXED;
        }
        return told.isEmpty() || told.size() < indicators.size() ? Verdict.UNDETERMINED : told.get(0);
    }

    /**
     * Why some of it cannot be told, even where the verdict is MIXED.
     *
     * @return the reasons of all indicators, each once, in the order of their list; NO_INDICATOR if there is none
     */
    public List<Reason> reasons() {
        return indicators.isEmpty()
                ? List.of(Reason.NO_INDICATOR)
                : indicators.stream()
                        .flatMap(result -> result.reasons().stream())
                        .distinct()
                        .sorted()
                        .toList();
    }
}
