package org.wsis4j.target.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsis4j.observation.Area;
import org.wsis4j.target.Direction;
import org.wsis4j.target.Indicator;

/** One indicator of one area held against one criterion. */
record Judgement(Indicator indicator, Area area, Criterion criterion, AssessmentOptions options) {

    Judgement {
        if (criterion.target().isPresent() && criterion.target().get() != indicator.target()) {
            throw new IllegalArgumentException("criterion '" + criterion + "' is for target "
                    + criterion.target().get() + " and " + indicator + " for target " + indicator.target()
                    + "; expected the same, for example Criterion.agreedText(ConnectivityTarget.of("
                    + indicator.target() + "))");
        }
    }

    /** Where figures come from. */
    @FunctionalInterface
    interface Figures {
        FoundFigure find(int year, int tolerance);
    }

    IndicatorResult on(Figures figures) {
        FoundFigure found = figures.find(options.year(), options.tolerance());
        List<Reason> open = new ArrayList<>(found.reasons());
        open.addAll(silenceOfTheCriterion());
        if (!open.isEmpty()) {
            return result(found, Verdict.UNDETERMINED, open, Optional.empty());
        }
        Figure figure = found.figure().orElseThrow();
        if (reaches(figure.value())) {
            return result(found, Verdict.ACHIEVED, List.of(), Optional.empty());
        }
        if (criterion.qualified()) {
            return result(found, Verdict.UNDETERMINED, List.of(Reason.NATIONAL_CIRCUMSTANCES), Optional.empty());
        }
        if (options.baseline().isEmpty() || options.year() >= options.dueYear()) {
            return result(found, Verdict.NOT_ACHIEVED, List.of(), Optional.empty());
        }
        return tracked(found, trend(figures, figure, options.baseline().get()));
    }

    private IndicatorResult tracked(FoundFigure found, Optional<Trend> trend) {
        if (trend.isEmpty()) {
            return result(found, Verdict.UNDETERMINED, List.of(Reason.NO_BASELINE), trend);
        }
        Verdict verdict = reaches(trend.get().projected()) ? Verdict.ON_TRACK : Verdict.OFF_TRACK;
        return result(found, verdict, List.of(), trend);
    }

    /** The baseline must be of its very year, or the slope would not be that of the years named. */
    private Optional<Trend> trend(Figures figures, Figure figure, int start) {
        return figures.find(start, 0)
                .sound()
                .filter(baseline -> start < figure.firstYear())
                .map(baseline ->
                        new Trend(start, baseline.value(), figure.lastYear(), figure.value(), options.dueYear()));
    }

    private List<Reason> silenceOfTheCriterion() {
        List<Reason> reasons = new ArrayList<>();
        if (criterion.worldOnly() && area.kind() != Area.Kind.WORLD) {
            reasons.add(Reason.WORLD_TARGET_ONLY);
        }
        if (criterion.threshold().isEmpty()) {
            reasons.add(Reason.NO_THRESHOLD);
        } else if (criterion.unit() != indicator.unit()) {
            reasons.add(Reason.CRITERION_IN_ANOTHER_UNIT);
        }
        if (indicator.direction() == Direction.NOT_DEFINED) {
            reasons.add(Reason.NO_DIRECTION);
        }
        return reasons;
    }

    private boolean reaches(BigDecimal value) {
        return criterion.isReachedBy(value, indicator.direction()).orElseThrow();
    }

    private IndicatorResult result(FoundFigure found, Verdict verdict, List<Reason> reasons, Optional<Trend> trend) {
        return new IndicatorResult(
                indicator,
                area,
                options.year(),
                criterion,
                verdict,
                reasons,
                found.figure(),
                found.setAside(),
                found.conflicts(),
                trend);
    }
}
