package org.wsis4j.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.wsis4j.organization.Organization;

/** The laws of paragraph 17, whoever starts and whatever the first day. */
class ChairRotationProperties {

    @Property
    void anyThreeYearsInARow_haveEachOfTheThreeOnce(
            @ForAll("rotations") ChairRotation rotation, @ForAll @IntRange(min = 1, max = 300) int number) {
        assertThat(IntStream.range(number, number + 3).mapToObj(rotation::term).map(ChairTerm::chair))
                .containsExactlyInAnyOrderElementsOf(TermsOfReference.of2006().chairs());
    }

    @Property
    void terms_leaveNoGapAndDoNotOverlap(
            @ForAll("changed") ChairRotation rotation, @ForAll @IntRange(min = 1, max = 300) int number) {
        ChairTerm term = rotation.term(number);
        assertThat(rotation.term(number + 1).from()).isEqualTo(term.to().plusDays(1));
        assertThat(term.from())
                .isBetween(
                        rotation.firstDay().plusYears(number - 1L).minusDays(1),
                        rotation.firstDay().plusYears(number - 1L));
        assertThat(rotation.term(1).from()).isEqualTo(rotation.firstDay());
    }

    @Property
    void everyDay_liesInTheTermOfThatDayOnly(
            @ForAll("changed") ChairRotation rotation, @ForAll @IntRange(min = -500, max = 5_000) int days) {
        LocalDate day = rotation.firstDay().plusDays(days);
        assertThat(rotation.termOn(day).isPresent()).isEqualTo(days >= 0);
        rotation.termOn(day).ifPresent(term -> {
            assertThat(term.contains(day)).isTrue();
            assertThat(rotation.term(term.number())).isEqualTo(term);
            assertThat(rotation.nextAfter(day)).isEqualTo(rotation.term(term.number() + 1));
        });
        assertThat(rotation.nextAfter(day).from()).isAfter(day);
    }

    @Property
    void termsOfASpan_areThoseOfItsDays(
            @ForAll("changed") ChairRotation rotation,
            @ForAll @IntRange(min = -500, max = 3_000) int days,
            @ForAll @IntRange(max = 800) int length) {
        LocalDate from = rotation.firstDay().plusDays(days);
        LocalDate to = from.plusDays(length);
        List<ChairTerm> ofDays = from.datesUntil(to.plusDays(1))
                .flatMap(day -> rotation.termOn(day).stream())
                .distinct()
                .toList();
        assertThat(rotation.terms(from, to)).isEqualTo(ofDays);
        assertThat(rotation.order().stream().flatMap(one -> rotation.termsOf(one, from, to).stream()))
                .containsExactlyInAnyOrderElementsOf(ofDays);
    }

    @Property
    void exchangingTwice_isNoChange(
            @ForAll("changed") ChairRotation rotation,
            @ForAll @IntRange(min = 1, max = 12) int one,
            @ForAll @IntRange(min = 1, max = 12) int distance) {
        ChairRotation once = rotation.swapping(one, one + distance);
        assertThat(chairs(once.swapping(one + distance, one))).isEqualTo(chairs(rotation));
        assertThat(once.term(one).chair())
                .isEqualTo(rotation.term(one + distance).chair());
        assertThat(once.term(one + distance).chair())
                .isEqualTo(rotation.term(one).chair());
    }

    @Property
    void exchangingTwice_leavesNoTrace(
            @ForAll("rotations") ChairRotation rotation,
            @ForAll @IntRange(min = 1, max = 12) int one,
            @ForAll @IntRange(min = 1, max = 12) int distance) {
        assertThat(rotation.swapping(one, one + distance).swapping(one, one + distance))
                .isEqualTo(rotation);
    }

    @Property
    void declining_movesUpWhatFollowsAndLeavesTheRest(
            @ForAll("changed") ChairRotation rotation, @ForAll @IntRange(min = 1, max = 12) int number) {
        List<Organization> before = chairs(rotation);
        List<Organization> after = chairs(rotation.declining(number));
        assertThat(after.subList(0, number - 1)).isEqualTo(before.subList(0, number - 1));
        assertThat(after.subList(number - 1, after.size() - 1)).isEqualTo(before.subList(number, before.size()));
    }

    @Property
    void aTermSaysThatItWasChanged_ifAndOnlyIfAnotherHasIt(
            @ForAll("changed") ChairRotation rotation, @ForAll @IntRange(min = 1, max = 40) int number) {
        ChairRotation unchanged = new ChairRotation(rotation.firstDay(), rotation.order(), List.of());
        ChairTerm term = rotation.term(number);
        Organization whose = unchanged.term(number).chair();
        assertThat(term.isChanged()).isEqualTo(!term.chair().equals(whose));
        assertThat(term.inPlaceOf().orElse(term.chair())).isEqualTo(whose);
    }

    private static List<Organization> chairs(ChairRotation rotation) {
        return IntStream.rangeClosed(1, 40)
                .mapToObj(rotation::term)
                .map(ChairTerm::chair)
                .toList();
    }

    @Provide
    Arbitrary<ChairRotation> rotations() {
        Arbitrary<LocalDate> anyDays = Arbitraries.integers()
                .between(0, 20_000)
                .map(days -> LocalDate.of(1990, 1, 1).plusDays(days));
        Arbitrary<LocalDate> leapDays =
                Arbitraries.integers().between(0, 8).map(years -> LocalDate.of(1992 + 4 * years, 2, 29));
        return Combinators.combine(
                        Arbitraries.frequencyOf(Tuple.of(4, anyDays), Tuple.of(1, leapDays)),
                        Arbitraries.shuffle(TermsOfReference.of2006().chairs()))
                .as((day, order) -> ChairRotation.mandated().startingOn(day).inOrder(order));
    }

    @Provide
    Arbitrary<ChairRotation> changed() {
        Arbitrary<int[]> changes =
                Arbitraries.integers().between(0, 8).array(int[].class).ofSize(2);
        return Combinators.combine(rotations(), changes.list().ofMaxSize(4))
                .as((rotation, list) -> {
                    ChairRotation result = rotation;
                    for (int[] change : list) {
                        int number = change[0] + 1;
                        result =
                                change[1] == 0 ? result.declining(number) : result.swapping(number, number + change[1]);
                    }
                    return result;
                })
                .withoutEdgeCases();
    }
}
