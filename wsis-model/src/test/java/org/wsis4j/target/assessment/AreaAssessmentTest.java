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
import org.wsis4j.target.PopulationConcerned;
import org.wsis4j.target.Unit;

/** A single area, judged by the figure published for it. */
class AreaAssessmentTest {

    private static final Area KENYA = country("KEN");
    private static final Criterion HALF = Criterion.threshold("more than half", number("50"), true, HOUSE);

    @ParameterizedTest
    @CsvSource({"43.4, NOT_ACHIEVED", "50.0, NOT_ACHIEVED", "50.1, ACHIEVED"})
    void givenTheWorldIn2015_whenHeldAgainstTheAgreedText_thenMoreThanHalfMustBeReached(String value, Verdict verdict) {
        IndicatorResult result = new AssessmentSamples()
                .figure(INTERNET_USE, Area.WORLD, 2015, value)
                .assessor()
                .assess(INTERNET_USE, Area.WORLD, Criterion.agreedText(TENTH));
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(result.reasons()).isEmpty();
        assertThat(result.paragraphs().get(0)).hasToString("GENEVA-PLAN:6(j)");
        assertThat(result.figure()).hasValueSatisfying(figure -> {
            assertThat(figure.value()).isEqualTo(number(value));
            assertThat(figure.lastYear()).isEqualTo(2015);
            assertThat(figure.coverage()).isEmpty();
        });
    }

