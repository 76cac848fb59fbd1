package org.wsis4j.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.SourceDocuments;

class IndicatorsTest {

    private static final Indicators STANDARD = Indicators.standard();

    @ParameterizedTest
    @CsvSource({
        "i99H, T10-INTERNET-USE",
        "xHH6_IDI, T10-INTERNET",
        "i271pop, T1-POPULATION-COVERAGE",
        "SE_ACC_INTN, T2-INTERNET",
        "mobile_cellular_per_100, T10-MOBILE-SUBSCRIPTIONS",
        "10.1, T10-MOBILE-SUBSCRIPTIONS",
        "1.1, T1-RURAL-COVERAGE",
        "T8-RADIO, T8-RADIO",
        "HH1, T8-RADIO",
        "HH2, T8-TELEVISION",
        "HH3, T10-TELEPHONE",
        "HH6, T10-INTERNET",
        "HH7, T10-INTERNET-USE",
        "HH10, T10-MOBILE-USE",
    })
    void givenANameThatDataSetsUse_whenAsked_thenTheIndicatorIsFound(String name, String key) {
        assertThat(STANDARD.find(name)).map(Indicator::key).contains(key);
    }

    @Test
    void givenTheGaps_whenAsked_thenTheyAreRowsAndNeverJudged() {
        assertThat(STANDARD.gaps())
                .extracting(Indicator::key)
                .containsExactly("T3-THIRD", "T6-GOVERNMENT", "T8-THIRD", "T9-CONTENT");
        assertThat(STANDARD.gaps()).allSatisfy(gap -> {
            assertThat(gap.evidence()).isEqualTo(Evidence.NOT_FOUND);
            assertThat(gap.confidence()).isEmpty();
        });
        assertThat(STANDARD.judged()).doesNotContainAnyElementsOf(STANDARD.gaps());
    }

    @ParameterizedTest
    @CsvSource({"1, 5, 4", "2, 4, 4", "3, 3, 2", "5, 3, 3", "7, 4, 2", "8, 3, 2", "9, 1, 0", "10, 5, 5", "11, 3, 3"})
    void givenATarget_whenItsIndicatorsAreCounted_thenGapsAndSupportAreNotJudged(int target, int rows, int judged) {
        Indicators own = STANDARD.of(ConnectivityTarget.of(target));
        assertThat(own).hasSize(rows);
        assertThat(own.judged()).hasSize(judged);
    }

    @Test
    void givenACoreCode_whenAsked_thenTheRuralBreakdownHasTheSameAndNoFigureOfTheWhole() {
        assertThat(STANDARD.coded("HH6"))
                .extracting(Indicator::population)
                .containsExactly(PopulationConcerned.RURAL_HOUSEHOLDS, PopulationConcerned.HOUSEHOLDS);
        assertThat(STANDARD.find("HH6")).map(Indicator::population).contains(PopulationConcerned.HOUSEHOLDS);
    }

    @Test
    void givenLearnersForAComputer_whenAsked_thenFewerIsBetter() {
        assertThat(STANDARD.find("T2-LEARNERS-PER-COMPUTER")).hasValueSatisfying(indicator -> {
            assertThat(indicator.direction()).isEqualTo(Direction.LOWER);
            assertThat(indicator.coreCodes()).containsExactly("ED4", "ED4bis");
            assertThat(indicator.population()).isEqualTo(PopulationConcerned.SCHOOL_COMPUTERS);
        });
    }

    @Test
    void givenWhatAnIndicatorIsWorkedOutFrom_whenAsked_thenItIsInTheRegister() {
        assertThat(STANDARD.stream().flatMap(indicator -> indicator.derivedFrom().stream()))
                .containsExactly("T1-POPULATION-COVERAGE")
                .allSatisfy(key -> assertThat(STANDARD.find(key)).isPresent());
    }

    @Test
    void givenAnIndicatorOfOnesOwn_whenAdded_thenTheStandardStaysAsItIs() {
        Indicator own = own("OWN-LIBRARIES");
        Indicators more = STANDARD.with(own);
        assertThat(more.find("OWN-LIBRARIES")).contains(own);
        assertThat(more.of(ConnectivityTarget.of(4)).judged()).contains(own);
        assertThat(STANDARD).doesNotContain(own).hasSize(37);
    }

    @Test
    void givenANameInUse_whenAnIndicatorIsAdded_thenItIsRefused() {
        assertThatThrownBy(() -> STANDARD.with(own("i99H")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "'i99H' names two indicators, one of them i99H; expected names of its own for each, for example"
                                + " T10-INTERNET-USE");
        assertThatThrownBy(() -> Indicators.of(List.of(own("A"), own("A"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givenTwoRegisters_whenJoined_thenTheOrderIsOneAfterTheOther() {
        Indicators mine = Indicators.of(List.of(own("A"), own("B")));
        assertThat(mine.and(STANDARD))
                .hasSize(39)
                .startsWith(own("A"), own("B"))
                .endsWith(STANDARD.all().get(36));
        assertThat(STANDARD.and(mine)).endsWith(own("A"), own("B"));
        assertThat(STANDARD.and(Indicators.of(List.of())).all()).isEqualTo(STANDARD.all());
    }

    @Test
    void givenTwoRegistersWithOneName_whenJoined_thenItIsRefused() {
        assertThatThrownBy(() -> STANDARD.and(Indicators.of(List.of(own("HH6")))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'HH6' names two indicators, one of them HH6");
        assertThatThrownBy(() -> STANDARD.and(STANDARD)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givenNoSuchTarget_whenAnIndicatorIsMade_thenItIsRefused() {
        assertThatThrownBy(() -> Indicator.own(
                        "A",
                        12,
                        "a name",
                        Unit.PERCENT,
                        Direction.HIGHER,
                        PopulationConcerned.PEOPLE,
                        SourceDocuments.GENEVA_PLAN.paragraph("6")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("there is no target 12");
    }

    private static Indicator own(String key) {
        return Indicator.own(
                key,
                4,
                "public libraries online",
                Unit.PERCENT,
                Direction.HIGHER,
                PopulationConcerned.CULTURAL_INSTITUTIONS,
                SourceDocuments.GENEVA_PLAN.paragraph("6(d)"));
    }
}
