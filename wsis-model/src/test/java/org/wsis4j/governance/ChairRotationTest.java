package org.wsis4j.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wsis4j.governance.GovernanceSamples.CITED;
import static org.wsis4j.governance.GovernanceSamples.ITU;
import static org.wsis4j.governance.GovernanceSamples.UNCTAD;
import static org.wsis4j.governance.GovernanceSamples.UNDP;
import static org.wsis4j.governance.GovernanceSamples.UNESCO;
import static org.wsis4j.governance.GovernanceSamples.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.organization.Organization;
import org.wsis4j.source.Paragraph;

class ChairRotationTest {

    private static final ChairRotation MANDATED = ChairRotation.mandated();
    private static final LocalDate FIRST_DAY = day("2006-07-01");

    @Test
    void givenADay_whenAskedWhoHasTheChair_thenItIsTheChairOfItsTerm() {
        assertThat(MANDATED.chairOn(day("2006-06-30"))).isEmpty();
        assertThat(MANDATED.chairOn(day("2006-07-01"))).contains(ITU);
        assertThat(MANDATED.chairOn(day("2008-12-01"))).contains(UNDP);
        assertThat(MANDATED.declining(3).chairOn(day("2008-12-01"))).contains(ITU);
    }

    @Test
    void givenTheMandate_whenAskedForDecember2008_thenItIsTheTurnOfUndp() {
        ChairTerm term = MANDATED.termOn(LocalDate.of(2008, 12, 1)).orElseThrow();
        assertThat(term.chair() + ", " + term.source()).isEqualTo("UNDP, E/2006/85:17");
        assertThat(term)
                .isEqualTo(new ChairTerm(
                        3,
                        UNDP,
                        day("2008-07-01"),
                        day("2009-06-30"),
                        Optional.empty(),
                        List.of(Paragraph.parse("E/2006/85:17"), Paragraph.parse("E/2006/85:18"))));
    }

    @Test
    void givenTheEdgesOfATerm_whenAsked_thenBothBelongToIt() {
        assertThat(MANDATED.termOn(FIRST_DAY.minusDays(1))).isEmpty();
        assertThat(MANDATED.termOn(FIRST_DAY)).map(ChairTerm::number).contains(1);
        assertThat(MANDATED.termOn(day("2007-06-30"))).map(ChairTerm::number).contains(1);
        assertThat(MANDATED.termOn(day("2007-07-01"))).map(ChairTerm::number).contains(2);
    }

    @Test
    void givenASpan_whenAsked_thenEveryTermItTouchesIsThere() {
        assertThat(MANDATED.terms(day("2007-06-30"), day("2008-07-01")))
                .extracting(ChairTerm::number)
                .containsExactly(1, 2, 3);
        assertThat(MANDATED.terms(LocalDate.MIN, FIRST_DAY))
                .extracting(ChairTerm::number)
                .containsExactly(1);
        assertThat(MANDATED.terms(LocalDate.MIN, FIRST_DAY.minusDays(1))).isEmpty();
        assertThat(MANDATED.termsOf(UNESCO, FIRST_DAY, day("2013-06-30")))
                .extracting(ChairTerm::number)
                .containsExactly(2, 5);
        assertThat(MANDATED.termsOf(UNCTAD, FIRST_DAY, day("2013-06-30"))).isEmpty();
    }

