package org.wsis4j.target.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wsis4j.target.assessment.AssessmentSamples.HOUSE;
import static org.wsis4j.target.assessment.AssessmentSamples.INTERNET_USE;
import static org.wsis4j.target.assessment.AssessmentSamples.TENTH;
import static org.wsis4j.target.assessment.AssessmentSamples.country;
import static org.wsis4j.target.assessment.AssessmentSamples.indicator;
import static org.wsis4j.target.assessment.AssessmentSamples.number;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.AreaGroup;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Direction;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Indicators;
import org.wsis4j.target.PopulationConcerned;
import org.wsis4j.target.Unit;

/** A group, judged by the figures of its countries. */
class GroupAssessmentTest {

    private static final Area BIG = country("BIG");
    private static final Area TINY = country("TNY");
    private static final Area THIRD = country("TRD");
    private static final AreaGroup GROUP = AreaGroup.of("some", List.of(BIG, TINY, THIRD));
    private static final Criterion HALF = Criterion.threshold("more than half", number("50"), true, HOUSE);

    private static AssessmentSamples bigAndTiny() {
        return new AssessmentSamples()
                .figure(INTERNET_USE, BIG, 2015, "20")
                .figure(INTERNET_USE, TINY, 2015, "90")
                .people(BIG, "900")
                .people(TINY, "50")
                .people(THIRD, "50");
    }

