package org.wsis4j.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.obligation.Actors;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;

class ProvisionTest {

    private static final List<Paragraph> SOURCES = List.of(Paragraph.parse("E/2006/85:27"));
    private static final Optional<LocalDate> LAST = Optional.of(LocalDate.of(2013, 12, 31));

    @Test
    void givenAMonthAsStart_whenAsked_thenItCountsFromItsFirstDayToTheLast() {
        Provision provision = provision("33", Standing.IN_FORCE, LAST, SOURCES);

        assertThat(provision.inForceOn(LocalDate.of(2006, 5, 31))).isFalse();
        assertThat(provision.inForceOn(LocalDate.of(2006, 6, 1))).isTrue();
        assertThat(provision.inForceOn(LAST.orElseThrow())).isTrue();
        assertThat(provision.inForceOn(LAST.orElseThrow().plusDays(1))).isFalse();
        assertThat(provision).hasToString("CSTD/members");
    }

    @ParameterizedTest
    @EnumSource(
            value = Standing.class,
            names = {"PROPOSED", "RECOMMENDED"})
    void givenAWish_whenAsked_thenItIsInForceOnNoDay(Standing standing) {
        Provision provision = provision("53", standing, Optional.empty(), SOURCES);
        assertThat(standing.isFact()).isFalse();
        assertThat(provision.inForceOn(LocalDate.of(2006, 6, 15))).isFalse();
        assertThat(provision.inForceOn(LocalDate.MAX)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"33, 33", "0, 0", "999999999, 999999999"})
    void givenDigits_whenAskedForTheFigure_thenItIsThere(String value, int figure) {
        assertThat(provision(value, Standing.IN_FORCE, LAST, SOURCES).figure()).contains(figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "3 to 5", "-1", "1000000000", "\u0663"})
    void givenWords_whenAskedForTheFigure_thenThereIsNone(String value) {
        assertThat(provision(value, Standing.IN_FORCE, LAST, SOURCES).figure()).isEmpty();
    }

    @Test
    void givenAnIncoherentProvision_whenMade_thenItSaysWhatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provision(" ", Standing.IN_FORCE, LAST, SOURCES))
                .withMessage("provision 'CSTD/members' of CSTD has the value ' '; expected a key and a value, for"
                        + " example CSTD/members and 33");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provision("33", Standing.IN_FORCE, Optional.of(LocalDate.of(2006, 5, 31)), SOURCES))
                .withMessage("provision CSTD/members ends 2006-05-31, before it starts 2006-06-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> provision("33", Standing.IN_FORCE, LAST, List.of()))
                .withMessage("provision CSTD/members cites nothing; expected a paragraph, for example E/2006/85:27");
    }

    @Test
    void givenTwoOfAKey_whenARegisterIsMade_thenItIsRefused() {
        Provision provision = provision("33", Standing.IN_FORCE, LAST, SOURCES);
        assertThat(Provisions.of(List.of(provision)).find("CSTD/members")).contains(provision);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Provisions.of(List.of(provision, provision)))
                .withMessage("provision 'CSTD/members' stands twice; expected a key of its own for each, for example"
                        + " CSTD/members-2014");
    }

    private static Provision provision(
            String value, Standing standing, Optional<LocalDate> to, List<Paragraph> sources) {
        return new Provision(
                "CSTD/members",
                Actors.standard().require("CSTD"),
                ProvisionSubject.MEMBERS,
                value,
                standing,
                Dating.parse("2006-06"),
                to,
                sources,
                Evidence.STATED,
                Optional.empty());
    }
}
