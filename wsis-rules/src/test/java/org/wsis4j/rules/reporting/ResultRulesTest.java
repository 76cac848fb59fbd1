package org.wsis4j.rules.reporting;

import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.Samples.empty;
import static org.wsis4j.rules.Samples.report;
import static org.wsis4j.rules.Samples.result;
import static org.wsis4j.rules.Samples.unreadableAt;
import static org.wsis4j.rules.Severity.WARNING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Result;
import org.wsis4j.reporting.Unread;

class ResultRulesTest {

    private static final FacilitatorReport.Builder ONLY_WORDS =
            empty().results(List.of(result("QUALITATIVE", "Trust", "")));
    private static final FacilitatorReport.Builder ONLY_FIGURES =
            empty().results(List.of(result("QUANTITATIVE", "Clinics", "120")));

    @Test
    void givenNoResults_whenChecked_thenRep005FailsAndTheOthersDoNotApply() {
        expect(ResultRules.TELLS_RESULTS, empty())
                .fails(WARNING, "/results", "the report tells no result and no achievement");
        expect(ResultRules.TELLS_A_QUANTITATIVE_RESULT, empty()).doesNotApply("the report tells no results");
        expect(ResultRules.TELLS_A_QUALITATIVE_RESULT, empty()).doesNotApply("the report tells no results");
        expect(ResultRules.FIGURE_OF_A_QUANTITATIVE_RESULT, empty()).doesNotApply("no result is quantitative");
    }

    @Test
    void givenResultsOfBothKinds_whenChecked_thenAllPass() {
        expect(ResultRules.TELLS_RESULTS, report()).passes();
        expect(ResultRules.TELLS_A_QUANTITATIVE_RESULT, report()).passes();
        expect(ResultRules.TELLS_A_QUALITATIVE_RESULT, report()).passes();
        expect(ResultRules.FIGURE_OF_A_QUANTITATIVE_RESULT, report()).passes();
    }

    @Test
    void givenAchievementsOnly_whenChecked_thenTheyCountAsResultsInWords() {
        FacilitatorReport.Builder report = empty().achievements(List.of("Trust"));

        expect(ResultRules.TELLS_RESULTS, report).passes();
        expect(ResultRules.TELLS_A_QUALITATIVE_RESULT, report).passes();
        expect(ResultRules.TELLS_A_QUANTITATIVE_RESULT, report).failsAt("/results");
    }

    @Test
    void givenWordsOnly_whenChecked_thenRep006AsksForAFigure() {
        expect(ResultRules.TELLS_A_QUANTITATIVE_RESULT, ONLY_WORDS)
                .fails(WARNING, "/results", "no result is quantitative")
                .hints("Add a result of kind QUANTITATIVE with \"value\" and \"unit\"");
        expect(ResultRules.TELLS_A_QUALITATIVE_RESULT, ONLY_WORDS).passes();
    }

    @Test
    void givenFiguresOnly_whenChecked_thenRep007AsksForWords() {
        expect(ResultRules.TELLS_A_QUALITATIVE_RESULT, ONLY_FIGURES)
                .fails(WARNING, "/results", "no qualitative result is told in words")
                .hints("Add a result of kind QUALITATIVE, or an achievement in words");
        expect(ResultRules.TELLS_A_QUANTITATIVE_RESULT, ONLY_FIGURES).passes();
    }

    @Test
    void givenAQuantitativeResultWithoutFigure_whenChecked_thenRep008NamesIt() {
        expect(ResultRules.FIGURE_OF_A_QUANTITATIVE_RESULT, report().addResults(result("quantitative", "Growth", "")))
                .fails(WARNING, "/results/2/value", "the result 'Growth' is quantitative, but has no figure")
                .hints("Add \"value\", a number");
    }

    @Test
    void givenAKindThatSaysNothingMore_whenChecked_thenItIsNoResultOfThatKind() {
        FacilitatorReport.Builder kinds =
                empty().results(List.of(result("QUANTITATIVE", "", ""), result("QUALITATIVE", " ", "")));

        expect(ResultRules.TELLS_A_QUANTITATIVE_RESULT, kinds).failsAt("/results");
        expect(ResultRules.TELLS_A_QUALITATIVE_RESULT, kinds).failsAt("/results");
        expect(ResultRules.FIGURE_OF_A_QUANTITATIVE_RESULT, kinds).doesNotApply("no result is quantitative");
    }

    @Test
    void givenAQuantitativeResultInWords_whenChecked_thenTheMissingFigureIsToldOnceByRep008() {
        FacilitatorReport.Builder words = empty().results(List.of(result("QUANTITATIVE", "Growth", "")));

        expect(ResultRules.TELLS_A_QUANTITATIVE_RESULT, words).passes();
        expect(ResultRules.FIGURE_OF_A_QUANTITATIVE_RESULT, words).failsAt("/results/0/value");
    }

    @Test
    void givenAQualitativeResultThatHasOnlyAFigure_whenChecked_thenRep007AsksForWords() {
        FacilitatorReport.Builder figure = empty().results(List.of(result("QUALITATIVE", "", "3")));

        expect(ResultRules.TELLS_A_QUALITATIVE_RESULT, figure).failsAt("/results");
        expect(ResultRules.TELLS_A_QUALITATIVE_RESULT, figure.achievements(List.of("Trust")))
                .passes();
    }

    @Test
    void givenAResultThatCouldNotBeRead_whenChecked_thenNobodySaysThatItIsMissing() {
        expect(ResultRules.TELLS_RESULTS, unreadableAt(empty().build(), "/results/0"))
                .cannotTellAt("/results/0");
        expect(ResultRules.TELLS_A_QUANTITATIVE_RESULT, unreadableAt(ONLY_WORDS.build(), "/results/1/kind"))
                .cannotTellAt("/results/1/kind");
        expect(ResultRules.TELLS_A_QUALITATIVE_RESULT, unreadableAt(ONLY_FIGURES.build(), "/achievements"))
                .cannotTellAt("/achievements");
    }

    @Test
    void givenOneFigureThatCouldNotBeReadAndOneMissing_whenChecked_thenTheMissingOneIsTold() {
        Result unread = Result.builder()
                .from(result("QUANTITATIVE", "Clinics", ""))
                .unread(new Unread(List.of(new Unread.Entry("value", "\"many\""))))
                .build();
        FacilitatorReport one = empty().results(List.of(unread)).build();
        FacilitatorReport both = empty().results(List.of(unread, result("QUANTITATIVE", "Growth", "")))
                .build();

        expect(ResultRules.FIGURE_OF_A_QUANTITATIVE_RESULT, unreadableAt(one, "/results/0/value"))
                .cannotTellAt("/results/0/value");
        expect(ResultRules.FIGURE_OF_A_QUANTITATIVE_RESULT, unreadableAt(both, "/results/0/value"))
                .failsAt("/results/1/value");
    }

    @Test
    void givenAResultOfWhichOnlyAnUnreadFigureIsLeft_whenChecked_thenItIsNotSaidThatNoResultIsTold() {
        Result unread = Result.builder()
                .unread(new Unread(List.of(new Unread.Entry("value", "\"many\""))))
                .build();

        expect(
                        ResultRules.TELLS_A_QUANTITATIVE_RESULT,
                        unreadableAt(empty().results(List.of(unread)).build(), "/results/0/value"))
                .cannotTellAt("/results/0/value");
    }
}
