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

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.AreaGroup;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Direction;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Indicators;
import org.wsis4j.target.PopulationConcerned;
import org.wsis4j.target.Unit;

class ProgressReportTest {

    private static final Area KENYA = country("KEN");
    private static final Area NEPAL = country("NPL");

    @Test
    void givenNoFigures_whenReported_thenTheTenTargetsStandInOrderAndNoneFails() {
        ProgressReport report = world(new AssessmentSamples());
        assertThat(report.targets())
                .extracting(progress -> progress.result().target().number())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(report.targets())
                .extracting(progress -> progress.result().verdict())
                .containsOnly(Verdict.UNDETERMINED);
        assertThat(report.area()).isEqualTo(Area.WORLD);
        assertThat(report.options()).isEqualTo(ANY_COVERAGE);
    }

    @Test
    void givenTheStandardRegister_whenReported_thenEachIndicatorOfTheTenIsShownOnce() {
        List<Indicator> shown = world(new AssessmentSamples()).targets().stream()
                .map(TargetProgress::result)
                .flatMap(result -> Stream.concat(
                        result.indicators().stream().map(IndicatorResult::indicator), result.notJudged().stream()))
                .toList();
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(Indicators.standard().stream()
                        .filter(indicator -> indicator.target() <= 10)
                        .toList());
    }

    @Test
    void givenAnIndicatorOfOnesOwn_whenReported_thenItsTargetIsJudgedByIt() {
        Indicator own = Indicator.own(
                "MY-VILLAGES", 1, "villages online", Unit.PERCENT, Direction.HIGHER, PopulationConcerned.PEOPLE, HOUSE);
        TargetAssessor assessor =
                new AssessmentSamples().figure(own, KENYA, 2015, "100").assessor();
        ProgressReport report = ProgressReport.of(
                assessor, Indicators.of(List.of(own)), KENYA, target -> Criterion.partnershipAll(target));
        assertThat(report.targets().get(0).result().verdict()).isEqualTo(Verdict.ACHIEVED);
        assertThat(report.targets().get(1).result().reasons()).containsExactly(Reason.NO_INDICATOR);
    }

    @Test
    void givenTheChoiceOfCriteria_whenReported_thenEachTargetIsHeldAgainstItsOwn() {
        List<ConnectivityTarget> asked = new ArrayList<>();
        ProgressReport report =
                ProgressReport.of(new AssessmentSamples().assessor(), Indicators.standard(), KENYA, target -> {
                    asked.add(target);
                    return target.number() == 10
                            ? Criterion.threshold("half", number("50"), true, HOUSE)
                            : Criterion.partnershipAll(target);
                });
        assertThat(asked).isEqualTo(ConnectivityTarget.all());
        assertThat(report.targets().get(9).result().criterion()).hasToString("half");
        assertThat(report.targets().get(0).result().criterion()).hasToString("wording of 2014 of Target 1");
    }

    @Test
    void givenACriterionOfAnotherTarget_whenReported_thenItIsRefused() {
        assertThatThrownBy(() -> ProgressReport.of(
                        new AssessmentSamples().assessor(),
                        Indicators.standard(),
                        KENYA,
                        target -> Criterion.agreedText(TENTH)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is for target 10 and T1-RURAL-COVERAGE for target 1");
    }

    @Test
    void givenAGroup_whenReported_thenItsCountriesArePutTogetherAndNotItsOwnFigureTaken() {
        AssessmentSamples samples = new AssessmentSamples()
                .figure(INTERNET_USE, KENYA, 2015, "10")
                .figure(INTERNET_USE, NEPAL, 2015, "20")
                .figure(INTERNET_USE, Area.WORLD, 2015, "43.4")
                .people(KENYA, "300")
                .people(NEPAL, "100");
        ProgressReport put = ProgressReport.of(
                samples.assessor(),
                Indicators.standard(),
                AreaGroup.world(List.of(KENYA, NEPAL)),
                Criterion::agreedText);
        assertThat(put.area()).isEqualTo(Area.WORLD);
        assertThat(internetUse(put).figure().orElseThrow().value()).isEqualByComparingTo("12.5");
        assertThat(internetUse(put).figure().orElseThrow().coverage()).contains(number("100"));
        assertThat(internetUse(world(samples)).figure().orElseThrow().value()).isEqualByComparingTo("43.4");
        assertThat(internetUse(world(samples)).figure().orElseThrow().coverage())
                .isEmpty();
    }

    @Test
    void givenOneTarget_whenNarrowed_thenOnlyItStandsAndTheRestStays() {
        ProgressReport report = world(new AssessmentSamples().figure(INTERNET_USE, Area.WORLD, 2015, "43.4"));
        ProgressReport tenth = report.on(TENTH);
        assertThat(tenth.targets()).containsExactly(report.targets().get(9));
        assertThat(tenth.area()).isEqualTo(report.area());
        assertThat(tenth.options()).isEqualTo(report.options());
        assertThat(tenth.on(TENTH)).isEqualTo(tenth);
    }

    @Test
    void givenATargetThatIsNotThere_whenNarrowed_thenNoneStands() {
        ProgressReport report = world(new AssessmentSamples());
        assertThat(report.on(ConnectivityTarget.proposed()).targets()).isEmpty();
        assertThat(report.on(TENTH).on(ConnectivityTarget.of(1)).targets()).isEmpty();
    }

    @Test
    void givenResultsOfTwoAreas_whenPutInOneReport_thenThatIsRefused() {
        TargetProgress ofTheWorld =
                world(new AssessmentSamples()).on(TENTH).targets().get(0);
        assertThatThrownBy(() -> new ProgressReport(KENYA, ANY_COVERAGE, List.of(ofTheWorld)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a result of WORLD in a report of KEN; expected all of the same area, for example WORLD");
    }

    @Test
    void givenAListThatChanges_whenReported_thenTheReportDoesNot() {
        List<TargetProgress> targets =
                new ArrayList<>(world(new AssessmentSamples()).targets());
        ProgressReport report = new ProgressReport(Area.WORLD, ANY_COVERAGE, targets);
        targets.clear();
        assertThat(report.targets()).hasSize(10);
        assertThatThrownBy(() -> report.targets().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    private static ProgressReport world(AssessmentSamples samples) {
        return ProgressReport.of(samples.assessor(), Indicators.standard(), Area.WORLD, Criterion::agreedText);
    }

    private static IndicatorResult internetUse(ProgressReport report) {
        return report.on(TENTH).targets().get(0).result().indicators().stream()
                .filter(result -> result.indicator().equals(indicator("T10-INTERNET-USE")))
                .findFirst()
                .orElseThrow();
    }
}
