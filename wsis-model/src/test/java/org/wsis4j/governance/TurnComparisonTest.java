package org.wsis4j.governance;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wsis4j.governance.GovernanceSamples.ITU;
import static org.wsis4j.governance.GovernanceSamples.UNCTAD;
import static org.wsis4j.governance.GovernanceSamples.UNDP;
import static org.wsis4j.governance.GovernanceSamples.UNESCO;
import static org.wsis4j.governance.GovernanceSamples.day;
import static org.wsis4j.governance.GovernanceSamples.gap;
import static org.wsis4j.governance.GovernanceSamples.term;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wsis4j.governance.TurnComparison.Verdict;
import org.wsis4j.source.Paragraph;

class TurnComparisonTest {

    private static final List<TurnComparison> MANDATED = ChairHistory.recorded().heldAgainst(ChairRotation.mandated());

    @Test
    void givenTheRecord_whenHeldAgainstTheMandate_thenThisIsTheTable() {
        assertThat(MANDATED)
                .map(TurnComparisonTest::line)
                .containsExactly(
                        "1 2006 ITU: [2006-07 (ITU)] AS_MANDATED",
                        "2 2007 UNESCO: [2007-08 (UNESCO)] AS_MANDATED",
                        "3 2008 UNDP: [2008-09 (not found)] UNDETERMINED",
                        "4 2009 ITU: [2009-10 (ITU)] AS_MANDATED",
                        "5 2010 UNESCO: [2010-11 (UNESCO)] AS_MANDATED",
                        "6 2011 UNDP: [2011-12 (ITU)] DEVIATES OUT_OF_TURN [ITU], TURN_NOT_TAKEN [UNDP]",
                        "7 2012 ITU: [2012-05 to 2013-02 (UNCTAD), 2013-02 on (UNESCO)] DEVIATES"
                                + " CHAIR_OUTSIDE_THE_THREE [UNCTAD], TERM_NOT_A_YEAR [UNCTAD], OUT_OF_TURN [UNESCO]",
                        "8 2013 UNESCO: [] UNDETERMINED",
                        "9 2014 UNDP: [2014-15 (not found)] UNDETERMINED",
                        "10 2015 ITU: [seen 2015-12-17 (UNCTAD)] DEVIATES CHAIR_OUTSIDE_THE_THREE [UNCTAD]",
                        "11 2016 UNESCO: [2016-17 (not found)] UNDETERMINED",
                        "12 2017 UNDP: [2017-18 (not found)] UNDETERMINED",
                        "13 2018 ITU: [2018-19 (not found)] UNDETERMINED",
                        "14 2019 UNESCO: [seen 2019-07 (ITU)] DEVIATES OUT_OF_TURN [ITU]",
                        "15 2020 UNDP: [2020-21 (UNCTAD)] DEVIATES CHAIR_OUTSIDE_THE_THREE [UNCTAD]",
                        "16 2021 ITU: [2021-22 (UNESCO)] DEVIATES OUT_OF_TURN [UNESCO]",
                        "17 2022 UNESCO: [] UNDETERMINED",
                        "18 2023 UNDP: [2023-24 (not found)] UNDETERMINED",
                        "19 2024 ITU: [] UNDETERMINED",
                        "20 2025 UNESCO: [2025-26 (UNCTAD)] DEVIATES CHAIR_OUTSIDE_THE_THREE [UNCTAD]");
    }

    @Test
    void givenADeviation_whenRead_thenItHasTheSourcesOfBothSides() {
        assertThat(MANDATED.get(6).deviations().get(0).sources())
                .containsExactly(Paragraph.parse("E/2006/85:17"), Paragraph.parse("UNCTAD-STATEMENT-2013:whole"));
        assertThat(MANDATED.get(5).deviations().get(1).sources())
                .containsExactly(
                        Paragraph.parse("E/2006/85:17"),
                        Paragraph.parse("ITU-SPEECH-2012-05-14:whole"),
                        Paragraph.parse("UNDP-BLOG-2011-04:whole"));
        assertThat(MANDATED).flatMap(TurnComparison::deviations).allSatisfy(deviation -> {
            assertThat(deviation.mandate()).isEqualTo(Paragraph.parse("E/2006/85:17"));
            assertThat(deviation.record()).isNotEmpty();
        });
    }

    @Test
    void givenThatUndpDeclinedItsSecondTurn_whenHeldAgainstThatRotation_thenItuIsInTurn() {
        ChairRotation declined = ChairRotation.mandated().declining(6);
        assertThat(ChairHistory.recorded().heldAgainst(declined).get(5))
                .extracting(
                        TurnComparison::verdict,
                        comparison -> comparison.mandated().chair())
                .containsExactly(Verdict.AS_MANDATED, ITU);
    }

