package org.wsis4j.target.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.AreaGroup;
import org.wsis4j.observation.Observation;
import org.wsis4j.observation.Observations;
import org.wsis4j.observation.Weight;
import org.wsis4j.observation.Weights;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Indicators;
import org.wsis4j.target.PopulationConcerned;
import org.wsis4j.target.Unit;

class ProgressReportProperties {

    private static final Indicators REGISTER = Indicators.standard();
    private static final List<Area> COUNTRIES = List.of(Area.country("KEN"), Area.country("NPL"), Area.country("PER"));

    @Property(tries = 100)
    void theReportOnAnArea_isWhatTheAssessorGivesTargetByTarget(
            @ForAll("assessors") TargetAssessor assessor,
            @ForAll("areas") Area area,
            @ForAll("criteria") Function<ConnectivityTarget, Criterion> criterion) {
        ProgressReport report = ProgressReport.of(assessor, REGISTER, area, criterion);
        isJust(report, assessor, target -> assessor.assess(target, REGISTER, area, criterion.apply(target)));
    }

    @Property(tries = 100)
    void theReportOnAGroup_isWhatTheAssessorGivesTargetByTarget(
            @ForAll("assessors") TargetAssessor assessor,
            @ForAll("groups") AreaGroup group,
            @ForAll("criteria") Function<ConnectivityTarget, Criterion> criterion) {
        ProgressReport report = ProgressReport.of(assessor, REGISTER, group, criterion);
        isJust(report, assessor, target -> assessor.assess(target, REGISTER, group, criterion.apply(target)));
        report.targets().stream()
                .flatMap(progress -> progress.result().indicators().stream())
                .forEach(result -> Statistics.collect(result.verdict()));
        Statistics.coverage(coverage -> coverage.check(Verdict.NOT_ACHIEVED).count(count -> count > 5));
    }

    @Property(tries = 50)
    void narrowingToEachTarget_givesTheReportBackPieceByPiece(
            @ForAll("assessors") TargetAssessor assessor, @ForAll("areas") Area area) {
        ProgressReport report = ProgressReport.of(assessor, REGISTER, area, Criterion::agreedText);
        assertThat(ConnectivityTarget.all().stream().flatMap(target -> report.on(target).targets().stream()))
                .containsExactlyElementsOf(report.targets());
    }

    private static void isJust(
            ProgressReport report, TargetAssessor assessor, Function<ConnectivityTarget, TargetResult> assessment) {
        assertThat(report.options()).isEqualTo(assessor.options());
        assertThat(report.targets()).hasSize(10).allSatisfy(progress -> {
            TargetResult own = assessment.apply(progress.result().target());
            assertThat(progress.result()).isEqualTo(own);
            assertThat(progress.published()).isEqualTo(TargetProgress.of(own).published());
        });
        assertThat(report.targets())
                .extracting(progress -> progress.result().target())
                .isEqualTo(ConnectivityTarget.all());
    }

    @Provide
    Arbitrary<TargetAssessor> assessors() {
        Arbitrary<Boolean> tracked = Arbitraries.of(true, false);
        return Combinators.combine(observations(), Arbitraries.integers().between(2010, 2016), years(), tracked)
                .as((observations, year, tolerance, baseline) -> new TargetAssessor(
                        Observations.of(observations),
                        weights(year),
                        new AssessmentOptions(
                                new BigDecimal("40"),
                                year,
                                2015,
                                tolerance,
                                baseline ? Optional.of(2005) : Optional.empty())));
    }

    /** Few places, so that figures meet, and some contradict each other. */
    private static Arbitrary<List<Observation>> observations() {
        List<Area> areas = new ArrayList<>(COUNTRIES);
        areas.add(Area.WORLD);
        List<Indicator> some = REGISTER.judged().stream()
                .filter(indicator -> indicator.target() == 8 || indicator.target() == 10)
                .toList();
        return Combinators.combine(
                        Arbitraries.of(areas),
                        Arbitraries.of(some),
                        Arbitraries.integers().between(2005, 2015),
                        Arbitraries.integers().between(0, 100))
                .as((area, indicator, year, value) -> Observation.of(
                        area, indicator.key(), year, BigDecimal.valueOf(value), indicator.unit(), "test"))
                .list()
                .ofMinSize(20)
                .ofMaxSize(120);
    }

    /** Kenya has no households, so that some shares cannot be put together. */
    private static Weights weights(int year) {
        List<Weight> weights = new ArrayList<>();
        for (PopulationConcerned population : PopulationConcerned.values()) {
            for (Area area : COUNTRIES) {
                boolean known = population != PopulationConcerned.NOT_FOUND
                        && (population != PopulationConcerned.HOUSEHOLDS || !area.equals(COUNTRIES.get(0)));
                if (known) {
                    weights.add(new Weight(population, area, year, new BigDecimal("1000"), "test"));
                }
            }
        }
        return Weights.of(weights);
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(0, 10);
    }

    @Provide
    Arbitrary<Area> areas() {
        return Arbitraries.of(Area.WORLD, COUNTRIES.get(0), Area.group("Nowhere"));
    }

    @Provide
    Arbitrary<AreaGroup> groups() {
        return Arbitraries.of(AreaGroup.world(COUNTRIES), AreaGroup.of("Two", COUNTRIES.subList(0, 2)));
    }

    @Provide
    Arbitrary<Function<ConnectivityTarget, Criterion>> criteria() {
        return Arbitraries.of(
                Criterion::agreedText,
                Criterion::partnershipAll,
                target ->
                        Criterion.threshold("half", new BigDecimal("50"), true, Unit.PERCENT, AssessmentSamples.HOUSE));
    }
}