    @Test
    void givenAReversedSpan_whenAsked_thenItIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MANDATED.terms(FIRST_DAY, FIRST_DAY.minusDays(1)))
                .withMessage("the span ends 2006-06-30, before it starts 2006-07-01");
    }

    @Test
    void givenADay_whenAskedForTheNext_thenItStartsAfterIt() {
        assertThat(MANDATED.nextAfter(LocalDate.MIN).number()).isEqualTo(1);
        assertThat(MANDATED.nextAfter(FIRST_DAY.minusDays(1)).number()).isEqualTo(1);
        assertThat(MANDATED.nextAfter(FIRST_DAY).number()).isEqualTo(2);
    }

    @Test
    void givenAnotherFirstDayOrOrder_whenAsked_thenTheTurnsFollowIt() {
        ChairRotation january = MANDATED.startingOn(day("2007-01-01"));
        assertThat(january.termOn(day("2008-12-31"))).map(ChairTerm::chair).contains(UNESCO);
        assertThat(january.term(1).sources()).containsExactly(Paragraph.parse("E/2006/85:17"));
        assertThat(MANDATED.inOrder(List.of(UNDP, ITU, UNESCO)).term(2).chair()).isEqualTo(ITU);
        assertThat(chairs(MANDATED.beginningWith(UNDP), 4)).containsExactly(UNDP, ITU, UNESCO, UNDP);
        assertThat(MANDATED.beginningWith(ITU)).isEqualTo(MANDATED);
    }

    @Test
    void givenOthersThanTheThree_whenARotationIsMade_thenItIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MANDATED.inOrder(List.of(ITU, UNESCO, UNCTAD)))
                .withMessage("the chair cannot rotate among [ITU, UNESCO, UNCTAD]; expected each of the three once, for"
                        + " example [ITU, UNESCO, UNDP] (E/2006/85:17)");
        assertThatIllegalArgumentException().isThrownBy(() -> MANDATED.inOrder(List.of(ITU, UNESCO)));
        assertThatIllegalArgumentException().isThrownBy(() -> MANDATED.inOrder(List.of(ITU, ITU, UNDP)));
        assertThatIllegalArgumentException().isThrownBy(() -> MANDATED.inOrder(List.of(ITU, UNESCO, UNDP, ITU)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MANDATED.beginningWith(UNCTAD))
                .withMessage("the chair cannot begin with UNCTAD; expected one of [ITU, UNESCO, UNDP]");
    }

    @Test
    void givenTwoTermsExchanged_whenAsked_thenOnlyTheseAreChangedAndSayIt() {
        ChairRotation swapped = MANDATED.swapping(3, 1);

        assertThat(chairs(swapped, 4)).containsExactly(UNDP, UNESCO, ITU, ITU);
        assertThat(swapped.changes()).containsExactly(new RotationChange(1, Optional.of(3)));
        assertThat(swapped.term(1).inPlaceOf()).contains(ITU);
        assertThat(swapped.term(3).isChanged()).isTrue();
        assertThat(swapped.term(2).isChanged()).isFalse();
        assertThat(swapped.term(1).from()).isEqualTo(FIRST_DAY);
        assertThat(swapped.swapping(1, 3)).isEqualTo(MANDATED);
        assertThat(MANDATED.changes()).isEmpty();
    }

    @Test
    void givenADeclinedTerm_whenAsked_thenAllLaterTurnsMoveUp() {
        ChairRotation declined = MANDATED.declining(3);

        assertThat(chairs(declined, 7)).containsExactly(ITU, UNESCO, ITU, UNESCO, UNDP, ITU, UNESCO);
        assertThat(declined.changes()).containsExactly(new RotationChange(3, Optional.empty()));
        assertThat(declined.term(2).isChanged()).isFalse();
        assertThat(declined.term(3).inPlaceOf()).contains(UNDP);
        assertThat(declined.declining(5).changes()).hasSize(2);
        assertThat(chairs(declined.declining(5), 6)).containsExactly(ITU, UNESCO, ITU, UNESCO, ITU, UNESCO);
        assertThat(chairs(declined.swapping(3, 5), 5)).containsExactly(ITU, UNESCO, UNDP, UNESCO, ITU);
    }

    @Test
    void givenTermsWithoutNumber_whenChanged_thenItIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MANDATED.swapping(2, 2))
                .withMessage("chair term 2 cannot be exchanged with 2; expected a later one, for example 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MANDATED.declining(0))
                .withMessage("there is no chair term 0; terms are counted from 1");
        assertThatIllegalArgumentException().isThrownBy(() -> MANDATED.swapping(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> MANDATED.term(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void givenABadTerm_whenMade_thenItIsRefused(int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChairTerm(number, ITU, FIRST_DAY, FIRST_DAY, Optional.empty(), List.of(CITED)))
                .withMessage("there is no chair term " + number + "; terms are counted from 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new ChairTerm(1, ITU, FIRST_DAY, FIRST_DAY.minusDays(1), Optional.empty(), List.of(CITED)))
                .withMessage("chair term 1 ends 2006-06-30, before it starts 2006-07-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChairTerm(1, ITU, FIRST_DAY, FIRST_DAY, Optional.of(ITU), List.of(CITED)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChairTerm(1, ITU, FIRST_DAY, FIRST_DAY, Optional.empty(), List.of()));
    }

    private static List<Organization> chairs(ChairRotation rotation, int terms) {
        return rotation.terms(rotation.firstDay(), rotation.firstDay().plusYears(terms - 1L)).stream()
                .map(ChairTerm::chair)
                .toList();
    }
}
