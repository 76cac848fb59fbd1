package org.wsis4j.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wsis4j.obligation.Actor;
import org.wsis4j.obligation.Actors;

class ProvisionProperties {

    private static final Provisions STANDARD = Provisions.standard();

    @Property
    void narrowing_isFiltering(
            @ForAll("days") LocalDate day, @ForAll("actors") Actor body, @ForAll ProvisionSubject subject) {
        assertThat(STANDARD.of(body).about(subject).inForceOn(day).all())
                .isEqualTo(STANDARD.inForceOn(day).about(subject).of(body).all())
                .isEqualTo(STANDARD.stream()
                        .filter(provision -> provision.body().equals(body))
                        .filter(provision -> provision.subject() == subject)
                        .filter(provision -> provision.inForceOn(day))
                        .toList());
    }

    @Property
    void inForce_isFromTheFirstToTheLastDayAndNeverAWish(@ForAll("days") LocalDate day) {
        assertThat(STANDARD).allSatisfy(provision -> {
            boolean after = provision.from().earliest().compareTo(day) <= 0;
            boolean before = provision.to().map(to -> day.compareTo(to) <= 0).orElse(true);
            assertThat(provision.inForceOn(day))
                    .isEqualTo(after && before && provision.standing().isFact());
        });
    }

    @Property
    void aFigure_hasOneValueADay(@ForAll("days") LocalDate day, @ForAll("actors") Actor body) {
        assertThat(STANDARD.of(body).inForceOn(day))
                .filteredOn(provision -> provision.figure().isPresent())
                .filteredOn(provision -> provision.subject() != ProvisionSubject.OVERALL_REVIEW)
                .extracting(Provision::subject)
                .doesNotHaveDuplicates();
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
}
