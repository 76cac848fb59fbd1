package org.wsis4j.rules.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.reporting.Coded;
import org.wsis4j.rules.Samples;

class ClassConstraintsTest {

    private static final Validator VALIDATOR = Validating.on(Samples.CHECKED_ON);
    private static final LocalDate DAY = LocalDate.of(2008, 12, 1);

    private static boolean holds(Object bean) {
        return VALIDATOR.validate(bean).isEmpty();
    }

    @Test
    void givenAFixedDay_whenTheChairIsValidated_thenOnlyTheOneInTurnIsValid() {
        Organization undp = Organizations.standard().find("UNDP").orElseThrow();
        for (Object good : List.of("UNDP", "PNUD", undp, Coded.of(undp))) {
            assertThat(holds(new In2008(good))).as("%s", good).isTrue();
        }
        for (Object bad : List.of("ITU", "UNESCO", "WHO", "Acme", "", Organization.unregistered("UNDP "))) {
            assertThat(holds(new In2008(bad))).as("%s", bad).isFalse();
        }
        assertThat(holds(new In2008(null))).isTrue();
    }

    @Test
    void givenADayInAField_whenTheChairIsValidated_thenItIsHeldAgainstThatDay() {
        assertThat(holds(new Dated("UNDP", DAY))).isTrue();
        assertThat(holds(new Dated("ITU", "2006-07-01"))).isTrue();
        assertThat(holds(new Dated("ITU", Optional.of(DAY.minusYears(2))))).isTrue();
        assertThat(holds(new Dated("ITU", Optional.empty()))).isTrue();
        assertThat(holds(new Dated("ITU", null))).isTrue();
        assertThat(holds(new Dated(null, DAY))).isTrue();
        assertThat(Validating.paths(VALIDATOR, new Dated("ITU", DAY))).containsExactly("leader");
        assertThat(Validating.paths(VALIDATOR, new Dated("ITU", "2006-06-30"))).containsExactly("leader");
        assertThat(Validating.told(VALIDATOR, new Dated("ITU", "December 2008")))
                .containsOnlyKeys("day")
                .containsValue("is no day; expected a form like 2006-06-15");
    }

    @Test
    void givenParametersThatMeanNothing_whenTheChairIsValidated_thenTheHostIsToldWhatIsExpected() {
        assertRefused(new OnNoDay("ITU"), "on = \"1 Dec 2008\"", "for example on = \"2008-12-01\"");
        assertRefused(new TooEarly("ITU"), "on = \"2006-06-30\"", "from 2006-07-01 on");
        assertRefused(new WithoutDay("ITU"), "expected one of them");
        assertRefused(new WithBoth("ITU"), "expected one of them");
        assertRefused(new WithoutField("ITU"), "'chair'", WithoutField.class.getName());
        assertThatThrownBy(() -> holds(new Dated("ITU", 2008L)))
                .isInstanceOf(UnexpectedTypeException.class)
                .hasMessageContainingAll("'day'", "java.lang.Long", "2006-06-15");
    }

    private static void assertRefused(Object bean, String... words) {
        assertThatThrownBy(() -> holds(bean))
                .isInstanceOf(ConstraintDeclarationException.class)
                .hasMessageContainingAll(words);
    }

    @Test
    void givenAPeriodOfTheHost_whenValidated_thenItsEndIsNotBeforeItsStart() {
        assertThat(holds(new Term(DAY, DAY))).isTrue();
        assertThat(holds(new Term("2008-12-01", DAY.plusDays(1)))).isTrue();
        assertThat(holds(new Term(null, DAY))).isTrue();
        assertThat(holds(new Term(DAY, Optional.empty()))).isTrue();
        assertThat(Validating.paths(VALIDATOR, new Term(DAY, DAY.minusDays(1)))).containsExactly("last");
        assertThat(Validating.paths(VALIDATOR, new Term(Optional.of(LocalDate.MAX), LocalDate.MIN)))
                .containsExactly("last");
        assertThat(Validating.paths(VALIDATOR, new Term("", "2008-02-30"))).containsExactlyInAnyOrder("first", "last");
    }

    @Test
    void givenAPeriodOfTheModel_whenValidated_thenItIsHeldAgainstItself() {
        assertThat(holds(new Held(Samples.period("2006-01-01", "2006-12-31")))).isTrue();
        assertThat(holds(new Held(Samples.period("", "2006-12-31")))).isTrue();
        assertThat(Validating.paths(VALIDATOR, new Held(Samples.period("2006-12-31", "2006-01-01"))))
                .containsExactly("period.end");
    }

    @Test
    void givenAnInheritedField_whenValidated_thenItIsFound() {
        assertThat(Validating.paths(VALIDATOR, new Longer())).containsExactly("end");
    }

    private record In2008(
            @UngisChair(on = "2008-12-01") @Nullable Object chair) {}

    @UngisChair(onField = "day", chairField = "leader")
    private record Dated(@Nullable Object leader, @Nullable Object day) {}

    private record OnNoDay(@UngisChair(on = "1 Dec 2008") String chair) {}

    private record TooEarly(@UngisChair(on = "2006-06-30") String chair) {}

    private record WithoutDay(@UngisChair String chair) {}

    private record WithBoth(
            @UngisChair(on = "2008-12-01", onField = "day") String chair) {}

    @UngisChair(onField = "leader")
    private record WithoutField(String leader) {}

    @ReportingPeriod(start = "first", end = "last")
    private record Term(@Nullable Object first, @Nullable Object last) {}

    private record Held(@ReportingPeriod org.wsis4j.reporting.ReportingPeriod period) {}

    private static class Shorter {
        private final LocalDate end = DAY;

        LocalDate end() {
            return end;
        }
    }

    @ReportingPeriod
    private static final class Longer extends Shorter {
        private final LocalDate start = DAY.plusDays(1);

        LocalDate start() {
            return start;
        }
    }
}
