package org.wsis4j.target.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsis4j.target.assessment.AssessmentSamples.ANY_COVERAGE;
import static org.wsis4j.target.assessment.AssessmentSamples.HOUSE;
import static org.wsis4j.target.assessment.AssessmentSamples.INTERNET_USE;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.AreaGroup;
import org.wsis4j.observation.Observation;
import org.wsis4j.observation.Observations;
import org.wsis4j.observation.Weight;
import org.wsis4j.observation.Weights;
import org.wsis4j.target.Direction;
import org.wsis4j.target.PopulationConcerned;
import org.wsis4j.target.Unit;

class AggregateProperties {

    private static final Area SILENT = Area.country("ZZZ");

    record Country(Area area, BigDecimal share, BigDecimal people) {}

    @Property
    void theMean_liesBetweenTheLeastAndTheMost(@ForAll("countries") List<Country> countries) {
        assertThat(result(countries, false).figure().orElseThrow().value())
                .isBetween(
                        countries.stream()
                                .map(Country::share)
                                .min(BigDecimal::compareTo)
                                .orElseThrow(),
                        countries.stream()
                                .map(Country::share)
                                .max(BigDecimal::compareTo)
                                .orElseThrow());
    }

    @Property
    void equalWeights_giveThePlainMean(@ForAll("countries") List<Country> countries) {
        List<Country> equal = countries.stream()
                .map(country -> new Country(country.area, country.share, new BigDecimal("7")))
                .toList();
        BigDecimal sum = countries.stream().map(Country::share).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(result(equal, false).figure().orElseThrow().value())
                .isEqualByComparingTo(sum.divide(BigDecimal.valueOf(countries.size()), MathContext.DECIMAL128));
    }

    @Property
    void theOrderOfFigures_neverMatters(@ForAll("countries") List<Country> countries, @ForAll Random random) {
        List<Country> shuffled = new ArrayList<>(countries);
        Collections.shuffle(shuffled, random);
        assertThat(result(shuffled, false)).isEqualTo(result(countries, false));
    }

    @Property
    void anAreaWithoutData_changesTheCoverageAndNeverTheValue(@ForAll("countries") List<Country> countries) {
        Figure before = result(countries, false).figure().orElseThrow();
        Figure after = result(countries, true).figure().orElseThrow();
        assertThat(after.value()).isEqualTo(before.value());
        assertThat(before.coverage().orElseThrow()).isEqualByComparingTo("100");
        assertThat(after.coverage().orElseThrow()).isLessThan(before.coverage().orElseThrow());
    }

    @Property
    void strictness_mattersOnTheLineOnly(@ForAll("shares") BigDecimal line, @ForAll("shares") BigDecimal value) {
        Criterion strict = Criterion.threshold("strict", line, true, HOUSE);
        Criterion loose = Criterion.threshold("loose", line, false, HOUSE);
        boolean onTheLine = line.compareTo(value) == 0;
        for (Direction direction : List.of(Direction.HIGHER, Direction.LOWER)) {
            assertThat(strict.isReachedBy(value, direction).equals(loose.isReachedBy(value, direction)))
                    .isNotEqualTo(onTheLine);
        }
        assertThat(strict.isReachedBy(line, Direction.HIGHER)).contains(false);
        assertThat(loose.isReachedBy(line, Direction.HIGHER)).contains(true);
    }

    private static IndicatorResult result(List<Country> countries, boolean withSilent) {
        List<Observation> observations = countries.stream()
                .map(country ->
                        Observation.of(country.area, INTERNET_USE.key(), 2015, country.share, Unit.PERCENT, "test"))
                .toList();
        List<Weight> weights = new ArrayList<>();
        countries.forEach(country -> weights.add(weight(country.area, country.people)));
        weights.add(weight(SILENT, BigDecimal.ONE));
        List<Area> areas = new ArrayList<>(countries.stream().map(Country::area).toList());
        if (withSilent) {
            areas.add(SILENT);
        }
        return new TargetAssessor(Observations.of(observations), Weights.of(weights), ANY_COVERAGE)
                .assess(
                        INTERNET_USE,
                        AreaGroup.world(areas),
                        Criterion.threshold("half", new BigDecimal("50"), true, HOUSE));
    }

    private static Weight weight(Area area, BigDecimal people) {
        return new Weight(PopulationConcerned.PEOPLE, area, 2015, people, "test");
    }

    @Provide
    Arbitrary<List<Country>> countries() {
        Arbitrary<Area> areas = Arbitraries.strings()
                .withCharRange('A', 'M')
                .ofLength(3)
                .map(Area::country)
                .withoutEdgeCases();
        Arbitrary<BigDecimal> people = Arbitraries.longs()
                .between(1, 1_400_000_000L)
                .map(BigDecimal::valueOf)
                .withoutEdgeCases();
        return Combinators.combine(areas, shares(), people)
                .as(Country::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30)
                .uniqueElements(Country::area);
    }

    @Provide
    Arbitrary<BigDecimal> shares() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal(100))
                .ofScale(2);
    }
}
