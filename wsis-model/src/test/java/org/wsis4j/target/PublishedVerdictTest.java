package org.wsis4j.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.source.Evidence;

class PublishedVerdictTest {

    @ParameterizedTest
    @CsvSource({
        "1, MIXED",
        "2, PARTIAL",
        "3, NOT_ACHIEVED",
        "4, INCONCLUSIVE",
        "5, INCONCLUSIVE",
        "6, PARTIAL",
        "7, PARTIAL",
        "8, NOT_ACHIEVED",
        "9, NOT_READ",
        "10, MIXED",
        "11, NONE_GIVEN",
    })
    void givenATarget_whenTheFinalReviewIsAsked_thenThisIsOurReading(int number, PublishedStatus status) {
        assertThat(PublishedVerdict.find(Review.FINAL_2014, ConnectivityTarget.of(number)))
                .map(PublishedVerdict::status)
                .contains(status);
    }

    @Test
    void givenAStatus_whenItsEvidenceIsRead_thenItIsNeverMoreThanDerived() {
        assertThat(PublishedVerdict.all())
                .extracting(PublishedVerdict::evidence)
                .containsOnly(Evidence.DERIVED, Evidence.NOT_FOUND);
    }

    @Test
    void givenAnIndicatorNamedInAReview_whenAsked_thenItIsInTheRegister() {
        assertThat(PublishedVerdict.all())
                .flatMap(verdict -> verdict.indicator().stream().toList())
                .allSatisfy(key -> assertThat(Indicators.standard().find(key)).isPresent());
        assertThat(PublishedFigure.all())
                .flatMap(figure -> figure.indicator().stream().toList())
                .allSatisfy(key -> assertThat(Indicators.standard().find(key)).isPresent());
    }

    @Test
    void givenTheTenth_whenTheFinalReviewIsAsked_thenOnePassesAndOneFails() {
        assertThat(PublishedVerdict.find(Review.FINAL_2014, indicator("T10-MOBILE-SUBSCRIPTIONS")))
                .hasValueSatisfying(mobile -> {
                    assertThat(mobile.status()).isEqualTo(PublishedStatus.ACHIEVED);
                    assertThat(mobile.scope()).isEqualTo(PublishedScope.MOST_COUNTRIES);
                    assertThat(mobile.figures())
                            .singleElement()
                            .extracting(PublishedFigure::value)
                            .isEqualTo(new BigDecimal("96"));
                });
        assertThat(PublishedVerdict.find(Review.FINAL_2014, indicator("T10-INTERNET-USE")))
                .map(PublishedVerdict::status)
                .contains(PublishedStatus.NOT_ACHIEVED);
        assertThat(PublishedVerdict.find(Review.FINAL_2014, indicator("T8-RADIO")))
                .isEmpty();
    }

    @Test
    void givenFourFifthsOfCountries_whenRead_thenItIsNoShareOfHospitals() {
        assertThat(PublishedVerdict.find(Review.FINAL_2014, ConnectivityTarget.of(5))
                        .orElseThrow()
                        .figures())
                .hasSize(2)
                .allSatisfy(figure -> assertThat(figure.unit()).isEqualTo(Unit.PERCENT_OF_COUNTRIES));
    }

    @Test
    void givenAVerdictThatWasNotRead_whenMadeWithEvidence_thenItIsRefused() {
        PublishedVerdict unread = PublishedVerdict.find(Review.FINAL_2014, ConnectivityTarget.of(9))
                .orElseThrow();
        assertThatThrownBy(() -> new PublishedVerdict(
                        unread.key(),
                        unread.review(),
                        unread.target(),
                        unread.indicator(),
                        PublishedStatus.ACHIEVED,
                        unread.scope(),
                        unread.dataYear(),
                        unread.reading(),
                        unread.sources(),
                        unread.evidence(),
                        unread.note()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("verdict FINAL_2014/T9 is ACHIEVED with evidence NOT_FOUND");
    }

    @Test
    void givenAFigureBeyondItsUnit_whenMade_thenItIsRefused() {
        PublishedFigure figure = PublishedFigure.all().get(0);
        assertThatThrownBy(() -> new PublishedFigure(
                        figure.key(),
                        figure.review(),
                        figure.target(),
                        figure.indicator(),
                        figure.what(),
                        figure.precision(),
                        new BigDecimal("100.1"),
                        Unit.PERCENT,
                        figure.year(),
                        figure.sources(),
                        figure.evidence()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is 100.1 PERCENT")
                .hasMessageContaining("expected 0 to 100");
    }

    private static Indicator indicator(String key) {
        return Indicators.standard().find(key).orElseThrow();
    }
}
