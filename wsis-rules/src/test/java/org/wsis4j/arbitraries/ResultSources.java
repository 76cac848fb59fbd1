package org.wsis4j.arbitraries;

import static org.wsis4j.arbitraries.ValueSource.of;

import java.math.BigDecimal;
import java.util.List;
import org.wsis4j.observation.Observation;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Indicators;
import org.wsis4j.target.PublishedVerdict;
import org.wsis4j.target.assessment.AssessmentOptions;
import org.wsis4j.target.assessment.Criterion;
import org.wsis4j.target.assessment.Difference;
import org.wsis4j.target.assessment.Figure;
import org.wsis4j.target.assessment.IndicatorResult;
import org.wsis4j.target.assessment.NamedCriterion;
import org.wsis4j.target.assessment.ProgressReport;
import org.wsis4j.target.assessment.PublishedComparison;
import org.wsis4j.target.assessment.Reason;
import org.wsis4j.target.assessment.SetAside;
import org.wsis4j.target.assessment.TargetAssessor;
import org.wsis4j.target.assessment.TargetProgress;
import org.wsis4j.target.assessment.TargetResult;
import org.wsis4j.target.assessment.Trend;
import org.wsis4j.target.assessment.Verdict;

/** Figures held against targets: computed, never made up, so that verdicts follow from figures. */
final class ResultSources {

    private ResultSources() {}

    static List<ValueSource<?>> all() {
        return List.of(
                of(AssessmentOptions.class, (draw, words) -> options(draw)),
                of(Criterion.class, ResultSources::criterion),
                of(TargetAssessor.class, ResultSources::assessor),
                of(IndicatorResult.class, ResultSources::indicatorResult),
                of(TargetResult.class, ResultSources::result),
                of(TargetProgress.class, (draw, words) -> TargetProgress.of(result(draw, words))),
                of(ProgressReport.class, ResultSources::report),
                of(
                        PublishedComparison.class,
                        (draw, words) -> new PublishedComparison(
                                draw.one(PublishedVerdict.all()),
                                draw.one(Verdict.values()),
                                draw.some(0, 2, () -> draw.one(Difference.values())))),
                of(Figure.class, ResultSources::figure),
                of(
                        SetAside.class,
                        (draw, words) -> new SetAside(FigureSources.area(draw, words), draw.one(Reason.values()))),
                of(
                        Trend.class,
                        (draw, words) -> new Trend(2005, amount(draw), draw.between(2006, 2015), amount(draw), 2015)));
    }

    private static AssessmentOptions options(Draw draw) {
        AssessmentOptions options = AssessmentOptions.covering(BigDecimal.valueOf(draw.between(0, 100)))
                .in(draw.one(2015, 2010))
                .tolerating(draw.below(6));
        return draw.oneIn(2) ? options.since(2005) : options;
    }

    private static Criterion criterion(Draw draw, Vocabulary words) {
        return draw.oneIn(3)
                ? Criterion.threshold(
                        FactSources.said(words, Prose.TITLES), amount(draw), draw.oneIn(2), FactSources.paragraph(draw))
                : criterion(draw, draw.one(ConnectivityTarget.all()));
    }

    private static Criterion criterion(Draw draw, ConnectivityTarget target) {
        return draw.one(NamedCriterion.values()).of(target);
    }

    private static TargetAssessor assessor(Draw draw, Vocabulary words) {
        return new TargetAssessor(
                FigureSources.observations(draw, words), FigureSources.weights(draw, words), options(draw));
    }

    private static IndicatorResult indicatorResult(Draw draw, Vocabulary words) {
        Indicator indicator = draw.one(Indicators.standard().judged().all());
        Criterion criterion = criterion(draw, ConnectivityTarget.of(indicator.target()));
        return assessor(draw, words).assess(indicator, FigureSources.area(draw, words), criterion);
    }

    private static TargetResult result(Draw draw, Vocabulary words) {
        ConnectivityTarget target = draw.one(ConnectivityTarget.all());
        return assessor(draw, words)
                .assess(target, Indicators.standard(), FigureSources.area(draw, words), criterion(draw, target));
    }

    private static ProgressReport report(Draw draw, Vocabulary words) {
        NamedCriterion named = draw.one(NamedCriterion.values());
        return ProgressReport.of(
                assessor(draw, words), Indicators.standard(), FigureSources.area(draw, words), named::of);
    }

    private static Figure figure(Draw draw, Vocabulary words) {
        Observation observation = FigureSources.observation(draw, words);
        return new Figure(observation.value(), draw.maybe(() -> amount(draw)), List.of(observation));
    }

    private static BigDecimal amount(Draw draw) {
        return BigDecimal.valueOf(draw.between(0, 1000), 1);
    }
}
