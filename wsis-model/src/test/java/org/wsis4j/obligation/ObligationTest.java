package org.wsis4j.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wsis4j.obligation.ObligationSamples.SOURCES;
import static org.wsis4j.obligation.ObligationSamples.actors;
import static org.wsis4j.obligation.ObligationSamples.obligation;
import static org.wsis4j.obligation.ObligationSamples.often;
import static org.wsis4j.obligation.ObligationSamples.way;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsis4j.source.Dating;

class ObligationTest {

    private static final LocalDate LAST = LocalDate.of(2008, 4, 30);

    @Test
    void givenAMonthAsStart_whenAsked_thenItCountsFromItsFirstDayToTheLast() {
        Obligation obligation = often("X", Periodicity.ANNUAL, "2006-07", Optional.of(LAST));

        assertThat(obligation.inForceOn(LocalDate.of(2006, 6, 30))).isFalse();
        assertThat(obligation.inForceOn(LocalDate.of(2006, 7, 1))).isTrue();
        assertThat(obligation.inForceOn(LAST)).isTrue();
        assertThat(obligation.inForceOn(LAST.plusDays(1))).isFalse();
        assertThat(obligation).hasToString("X");
    }

    @Test
    void givenAWayThroughOthers_whenAsked_thenItReachesThemToo() {
        Obligation obligation =
                way("X", actors("SECRETARY_GENERAL"), actors("CSTD", "ECOSOC"), actors("GENERAL_ASSEMBLY"));

        assertThat(Actors.standard().all())
                .filteredOn(obligation::reaches)
                .extracting(Actor::code)
                .containsExactly("GENERAL_ASSEMBLY", "ECOSOC", "CSTD");
    }

    @Test
    void givenAnIncoherentObligation_whenMade_thenItSaysWhatIsWrong() {
        List<Actor> some = actors("UNGIS");
        refused(
                "obligation ' ' has no key or no task; expected for example R14",
                () -> way(" ", some, List.of(), some));
        refused(
                "obligation 'X' has nobody to do it; expected for example SECRETARY_GENERAL",
                () -> way("X", List.of(), List.of(), some));
        refused(
                "obligation 'X' goes through [UNGIS] to nobody; expected for example GENERAL_ASSEMBLY",
                () -> way("X", some, some, List.of()));
        refused(
                "obligation 'X' cites nothing; expected for example E/2006/85:37",
                () -> obligation(
                        "X",
                        some,
                        List.of(),
                        some,
                        Periodicity.REGULAR,
                        List.of(),
                        "2006",
                        Optional.empty(),
                        List.of()));
    }

    @Test
    void givenIncoherentDates_whenMade_thenTheyAreNamed() {
        refused(
                "obligation X ends 2008-04-30, before it starts 2009-01-01",
                () -> often("X", Periodicity.ANNUAL, "2009", Optional.of(LAST)));
        refused(
                "obligation 'X' is due [2005], before it starts 2006-01-01; expected for example 2015",
                () -> often("X", Periodicity.ONCE, "2006", Optional.empty(), "2005"));
        refused(
                "obligation 'X' is due once but no date is given; expected for example 2006-06",
                () -> often("X", Periodicity.ONCE, "2006", Optional.empty()));
        Obligation open = often("X", Periodicity.ANNUAL, "2006", Optional.empty());
        refused(
                "obligation X is replaced by R31 but has no last day; expected one, for example 2025-12-16",
                () -> new Obligation(
                        open.key(),
                        open.task(),
                        open.actors(),
                        open.via(),
                        open.recipients(),
                        open.periodicity(),
                        open.due(),
                        open.modality(),
                        Dating.parse("2006"),
                        Optional.empty(),
                        Optional.of("R31"),
                        open.channel(),
                        SOURCES,
                        open.evidence(),
                        open.confidence(),
                        open.note()));
    }

    @Test
    void givenThePeriodicities_whenAskedForAnInterval_thenOnlyTwoHaveOne() {
        assertThat(Periodicity.values())
                .filteredOn(periodicity -> periodicity.interval().isPresent())
                .containsExactly(Periodicity.ANNUAL, Periodicity.BIENNIAL);
        assertThat(Periodicity.BIENNIAL.interval()).contains(Period.ofYears(2));
    }

    private static void refused(String message, Runnable making) {
        assertThatIllegalArgumentException().isThrownBy(making::run).withMessage(message);
    }
}
