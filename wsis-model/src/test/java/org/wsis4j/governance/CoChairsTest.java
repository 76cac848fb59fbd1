package org.wsis4j.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wsis4j.governance.GovernanceSamples.FAO;
import static org.wsis4j.governance.GovernanceSamples.ITU;
import static org.wsis4j.governance.GovernanceSamples.UNCTAD;
import static org.wsis4j.governance.GovernanceSamples.UNDP;
import static org.wsis4j.governance.GovernanceSamples.UNESCO;
import static org.wsis4j.governance.GovernanceSamples.UPU;
import static org.wsis4j.governance.GovernanceSamples.WHO;
import static org.wsis4j.governance.GovernanceSamples.day;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.governance.CoChairs.Eligibility;
import org.wsis4j.organization.Organization;
import org.wsis4j.source.Paragraph;

class CoChairsTest {

    private static final List<Organization> MEMBERS = List.of(ITU, UNESCO, UNDP, WHO, FAO, UPU);

    @Test
    void givenACandidate_whenAsked_thenItsEligibilityIsTold() {
        CoChairs coChairs = record();
        assertThat(coChairs.eligibility(WHO, ITU)).isEqualTo(Eligibility.ELIGIBLE);
        assertThat(coChairs.eligibility(UNESCO, ITU)).isEqualTo(Eligibility.ONE_OF_THE_THREE);
        assertThat(coChairs.eligibility(ITU, ITU)).isEqualTo(Eligibility.IS_THE_CHAIR);
        assertThat(coChairs.eligibility(UNCTAD, ITU)).isEqualTo(Eligibility.NOT_A_MEMBER);
        assertThat(coChairs.eligibility(UNCTAD, UNCTAD)).isEqualTo(Eligibility.IS_THE_CHAIR);
        assertThat(coChairs.source()).isEqualTo(Paragraph.parse("E/2006/85:17"));
    }

    @Test
    void givenElections_whenAskedWhoWaitedLongest_thenThoseThatNeverServedComeFirst() {
        CoChairs coChairs = record(election(FAO, ITU, 2006), election(WHO, UNESCO, 2007), election(UPU, UNDP, 2008));

        assertThat(coChairs.leastRecentlyServed(ITU, day("2006-06-30"))).containsExactly(WHO, FAO, UPU);
        assertThat(coChairs.leastRecentlyServed(ITU, day("2006-07-01"))).containsExactly(WHO, UPU, FAO);
        assertThat(coChairs.leastRecentlyServed(ITU, day("2007-07-01"))).containsExactly(UPU, FAO, WHO);
        assertThat(coChairs.leastRecentlyServed(ITU, day("2009-07-01"))).containsExactly(FAO, WHO, UPU);
        assertThat(coChairs.leastRecentlyServed(FAO, day("2009-07-01"))).containsExactly(WHO, UPU);
    }

    @Test
    void givenATurnOfEach_whenChecked_thenNothingIsWrong() {
        assertThat(record(
                                election(FAO, ITU, 2006),
                                election(WHO, UNESCO, 2007),
                                election(UPU, UNDP, 2008),
                                election(FAO, ITU, 2009))
                        .deviations())
                .isEmpty();
    }

    @Test
    void givenElectionsOfThoseThatCannotBeElected_whenChecked_thenEachIsNamed() {
        CoChairs coChairs =
                record(election(UNESCO, ITU, 2006), election(UNCTAD, UNESCO, 2007), election(UNDP, UNDP, 2008));
        assertThat(coChairs.deviations())
                .extracting(Deviation::kind)
                .containsExactly(
                        Deviation.Kind.CO_CHAIR_ONE_OF_THE_THREE,
                        Deviation.Kind.CO_CHAIR_NOT_A_MEMBER,
                        Deviation.Kind.CO_CHAIR_IS_THE_CHAIR);
        assertThat(coChairs.deviations())
                .allSatisfy(
                        deviation -> assertThat(deviation.sources()).containsExactly(Paragraph.parse("E/2006/85:17")));
    }

    @Test
    void givenTwoAtOnce_whenChecked_thenBothAreNamedForTheDaysInCommon() {
        CoChairElection who = new CoChairElection(WHO, ITU, day("2006-07-01"), day("2007-06-30"));
        CoChairElection fao = new CoChairElection(FAO, ITU, day("2007-06-30"), day("2007-12-31"));
        assertThat(record(fao, who).deviations())
                .containsExactly(new Deviation(
                        Deviation.Kind.MORE_THAN_ONE_CO_CHAIR, fao.from(), fao.from(), List.of(WHO, FAO), List.of()));
        assertThat(record(who, new CoChairElection(FAO, ITU, day("2007-07-01"), day("2007-12-31")))
                        .deviations())
                .isEmpty();
    }

    @Test
    void givenSeveralAtOnce_whenChecked_thenEachTimeIsOneDeviationThatNamesAll() {
        assertThat(record(
                                elected(WHO, "2006-01-01", "2006-12-31"),
                                elected(FAO, "2006-02-01", "2006-06-30"),
                                elected(UPU, "2006-06-30", "2006-08-31"),
                                elected(FAO, "2006-12-01", "2007-01-31"))
                        .deviations())
                .filteredOn(deviation -> deviation.kind() == Deviation.Kind.MORE_THAN_ONE_CO_CHAIR)
                .containsExactly(
                        new Deviation(
                                Deviation.Kind.MORE_THAN_ONE_CO_CHAIR,
                                day("2006-02-01"),
                                day("2006-08-31"),
                                List.of(WHO, FAO, UPU),
                                List.of()),
                        new Deviation(
                                Deviation.Kind.MORE_THAN_ONE_CO_CHAIR,
                                day("2006-12-01"),
                                day("2006-12-31"),
                                List.of(WHO, FAO),
                                List.of()));
    }

    private static CoChairElection elected(Organization coChair, String from, String to) {
        return new CoChairElection(coChair, ITU, day(from), day(to));
    }

    @Test
    void givenTheSameAgain_whenOthersHaveNotServedSince_thenTheyAreNamed() {
        CoChairs coChairs = record(election(WHO, ITU, 2006), election(FAO, UNESCO, 2007), election(WHO, UNDP, 2008));
        assertThat(coChairs.deviations())
                .containsExactly(new Deviation(
                        Deviation.Kind.CO_CHAIR_BEFORE_OTHERS,
                        day("2008-07-01"),
                        day("2009-06-30"),
                        List.of(WHO, UPU),
                        List.of()));
    }

    @Test
    void givenBadInput_whenMade_thenItIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CoChairs.of(List.of(WHO, FAO, WHO), List.of()))
                .withMessage("member WHO stands twice; expected each once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CoChairElection(WHO, ITU, day("2007-06-30"), day("2006-07-01")))
                .withMessage("election of WHO as co-chair ends 2006-07-01, before it starts 2007-06-30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Deviation(
                        Deviation.Kind.WORK_PLAN_OVERDUE, day("2007-06-30"), day("2006-07-01"), List.of(), List.of()))
                .withMessage("deviation WORK_PLAN_OVERDUE ends 2006-07-01, before it starts 2007-06-30");
    }

    private static CoChairs record(CoChairElection... elections) {
        return CoChairs.of(MEMBERS, List.of(elections));
    }

    private static CoChairElection election(Organization coChair, Organization chair, int year) {
        return new CoChairElection(coChair, chair, day(year + "-07-01"), day(year + 1 + "-06-30"));
    }
}
