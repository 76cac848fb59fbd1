package org.wsis4j.rules.national;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.NationalSamples.national;
import static org.wsis4j.rules.NationalSamples.progress;
import static org.wsis4j.rules.NationalSamples.strategy;
import static org.wsis4j.rules.Samples.result;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.INFO;
import static org.wsis4j.rules.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.national.LineProgress;
import org.wsis4j.reporting.national.NationalReport;
import org.wsis4j.reporting.national.NationalStrategy;
import org.wsis4j.rules.Samples;

class ProgressRulesTest {

    private static final NationalReport EMPTY = NationalReport.builder().build();

    @Test
    void givenNoStrategy_whenChecked_thenRep028InformsAndRep029DoesNotApply() {
        expect(StrategyRules.TELLS_THE_STRATEGY, EMPTY).fails(INFO, "/strategy", "no national e-strategy is told");
        expect(
                        StrategyRules.TELLS_THE_STRATEGY,
                        national()
                                .strategy(NationalStrategy.builder().title(" ").build()))
                .failsAt("/strategy");
        expect(StrategyRules.TELLS_THE_STRATEGY, national()).passes();
        expect(StrategyRules.TELLS_THE_STRATEGY, unreadableAt(EMPTY, "/strategy"))
                .cannotTellAt("/strategy");
        expect(StrategyRules.STRATEGY_TELLS_ITS_PLACE, EMPTY).doesNotApply("no e-strategy is told");
    }

    @Test
    void givenAStrategyOfWhichThePlaceIsNotTold_whenChecked_thenRep029Informs() {
        NationalReport open = national()
                .strategy(strategy().developmentPlan(Optional.empty()).build())
                .build();
        expect(StrategyRules.STRATEGY_TELLS_ITS_PLACE, open)
                .fails(
                        INFO,
                        "/strategy/developmentPlan",
                        "an e-strategy is told, but not whether it is part of the development plans of the country");
        expect(StrategyRules.STRATEGY_TELLS_ITS_PLACE, unreadableAt(open, "/strategy/developmentPlan"))
                .cannotTellAt("/strategy/developmentPlan");
        expect(
                        StrategyRules.STRATEGY_TELLS_ITS_PLACE,
                        national().strategy(strategy().developmentPlan(false).build()))
                .passes();
    }

    @Test
    void givenNoProgress_whenChecked_thenRep030WarnsAndTheOthersDoNotApply() {
        expect(ProgressRules.TELLS_PROGRESS_BY_LINE, EMPTY).fails(WARNING, "/progress", "no progress is told");
        expect(ProgressRules.TELLS_PROGRESS_BY_LINE, national()).passes();
        expect(ProgressRules.TELLS_PROGRESS_BY_LINE, unreadableAt(EMPTY, "/progress"))
                .cannotTellAt("/progress");
        expect(ProgressRules.PROGRESS_NAMES_ITS_LINE, EMPTY).doesNotApply("no progress is told");
        expect(ProgressRules.LINE_OF_PROGRESS_ONCE, EMPTY).doesNotApply("progress is told on fewer than two lines");
        expect(ResultRules.COUNTRY_TELLS_A_FIGURE, EMPTY).doesNotApply("no results of progress are told");
        expect(ResultRules.COUNTRY_TELLS_IN_WORDS, EMPTY).doesNotApply("no results of progress are told");
    }

    @Test
    void givenProgressWithoutALine_whenChecked_thenRep031PointsAtIt() {
        NationalReport report = national()
                .progress(List.of(progress("C2", ""), progress("C3", ""), progress("", "A cable")))
                .build();
        expect(ProgressRules.PROGRESS_NAMES_ITS_LINE, report)
                .fails(WARNING, "/progress/2/actionLine", "nothing says of which action line the progress is");
        expect(ProgressRules.PROGRESS_NAMES_ITS_LINE, unreadableAt(report, "/progress/2/actionLine"))
                .cannotTellAt("/progress/2/actionLine");
        expect(
                        ProgressRules.PROGRESS_NAMES_ITS_LINE,
                        national().progress(List.of(LineProgress.builder().build(), progress("\u00a0", ""))))
                .failsAt("/progress/0/actionLine", "/progress/1/actionLine");
        expect(ProgressRules.PROGRESS_NAMES_ITS_LINE, national()).passes();
    }

