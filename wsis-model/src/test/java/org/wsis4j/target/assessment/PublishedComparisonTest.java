package org.wsis4j.target.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wsis4j.target.assessment.AssessmentSamples.ANY_COVERAGE;
import static org.wsis4j.target.assessment.AssessmentSamples.HOUSE;
import static org.wsis4j.target.assessment.AssessmentSamples.INTERNET_USE;
import static org.wsis4j.target.assessment.AssessmentSamples.TENTH;
import static org.wsis4j.target.assessment.AssessmentSamples.country;
import static org.wsis4j.target.assessment.AssessmentSamples.indicator;
import static org.wsis4j.target.assessment.AssessmentSamples.number;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.observation.Area;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Indicators;
import org.wsis4j.target.PublishedVerdict;
import org.wsis4j.target.Review;
import org.wsis4j.target.Unit;

class PublishedComparisonTest {

    @ParameterizedTest
    @CsvSource({"43.4, AGREES", "51, DISAGREES"})
    void givenInternetUse_whenComparedWithTheFinalReview_thenTheReviewSaysNotAchieved(
            String value, Agreement agreement) {
        assertThat(PublishedComparison.of(world(value), published(Review.FINAL_2014, INTERNET_USE))
                        .agreement())
                .isEqualTo(agreement);
    }

    @Test
    void givenSubscriptions_whenComparedWithMostCountries_thenTheyCannotBe() {
        Indicator mobile = indicator("T10-MOBILE-SUBSCRIPTIONS");
        Criterion line = Criterion.threshold("over 50", number("50"), true, Unit.PER_100_INHABITANTS, HOUSE);
        IndicatorResult result = new AssessmentSamples()
                .figure(mobile, Area.WORLD, 2015, "97.38")
                .assessor()
                .assess(mobile, Area.WORLD, line);
        PublishedComparison comparison = PublishedComparison.of(result, published(Review.FINAL_2014, mobile));
        assertThat(comparison.agreement()).isEqualTo(Agreement.CANNOT_BE_COMPARED);
        assertThat(comparison.differences()).containsExactly(Difference.PUBLISHED_NARROWED, Difference.DATA_YEAR);
    }

    @Test
    void givenNoData_whenCompared_thenNothingAgreesOrDisagrees() {
        IndicatorResult result =
                new AssessmentSamples().assessor().assess(INTERNET_USE, country("KEN"), Criterion.agreedText(TENTH));
        PublishedComparison comparison = PublishedComparison.of(result, published(Review.FINAL_2014, INTERNET_USE));
        assertThat(comparison.agreement()).isEqualTo(Agreement.CANNOT_BE_COMPARED);
        assertThat(comparison.differences()).containsExactly(Difference.COMPUTED_UNDETERMINED, Difference.ANOTHER_AREA);
    }

    @ParameterizedTest
    @CsvSource({"2005, 20, AGREES", "2005, 35, DISAGREES", ", 20, CANNOT_BE_COMPARED"})
    void givenTheMidTermReview_whenItLooksAhead_thenOnlyATrendCanBeCompared(
            Integer baseline, String in2005, Agreement agreement) {
        Indicator mobile = indicator("T10-MOBILE-USE");
        AssessmentOptions options = ANY_COVERAGE.in(2010);
        IndicatorResult result = new AssessmentSamples()
                .figure(mobile, Area.WORLD, 2005, in2005)
                .figure(mobile, Area.WORLD, 2010, "40")
                .with(baseline == null ? options : options.since(baseline))
                .assessor()
                .assess(mobile, Area.WORLD, Criterion.agreedText(TENTH));
        assertThat(PublishedComparison.of(result, published(Review.MID_TERM_2010, mobile))
                        .agreement())
                .isEqualTo(agreement);
    }

    @Test
    void givenTheEighth_whenComparedAsAWhole_thenNotUniversalIsNotAchieved() {
        ConnectivityTarget eighth = ConnectivityTarget.of(8);
        TargetResult result = new AssessmentSamples()
                .figure(indicator("T8-RADIO"), Area.WORLD, 2015, "60")
                .figure(indicator("T8-TELEVISION"), Area.WORLD, 2015, "80")
                .assessor()
                .assess(eighth, Indicators.standard(), Area.WORLD, Criterion.agreedText(eighth));
        assertThat(PublishedComparison.of(result, of(eighth)).agreement()).isEqualTo(Agreement.AGREES);
        assertThatThrownBy(() -> PublishedComparison.of(result, of(TENTH)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "FINAL_2014/T10 cannot stand beside Target 8; expected a verdict on that target as a whole, for"
                                + " example FINAL_2014/T10");
    }

    @Test
    void givenAVerdictOnATarget_whenPutBesideAnIndicator_thenItIsRefused() {
        assertThatThrownBy(() -> PublishedComparison.of(world("43.4"), of(TENTH)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("FINAL_2014/T10 cannot stand beside T10-INTERNET-USE");
    }

    @Test
    void givenWhatAReviewLeftOpen_whenCompared_thenThatIsTold() {
        ConnectivityTarget second = ConnectivityTarget.of(2);
        TargetResult result = new AssessmentSamples()
                .assessor()
                .assess(second, Indicators.standard(), Area.WORLD, Criterion.partnershipAll(second));
        assertThat(PublishedComparison.of(result, of(second)).differences())
                .containsExactly(Difference.COMPUTED_UNDETERMINED, Difference.PUBLISHED_OPEN);
    }

    @ParameterizedTest
    @CsvSource({"60, 40, AGREES", "60, 60, CANNOT_BE_COMPARED", "40, 40, CANNOT_BE_COMPARED"})
    void givenTheTenth_whenTheReviewSaysMixed_thenOnlyMixedAgrees(String mobile, String internet, Agreement agreement) {
        TargetResult result = new AssessmentSamples()
                .figure(indicator("T10-MOBILE-USE"), Area.WORLD, 2015, mobile)
                .figure(INTERNET_USE, Area.WORLD, 2015, internet)
                .assessor()
                .assess(TENTH, Indicators.standard(), Area.WORLD, Criterion.agreedText(TENTH));
        assertThat(PublishedComparison.of(result, of(TENTH)).agreement()).isEqualTo(agreement);
    }

    private static IndicatorResult world(String value) {
        return new AssessmentSamples()
                .figure(INTERNET_USE, Area.WORLD, 2015, value)
                .assessor()
                .assess(INTERNET_USE, Area.WORLD, Criterion.agreedText(TENTH));
    }

    private static PublishedVerdict published(Review review, Indicator indicator) {
        return PublishedVerdict.find(review, indicator).orElseThrow();
    }

    private static PublishedVerdict of(ConnectivityTarget target) {
        return PublishedVerdict.find(Review.FINAL_2014, target).orElseThrow();
    }
}
