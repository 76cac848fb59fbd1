package org.wsis4j.target.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wsis4j.target.assessment.AssessmentSamples.ANY_COVERAGE;
import static org.wsis4j.target.assessment.AssessmentSamples.INTERNET_USE;
import static org.wsis4j.target.assessment.AssessmentSamples.TENTH;
import static org.wsis4j.target.assessment.AssessmentSamples.number;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.observation.Area;

class TrendTest {

    private static AssessmentSamples world(String in2005, String in2010) {
        return new AssessmentSamples()
                .figure(INTERNET_USE, Area.WORLD, 2005, in2005)
                .figure(INTERNET_USE, Area.WORLD, 2010, in2010)
                .with(ANY_COVERAGE.in(2010).since(2005));
    }

    private static IndicatorResult judged(AssessmentSamples samples) {
        return samples.assessor().assess(INTERNET_USE, Area.WORLD, Criterion.agreedText(TENTH));
    }

    @ParameterizedTest
    @CsvSource({
        "15.7, 28.7, 41.7, OFF_TRACK",
        "10, 30, 50, OFF_TRACK",
        "10, 30.1, 50.2, ON_TRACK",
        "40, 30, 20, OFF_TRACK"
    })
    void givenABaseline_whenTheLineIsDrawnToTheYearDue_thenItMustReachTheCriterion(
            String in2005, String in2010, String projected, Verdict verdict) {
        IndicatorResult result = judged(world(in2005, in2010));
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(result.trend())
                .hasValueSatisfying(trend -> assertThat(trend.projected()).isEqualByComparingTo(projected));
    }

    @Test
    void givenWhatIsReached_whenJudgedBeforeTheYearDue_thenNoTrendIsNeeded() {
        IndicatorResult result = judged(world("60", "55"));
        assertThat(result.verdict()).isEqualTo(Verdict.ACHIEVED);
        assertThat(result.trend()).isEmpty();
    }

    @Test
    void givenNoBaseline_whenATrendIsWanted_thenThatIsTheReason() {
        AssessmentSamples alone = new AssessmentSamples().figure(INTERNET_USE, Area.WORLD, 2010, "28.7");
        assertThat(judged(alone.with(ANY_COVERAGE.in(2010).since(2005))).reasons())
                .containsExactly(Reason.NO_BASELINE);
        assertThat(judged(alone.with(ANY_COVERAGE.in(2010))).verdict()).isEqualTo(Verdict.NOT_ACHIEVED);
    }

    @Test
    void givenTheYearDue_whenJudged_thenATrendIsTooLate() {
        AssessmentSamples due = world("10", "30").with(ANY_COVERAGE.since(2005).tolerating(5));
        assertThat(judged(due).verdict()).isEqualTo(Verdict.NOT_ACHIEVED);
        assertThat(judged(due.with(ANY_COVERAGE.dueIn(2030).since(2005).tolerating(5)))
                        .verdict())
                .isEqualTo(Verdict.ON_TRACK);
    }

    @Test
    void givenYearsOutOfOrder_whenATrendIsMade_thenItIsRefused() {
        assertThatThrownBy(() -> new Trend(2010, number("1"), 2010, number("2"), 2015))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "a trend from 2010 by 2010 to 2015; expected the years in order, for example 2005, 2010, 2015");
    }
}
