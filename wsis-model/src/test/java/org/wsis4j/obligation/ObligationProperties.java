package org.wsis4j.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ObligationProperties {

    private static final Obligations STANDARD = Obligations.standard();

    @Property
    void narrowing_isFiltering(@ForAll("days") LocalDate day, @ForAll("actors") Actor actor) {
        assertThat(STANDARD.inForceOn(day).all())
                .isEqualTo(STANDARD.stream().filter(o -> o.inForceOn(day)).toList());
        assertThat(STANDARD.of(actor).inForceOn(day).all())
                .isEqualTo(STANDARD.inForceOn(day).of(actor).all());
        assertThat(STANDARD.to(actor).inForceOn(day).all())
                .isEqualTo(STANDARD.inForceOn(day).to(actor).all());
        assertThat(STANDARD.of(actor).of(actor).all())
                .isEqualTo(STANDARD.of(actor).all());
    }

    @Property
    void inForce_isFromTheFirstToTheLastDay(
            @ForAll("days") LocalDate day, @ForAll("obligations") Obligation obligation) {
        boolean after = obligation.from().earliest().compareTo(day) <= 0;
        boolean before = obligation.to().map(to -> day.compareTo(to) <= 0).orElse(true);
        assertThat(obligation.inForceOn(day)).isEqualTo(after && before);
    }

    @Property
    void dueInAdjacentSpans_addsUp(
            @ForAll("days") LocalDate one, @ForAll("days") LocalDate two, @ForAll("days") LocalDate three) {
        List<LocalDate> days = List.of(one, two, three).stream().sorted().toList();
        List<Due> parts = new ArrayList<>(STANDARD.dueBetween(days.get(0), days.get(1)));
        parts.addAll(STANDARD.dueBetween(days.get(1).plusDays(1), days.get(2)));

        assertThat(parts).isEqualTo(STANDARD.dueBetween(days.get(0), days.get(2)));
    }

    @Property
    void whatIsDue_liesInTheSpan(@ForAll("days") LocalDate one, @ForAll("days") LocalDate two) {
        LocalDate first = one.isBefore(two) ? one : two;
        LocalDate last = one.isBefore(two) ? two : one;
        assertThat(STANDARD.dueBetween(first, last)).doesNotHaveDuplicates().allSatisfy(due -> {
            assertThat(due.atTheLatest()).isBetween(first, last);
            assertThat(due.when().latest())
                    .isAfterOrEqualTo(due.obligation().from().earliest());
        });
    }

    @Property
    void paths_passNobodyTwiceAndFollowEdges(
            @ForAll("days") LocalDate day, @ForAll("actors") Actor from, @ForAll("actors") Actor to) {
        ReportingChain chain = ReportingChain.on(day);
        assertThat(chain.paths(from, to)).doesNotHaveDuplicates().allSatisfy(path -> {
            assertThat(path).doesNotHaveDuplicates().startsWith(from).endsWith(to);
            for (int i = 1; i < path.size(); i++) {
                assertThat(chain.from(path.get(i - 1)))
                        .extracting(ChainEdge::to)
                        .contains(path.get(i));
            }
        });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 14_000)
                .map(days -> LocalDate.of(2003, 1, 1).plusDays(days));
    }

    @Provide
    Arbitrary<Actor> actors() {
        return Arbitraries.of(Actors.standard().all());
    }

    @Provide
    Arbitrary<Obligation> obligations() {
        return Arbitraries.of(STANDARD.all());
    }
}