    @Test
    void givenALineTwice_whenChecked_thenRep032PointsAtTheSecond() {
        expect(
                        ProgressRules.LINE_OF_PROGRESS_ONCE,
                        national().progress(List.of(progress("C2", ""), progress("?", ""), progress("c 2", ""))))
                .fails(WARNING, "/progress/2/actionLine", "progress on C2 is told again")
                .hints("Tell all of it in the first element for C2");
        expect(ProgressRules.LINE_OF_PROGRESS_ONCE, national()).passes();
    }

    @Test
    void givenWordsOnly_whenChecked_thenRep033Warns() {
        NationalReport words = national()
                .progress(List.of(LineProgress.builder()
                        .actionLine(Samples.line("C2"))
                        .achievements("A new cable")
                        .build()))
                .build();
        expect(ResultRules.COUNTRY_TELLS_A_FIGURE, words)
                .fails(WARNING, "/progress", "no quantitative result has a figure, and no indicator has a value");
        expect(
                        ResultRules.COUNTRY_TELLS_A_FIGURE,
                        NationalReport.builder().from(words).indicators(List.of(Samples.indicator("7.5", 2006, "ITU"))))
                .passes();
        expect(ResultRules.COUNTRY_TELLS_A_FIGURE, unreadableAt(words, "/indicators"))
                .cannotTellAt("/indicators");
        expect(ResultRules.COUNTRY_TELLS_A_FIGURE, national()).passes();
        expect(ResultRules.COUNTRY_TELLS_IN_WORDS, words).passes();
    }

    @Test
    void givenFiguresOnly_whenChecked_thenRep034Warns() {
        NationalReport figures = national()
                .progress(List.of(LineProgress.builder()
                        .actionLine(Samples.line("C2"))
                        .results(List.of(result("QUANTITATIVE", "Districts", "12")))
                        .build()))
                .build();
        expect(ResultRules.COUNTRY_TELLS_IN_WORDS, figures)
                .fails(WARNING, "/progress", "no qualitative result is told in words, and no achievement is told");
        expect(ResultRules.COUNTRY_TELLS_IN_WORDS, unreadableAt(figures, "/progress/0/achievements"))
                .cannotTellAt("/progress/0/achievements");
    }

    @Test
    void givenAKindWithoutFigureOrWords_whenChecked_thenRep033AndRep034Warn() {
        NationalReport kinds = NationalReport.builder()
                .progress(List.of(LineProgress.builder()
                        .results(List.of(result("QUANTITATIVE", "Growth", ""), result("QUALITATIVE", "", "3")))
                        .build()))
                .build();
        expect(ResultRules.COUNTRY_TELLS_A_FIGURE, kinds).failsAt("/progress");
        expect(ResultRules.COUNTRY_TELLS_IN_WORDS, kinds).failsAt("/progress");
        expect(ResultRules.COUNTRY_TELLS_A_FIGURE, unreadableAt(kinds, "/progress/0/results/0/value"))
                .cannotTellAt("/progress/0/results/0/value");
    }

    @Test
    void givenNoStakeholders_whenChecked_thenMsp009Warns() {
        expect(ProgressRules.STAKEHOLDERS_TOOK_PART, EMPTY).fails(WARNING, "/partners", "no stakeholders are named");
        expect(ProgressRules.STAKEHOLDERS_TOOK_PART, national()).passes();
        expect(ProgressRules.STAKEHOLDERS_TOOK_PART, unreadableAt(EMPTY, "/partners"))
                .cannotTellAt("/partners");
    }
}