    @Test
    void givenNoTolerance_whenHeldAgainst_thenAHandoverTwoWeeksLateIsOutOfTurn() {
        assertThat(ChairHistory.recorded()
                        .heldAgainst(ChairRotation.mandated(), Period.ZERO)
                        .get(1)
                        .deviations())
                .extracting(Deviation::kind)
                .containsExactly(Deviation.Kind.OUT_OF_TURN, Deviation.Kind.TERM_NOT_A_YEAR);
    }

    @Test
    void givenAToleranceThatLeavesNothing_whenHeldAgainst_thenItIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChairHistory.recorded().heldAgainst(ChairRotation.mandated(), Period.ofMonths(6)))
                .withMessage("tolerance P6M leaves no middle of a turn; expected none or more and less than half of"
                        + " P1Y, for example P2M");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChairHistory.recorded().heldAgainst(ChairRotation.mandated(), Period.ofDays(-1)));
    }

    @Test
    void givenAGapInTheRecord_whenHeldAgainst_thenItIsNeverADeviation() {
        assertThat(verdicts(gap("2006-07", "2006", "2007"), gap("2007-08", "2007", "2008")))
                .containsOnly(Verdict.UNDETERMINED);
        assertThat(verdicts(term("one", ITU, "2006-07-01", "2006-10-01", ""), gap("rest", "2006-10-01", "2007-07-01")))
                .startsWith(Verdict.DEVIATES);
        assertThat(verdicts(
                        term("one", ITU, "2006-07-01", "", ""), term("two", UNESCO, "2007-07-01", "2008-06-30", "")))
                .containsExactly(Verdict.UNDETERMINED, Verdict.AS_MANDATED);
        assertThat(verdicts(term("one", ITU, "", "", "2006-12-01"))).containsExactly(Verdict.UNDETERMINED);
        assertThat(verdicts(term("one", UNDP, "", "", "2006-12"))).containsExactly(Verdict.DEVIATES);
        assertThat(verdicts(term("one", UNCTAD, "2006", "2007", ""))).containsExactly(Verdict.DEVIATES);
        assertThat(verdicts(term("one", UNESCO, "", "", "2006-08-31"))).containsExactly(Verdict.UNDETERMINED);
    }

    @Test
    void givenNothingOrOnlyEarlierDays_whenHeldAgainst_thenThereIsNothingToCompare() {
        assertThat(verdicts()).isEmpty();
        assertThat(verdicts(term("one", ITU, "2005-07-01", "2006-06-30", ""))).isEmpty();
    }

    @Test
    void givenTwoYearsInTheChair_whenHeldAgainst_thenBothTurnsSayIt() {
        assertThat(ChairHistory.of(List.of(term("long", ITU, "2006-07-01", "2008-06-30", "")))
                        .heldAgainst(ChairRotation.mandated()))
                .map(comparison ->
                        comparison.deviations().stream().map(Deviation::kind).toList())
                .containsExactly(
                        List.of(Deviation.Kind.TERM_NOT_A_YEAR),
                        List.of(Deviation.Kind.OUT_OF_TURN, Deviation.Kind.TERM_NOT_A_YEAR));
    }

    @Test
    void givenAVerdictThatDoesNotFit_whenMade_thenItIsRefused() {
        ChairTerm turn = ChairRotation.mandated().term(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TurnComparison(turn, Verdict.DEVIATES, List.of(), List.of()))
                .withMessage("turn 1 is DEVIATES with 0 deviations; expected some with DEVIATES, and none otherwise");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TurnComparison(
                        turn,
                        Verdict.AS_MANDATED,
                        List.of(),
                        List.of(new Deviation(
                                Deviation.Kind.OUT_OF_TURN,
                                day("2006-07-01"),
                                day("2006-07-01"),
                                List.of(),
                                List.of()))));
    }

    private static List<Verdict> verdicts(RecordedTerm... terms) {
        return ChairHistory.of(List.of(terms)).heldAgainst(ChairRotation.mandated()).stream()
                .map(TurnComparison::verdict)
                .toList();
    }

    private static String line(TurnComparison comparison) {
        String deviations = comparison.deviations().stream()
                .map(deviation -> deviation.kind() + " " + deviation.organizations())
                .collect(joining(", "));
        return (comparison.mandated().number() + " "
                        + comparison.mandated().from().getYear() + " "
                        + comparison.mandated().chair() + ": " + comparison.recorded() + " " + comparison.verdict()
                        + " " + deviations)
                .strip();
    }
}