    @Test
    void givenACountry_whenHeldAgainstATargetForTheWorld_thenItNeitherPassesNorFails() {
        AssessmentSamples kenya = new AssessmentSamples().figure(INTERNET_USE, KENYA, 2015, "99");
        IndicatorResult result = kenya.assessor().assess(INTERNET_USE, KENYA, Criterion.agreedText(TENTH));
        assertThat(result.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(result.reasons()).containsExactly(Reason.WORLD_TARGET_ONLY);
        assertThat(result.figure()).isPresent();
        assertThat(kenya.assessor().assess(INTERNET_USE, KENYA, HALF).verdict()).isEqualTo(Verdict.ACHIEVED);
    }

    @Test
    void givenNoData_whenJudged_thenItIsNoFailure() {
        IndicatorResult result = new AssessmentSamples().assessor().assess(INTERNET_USE, KENYA, HALF);
        assertThat(result.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(result.reasons()).containsExactly(Reason.NO_DATA);
    }

    @Test
    void givenZero_whenJudged_thenItIsAFigureAndFails() {
        assertThat(new AssessmentSamples()
                        .figure(INTERNET_USE, KENYA, 2015, "0")
                        .assessor()
                        .assess(INTERNET_USE, KENYA, HALF)
                        .verdict())
                .isEqualTo(Verdict.NOT_ACHIEVED);
    }

    @Test
    void givenAnOlderFigure_whenJudged_thenTheToleranceDecides() {
        AssessmentSamples old =
                new AssessmentSamples().figure(INTERNET_USE, KENYA, 2013, "13").figure(INTERNET_USE, KENYA, 2016, "60");
        assertThat(old.assessor().assess(INTERNET_USE, KENYA, HALF).reasons()).containsExactly(Reason.TOO_OLD);
        IndicatorResult tolerated =
                old.with(ANY_COVERAGE.tolerating(2)).assessor().assess(INTERNET_USE, KENYA, HALF);
        assertThat(tolerated.verdict()).isEqualTo(Verdict.NOT_ACHIEVED);
        assertThat(tolerated.year()).isEqualTo(2015);
        assertThat(tolerated.figure()).map(Figure::lastYear).contains(2013);
    }

    @Test
    void givenTwoVintages_whenTheyDiffer_thenBothAreShownAndNoneIsUsed() {
        IndicatorResult result = new AssessmentSamples()
                .figure(INTERNET_USE, Area.WORLD, 2015, "43.4")
                .figure(INTERNET_USE, Area.WORLD, 2015, "41.55")
                .assessor()
                .assess(INTERNET_USE, Area.WORLD, Criterion.agreedText(TENTH));
        assertThat(result.reasons()).containsExactly(Reason.CONFLICTING_VINTAGES);
        assertThat(result.figure()).isEmpty();
        assertThat(result.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.observations()).hasSize(2));
    }

    @Test
    void givenSubscriptions_whenSharesOfPeopleAreAskedFor_thenAnExplicitLineIsNeeded() {
        Indicator mobile = indicator("T10-MOBILE-SUBSCRIPTIONS");
        TargetAssessor assessor = new AssessmentSamples()
                .figure(mobile, Area.WORLD, 2015, "97.38")
                .assessor();
        assertThat(assessor.assess(mobile, Area.WORLD, Criterion.agreedText(TENTH))
                        .reasons())
                .containsExactly(Reason.CRITERION_IN_ANOTHER_UNIT);
        Criterion line =
                Criterion.threshold("more than 50 subscriptions", number("50"), true, Unit.PER_100_INHABITANTS, HOUSE);
        assertThat(assessor.assess(mobile, Area.WORLD, line).verdict()).isEqualTo(Verdict.ACHIEVED);
    }

    @Test
    void givenAShareOfCountries_whenHospitalsAreJudged_thenItIsNoShareOfHospitals() {
        Indicator hospitals = indicator("T5-HOSPITALS");
        assertThat(new AssessmentSamples()
                        .figure(hospitals, Area.WORLD, 2015, "80", Unit.PERCENT_OF_COUNTRIES)
                        .assessor()
                        .assess(hospitals, Area.WORLD, Criterion.partnershipAll(ConnectivityTarget.of(5)))
                        .reasons())
                .containsExactly(Reason.UNIT_MISMATCH);
    }

    @Test
    void givenNoAgreedShare_whenJudgedByTheTextOrByAll_thenTheChoiceDecides() {
        Indicator schools = indicator("T2-INTERNET");
        ConnectivityTarget second = ConnectivityTarget.of(2);
        TargetAssessor assessor =
                new AssessmentSamples().figure(schools, KENYA, 2015, "99").assessor();
        assertThat(assessor.assess(schools, KENYA, Criterion.agreedText(second)).reasons())
                .containsExactly(Reason.NO_THRESHOLD);
        assertThat(assessor.assess(schools, KENYA, Criterion.partnershipAll(second))
                        .verdict())
                .isEqualTo(Verdict.NOT_ACHIEVED);
    }

    @ParameterizedTest
    @CsvSource({"100, ACHIEVED", "99, UNDETERMINED"})
    void givenNationalCircumstances_whenTheyCount_thenNobodyFails(String value, Verdict verdict) {
        Indicator teachers = indicator("T7-QUALIFIED-TEACHERS");
        assertThat(new AssessmentSamples()
                        .figure(teachers, KENYA, 2015, value)
                        .assessor()
                        .assess(teachers, KENYA, Criterion.agreedText(ConnectivityTarget.of(7)))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void givenARuralShare_whenNonePublished_thenItIsWorkedOutOrTheFaultIsTheReason() {
        Indicator rural = indicator("T1-RURAL-COVERAGE");
        Indicator all = indicator("T1-POPULATION-COVERAGE");
        Criterion criterion = Criterion.partnershipAll(ConnectivityTarget.of(1));
        TargetAssessor assessor = new AssessmentSamples()
                .figure(all, KENYA, 2015, "92.0")
                .weight(PopulationConcerned.URBAN_PEOPLE, KENYA, 2015, "12120000")
                .weight(PopulationConcerned.RURAL_PEOPLE, KENYA, 2015, "35117000")
                .figure(all, country("LBY"), 2015, "50.0")
                .weight(PopulationConcerned.URBAN_PEOPLE, country("LBY"), 2015, "4942000")
                .weight(PopulationConcerned.RURAL_PEOPLE, country("LBY"), 2015, "1292000")
                .figure(all, country("SGP"), 2015, "100.0")
                .weight(PopulationConcerned.URBAN_PEOPLE, country("SGP"), 2015, "5535000")
                .weight(PopulationConcerned.RURAL_PEOPLE, country("SGP"), 2015, "0")
                .figure(all, country("TUV"), 2015, "50")
                .assessor();
        IndicatorResult kenya = assessor.assess(rural, KENYA, criterion);
        assertThat(kenya.verdict()).isEqualTo(Verdict.NOT_ACHIEVED);
        assertThat(kenya.figure()).hasValueSatisfying(figure -> {
            assertThat(figure.value()).isBetween(number("89.2"), number("89.3"));
            assertThat(figure.observations()).extracting(o -> o.indicator()).containsExactly(all.key());
        });
        assertThat(assessor.assess(rural, country("LBY"), criterion).reasons())
                .containsExactly(Reason.NEGATIVE_RURAL_COVERAGE);
        assertThat(assessor.assess(rural, country("SGP"), criterion).reasons())
                .containsExactly(Reason.NO_RURAL_POPULATION);
        assertThat(assessor.assess(rural, country("TUV"), criterion).reasons()).containsExactly(Reason.NO_WEIGHTS);
        assertThat(assessor.assess(rural, country("NPL"), criterion).reasons()).containsExactly(Reason.NO_DATA);
    }

    @Test
    void givenACriterionOfAnotherTarget_whenUsed_thenItIsRefused() {
        TargetAssessor assessor = new AssessmentSamples().assessor();
        assertThatThrownBy(() -> assessor.assess(INTERNET_USE, KENYA, Criterion.agreedText(ConnectivityTarget.of(8))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("criterion 'agreed text of Target 8' is for target 8 and T10-INTERNET-USE for target 10;"
                        + " expected the same, for example Criterion.agreedText(ConnectivityTarget.of(10))");
    }

    @Test
    void givenATargetWithGapsOnly_whenJudged_thenTheGapsAreShown() {
        TargetResult result = new AssessmentSamples()
                .assessor()
                .assess(
                        ConnectivityTarget.of(9),
                        Indicators.standard(),
                        Area.WORLD,
                        Criterion.agreedText(ConnectivityTarget.of(9)));
        assertThat(result.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(result.reasons()).containsExactly(Reason.NO_INDICATOR);
        assertThat(result.notJudged()).extracting(Indicator::key).containsExactly("T9-CONTENT");
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100, ACHIEVED",
        "100, 72, MIXED",
        "60, 72, NOT_ACHIEVED",
        "100, , UNDETERMINED",
        "60, , UNDETERMINED",
        ", , UNDETERMINED"
    })
    void givenRadioAndTelevision_whenPutTogether_thenNothingIsHidden(String radio, String television, Verdict verdict) {
        AssessmentSamples samples = new AssessmentSamples();
        if (radio != null) {
            samples.figure(indicator("T8-RADIO"), Area.WORLD, 2015, radio);
        }
        if (television != null) {
            samples.figure(indicator("T8-TELEVISION"), Area.WORLD, 2015, television);
        }
        ConnectivityTarget eighth = ConnectivityTarget.of(8);
        TargetResult result =
                samples.assessor().assess(eighth, Indicators.standard(), Area.WORLD, Criterion.agreedText(eighth));
        assertThat(result.verdict()).isEqualTo(verdict);
        assertThat(result.indicators()).hasSize(2);
        assertThat(result.reasons().isEmpty()).isEqualTo(television != null);
        assertThat(result.notJudged()).extracting(Indicator::key).containsExactly("T8-THIRD");
    }
}