    @Test
    void givenCountriesOfDifferentSize_whenPutTogether_thenPeopleWeighAndTheCoverageIsStated() {
        IndicatorResult result = bigAndTiny().assessor().assess(INTERNET_USE, GROUP, HALF);
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_ACHIEVED);
        assertThat(result.area()).isEqualTo(Area.group("some"));
        assertThat(result.figure()).hasValueSatisfying(figure -> {
            assertThat(figure.value()).isBetween(number("23.6842"), number("23.6843"));
            assertThat(figure.coverage())
                    .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("95"));
        });
        assertThat(result.setAside()).containsExactly(new SetAside(THIRD, Reason.NO_DATA));
    }

    @Test
    void givenTooFewPeople_whenPutTogether_thenTheFigureIsShownAndNothingFollows() {
        IndicatorResult result = bigAndTiny()
                .with(AssessmentOptions.covering(number("95.1")))
                .assessor()
                .assess(INTERNET_USE, GROUP, HALF);
        assertThat(result.reasons()).containsExactly(Reason.COVERAGE_TOO_LOW);
        assertThat(result.figure()).isPresent();
        assertThat(bigAndTiny()
                        .with(AssessmentOptions.covering(number("95")))
                        .assessor()
                        .assess(INTERNET_USE, GROUP, HALF)
                        .verdict())
                .isEqualTo(Verdict.NOT_ACHIEVED);
    }

    @Test
    void givenAConflictInOneCountry_whenPutTogether_thenItIsLeftOutAndShown() {
        IndicatorResult result =
                bigAndTiny().figure(INTERNET_USE, TINY, 2015, "91").assessor().assess(INTERNET_USE, GROUP, HALF);
        assertThat(result.figure())
                .hasValueSatisfying(figure -> assertThat(figure.value()).isEqualByComparingTo("20"));
        assertThat(result.setAside())
                .containsExactly(new SetAside(TINY, Reason.CONFLICTING_VINTAGES), new SetAside(THIRD, Reason.NO_DATA));
        assertThat(result.conflicts()).hasSize(1);
    }

    @Test
    void givenSharesOfHouseholds_whenOnlyPeopleAreKnown_thenTheyAreRefused() {
        Indicator households = indicator("T10-INTERNET");
        IndicatorResult result =
                bigAndTiny().figure(households, BIG, 2015, "20").assessor().assess(households, GROUP, HALF);
        assertThat(result.reasons()).containsExactly(Reason.NO_DATA, Reason.NO_WEIGHTS);
        assertThat(result.figure()).isEmpty();
        assertThat(bigAndTiny()
                        .figure(households, BIG, 2015, "20")
                        .weight(PopulationConcerned.HOUSEHOLDS, BIG, 2015, "300")
                        .weight(PopulationConcerned.HOUSEHOLDS, Area.group("some"), 2015, "400")
                        .assessor()
                        .assess(households, GROUP, HALF)
                        .figure()
                        .flatMap(Figure::coverage))
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("75"));
    }

    @Test
    void givenAWholeThatIsNotKnown_whenPutTogether_thenTheCoverageIsNotKnownAndNothingFollows() {
        AreaGroup withUnknown = AreaGroup.of("some", List.of(BIG, country("UNK")));
        IndicatorResult result = bigAndTiny().assessor().assess(INTERNET_USE, withUnknown, HALF);
        assertThat(result.reasons()).containsExactly(Reason.NO_WEIGHTS);
        assertThat(result.figure()).hasValueSatisfying(figure -> {
            assertThat(figure.value()).isEqualByComparingTo("20");
            assertThat(figure.coverage()).isEmpty();
        });
    }

    @Test
    void givenPartsThatExceedTheWhole_whenPutTogether_thenTheWeightsAreDoubted() {
        assertThat(bigAndTiny()
                        .people(Area.group("some"), "900")
                        .assessor()
                        .assess(INTERNET_USE, GROUP, HALF)
                        .reasons())
                .containsExactly(Reason.WEIGHTS_INCONSISTENT);
    }

    @Test
    void givenPlainNumbers_whenPutTogether_thenTheyAreNoFigureOfTheWhole() {
        Indicator count =
                Indicator.own("OWN", 3, "networks", Unit.COUNT, Direction.HIGHER, PopulationConcerned.PEOPLE, HOUSE);
        assertThat(bigAndTiny()
                        .figure(count, BIG, 2015, "3")
                        .assessor()
                        .assess(count, GROUP, Criterion.threshold("one", number("1"), false, Unit.COUNT, HOUSE))
                        .reasons())
                .containsExactly(Reason.CANNOT_BE_PUT_TOGETHER);
    }

    @Test
    void givenFaultsOfTheRuralShare_whenPutTogether_thenTheCountriesAreLeftOut() {
        Indicator all = indicator("T1-POPULATION-COVERAGE");
        IndicatorResult result = new AssessmentSamples()
                .figure(all, BIG, 2015, "75")
                .weight(PopulationConcerned.URBAN_PEOPLE, BIG, 2015, "50")
                .weight(PopulationConcerned.RURAL_PEOPLE, BIG, 2015, "50")
                .figure(all, TINY, 2015, "10")
                .weight(PopulationConcerned.URBAN_PEOPLE, TINY, 2015, "50")
                .weight(PopulationConcerned.RURAL_PEOPLE, TINY, 2015, "50")
                .figure(all, THIRD, 2015, "100")
                .weight(PopulationConcerned.URBAN_PEOPLE, THIRD, 2015, "50")
                .weight(PopulationConcerned.RURAL_PEOPLE, THIRD, 2015, "0")
                .assessor()
                .assess(indicator("T1-RURAL-COVERAGE"), GROUP, Criterion.partnershipAll(ConnectivityTarget.of(1)));
        assertThat(result.figure()).hasValueSatisfying(figure -> {
            assertThat(figure.value()).isEqualByComparingTo("50");
            assertThat(figure.coverage())
                    .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("50"));
        });
        assertThat(result.setAside())
                .containsExactly(
                        new SetAside(TINY, Reason.NEGATIVE_RURAL_COVERAGE),
                        new SetAside(THIRD, Reason.NO_RURAL_POPULATION));
    }

    @Test
    void givenARegion_whenHeldAgainstTheTargetForTheWorld_thenItIsNotTheWorld() {
        assertThat(bigAndTiny()
                        .assessor()
                        .assess(INTERNET_USE, GROUP, Criterion.agreedText(TENTH))
                        .reasons())
                .containsExactly(Reason.WORLD_TARGET_ONLY);
        assertThat(bigAndTiny()
                        .assessor()
                        .assess(INTERNET_USE, AreaGroup.world(GROUP.members()), Criterion.agreedText(TENTH))
                        .verdict())
                .isEqualTo(Verdict.NOT_ACHIEVED);
    }

    @Test
    void givenATarget_whenTheWorldIsPutTogether_thenOneIndicatorPassesAndOneFailsAndBothAreShown() {
        Indicator mobile = indicator("T10-MOBILE-USE");
        TargetResult result = bigAndTiny()
                .figure(mobile, BIG, 2015, "70")
                .assessor()
                .assess(TENTH, Indicators.standard(), AreaGroup.world(GROUP.members()), Criterion.agreedText(TENTH));
        assertThat(result.verdict()).isEqualTo(Verdict.MIXED);
        assertThat(result.area()).isEqualTo(Area.WORLD);
        assertThat(result.indicators())
                .extracting(one -> one.indicator().key(), IndicatorResult::verdict)
                .contains(tuple("T10-INTERNET-USE", Verdict.NOT_ACHIEVED), tuple("T10-MOBILE-USE", Verdict.ACHIEVED));
        assertThat(result.reasons()).contains(Reason.NO_DATA, Reason.CRITERION_IN_ANOTHER_UNIT);
    }
}
