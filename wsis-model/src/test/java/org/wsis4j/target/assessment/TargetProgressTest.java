package org.wsis4j.target.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wsis4j.target.assessment.AssessmentSamples.INTERNET_USE;
import static org.wsis4j.target.assessment.AssessmentSamples.TENTH;
import static org.wsis4j.target.assessment.AssessmentSamples.country;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.observation.Area;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicators;
import org.wsis4j.target.PublishedVerdict;

class TargetProgressTest {

    @Test
    void givenTheTenth_whenPutBesideTheReviews_thenBothAreFoundFirstByReviewAndTheTargetBeforeItsIndicators() {
        assertThat(TargetProgress.of(result(TENTH, Indicators.standard())).published())
                .extracting(comparison -> comparison.published().key())
                .containsExactly(
                        "MID_TERM_2010/T10-MOBILE-USE",
                        "FINAL_2014/T10",
                        "FINAL_2014/T10-MOBILE-SUBSCRIPTIONS",
                        "FINAL_2014/T10-TELEPHONE",
                        "FINAL_2014/T10-INTERNET-USE");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void givenATarget_whenPutBesideTheReviews_thenBothSpokeOfItAsAWhole(int number) {
        ConnectivityTarget target = ConnectivityTarget.of(number);
        assertThat(TargetProgress.of(result(target, Indicators.standard())).published())
                .extracting(comparison -> comparison.published().key())
                .containsExactly("MID_TERM_2010/T" + number, "FINAL_2014/T" + number);
    }

    @Test
    void givenAllTargets_whenPutBesideTheReviews_thenNoVerdictOfTheReviewsIsLost() {
        assertThat(ConnectivityTarget.all().stream()
                        .map(target -> TargetProgress.of(result(target, Indicators.standard())))
                        .flatMap(progress -> progress.published().stream())
                        .map(PublishedComparison::published))
                .containsExactlyInAnyOrderElementsOf(PublishedVerdict.all().stream()
                        .filter(verdict -> verdict.target() <= 10)
                        .toList());
    }

    @Test
    void givenARegisterWithoutAnIndicator_whenPutBesideTheReviews_thenWhatTheySaidOfItHasNothingToStandBeside() {
        TargetResult result = result(TENTH, Indicators.of(List.of(INTERNET_USE)));
        assertThat(TargetProgress.of(result).published())
                .extracting(comparison -> comparison.published().key())
                .containsExactly("FINAL_2014/T10", "FINAL_2014/T10-INTERNET-USE");
    }

    @Test
    void givenAVerdictOfAReview_whenPutBesideTheResult_thenItStandsBesideThatOfItsOwnIndicator() {
        TargetResult result = new AssessmentSamples()
                .figure(INTERNET_USE, Area.WORLD, 2015, "43.4")
                .assessor()
                .assess(TENTH, Indicators.standard(), Area.WORLD, Criterion.agreedText(TENTH));
        assertThat(TargetProgress.of(result).published())
                .extracting(PublishedComparison::computed)
                .containsExactly(
                        Verdict.UNDETERMINED,
                        Verdict.UNDETERMINED,
                        Verdict.UNDETERMINED,
                        Verdict.UNDETERMINED,
                        Verdict.NOT_ACHIEVED);
        assertThat(TargetProgress.of(result).published().get(4).agreement()).isEqualTo(Agreement.AGREES);
    }

    @Test
    void givenACountry_whenPutBesideTheReviews_thenTheyAreShownThoughTheySpeakOfTheWorld() {
        TargetResult result = new AssessmentSamples()
                .assessor()
                .assess(TENTH, Indicators.standard(), country("KEN"), Criterion.agreedText(TENTH));
        assertThat(TargetProgress.of(result).published())
                .hasSize(5)
                .allSatisfy(comparison -> assertThat(comparison.differences()).contains(Difference.ANOTHER_AREA));
    }

    @Test
    void givenTheProposal_whenPutBesideTheReviews_thenOnlyTheFinalOneSpeaksOfIt() {
        assertThat(TargetProgress.of(result(ConnectivityTarget.proposed(), Indicators.standard()))
                        .published())
                .extracting(comparison -> comparison.published().key())
                .containsExactly("FINAL_2014/T11");
    }

    @Test
    void givenAVerdictOnAnotherTarget_whenPutBesideTheResult_thenItIsRefused() {
        List<PublishedComparison> onTheEighth = TargetProgress.of(
                        result(ConnectivityTarget.of(8), Indicators.standard()))
                .published();
        assertThatThrownBy(() -> new TargetProgress(result(TENTH, Indicators.standard()), onTheEighth))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("MID_TERM_2010/T8 cannot stand beside Target 10; expected a verdict on that target, for"
                        + " example FINAL_2014/T10 on Target 10");
    }

    private static TargetResult result(ConnectivityTarget target, Indicators indicators) {
        return new AssessmentSamples().assessor().assess(target, indicators, Area.WORLD, Criterion.agreedText(target));
    }
}
