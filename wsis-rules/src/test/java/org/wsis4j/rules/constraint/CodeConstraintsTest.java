package org.wsis4j.rules.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.reporting.Coded;
import org.wsis4j.rules.Samples;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicators;

class CodeConstraintsTest {

    private static final Validator VALIDATOR = Validating.on(Samples.CHECKED_ON);
    private static final Locale MACHINE = Locale.getDefault();

    @BeforeEach
    void inTurkish() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    }

    @AfterEach
    void atHome() {
        Locale.setDefault(MACHINE);
    }

    private static boolean holds(Object bean) {
        return VALIDATOR.validate(bean).isEmpty();
    }

    @Test
    void givenALine_whenValidated_thenItIsValidIfTheModelReadsIt() {
        for (Object good :
                List.of("C2", "\u04212", "C7: e-Health", new StringBuilder("c7-ehealth"), "C7", ActionLine.C7)) {
            assertThat(holds(new Line(good))).as("%s", good).isTrue();
        }
        assertThat(holds(new Line(Samples.line("C2")))).isTrue();
        assertThat(holds(new Line(Samples.line("C12")))).isFalse();
        assertThat(holds(new Line(null))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "C0", "C12", "ALC2C4C6", "C\u0661", "${7*7}", "2"})
    void givenNoLine_whenValidated_thenItIsRefused(String bad) {
        assertThat(holds(new Line(bad))).isFalse();
    }

    @Test
    void givenTheHeadingOfTheApplications_whenAskedForFacilitators_thenItIsRefused() {
        for (Object good : List.of("C7-EHEALTH", "c8", ActionLine.C7_EGOV, Samples.line("C1"))) {
            assertThat(holds(new Facilitated(good))).as("%s", good).isTrue();
        }
        for (Object bad : List.of("C7", ActionLine.C7, Samples.line("C7"), "x")) {
            assertThat(holds(new Facilitated(bad))).as("%s", bad).isFalse();
        }
    }

    @Test
    void givenAnOrganization_whenValidated_thenItIsValidIfRegistered() {
        Organization itu = Organizations.standard().find("ITU").orElseThrow();
        for (Object good : List.of("ITU", "itu", "UIT", itu, Coded.of(itu))) {
            assertThat(holds(new Body(good))).as("%s", good).isTrue();
        }
        for (Object bad : List.of("", "Acme", Organization.unregistered("Acme"), Samples.organization("Acme"))) {
            assertThat(holds(new Body(bad))).as("%s", bad).isFalse();
        }
    }

    @Test
    void givenATarget_whenValidated_thenNumbersAndLettersAreRead() {
        ConnectivityTarget ten = ConnectivityTarget.of(10);
        for (Object good : List.of("10", "j", "Target 10", 1, 10L, (short) 11, (byte) 3, ten, Coded.of(ten))) {
            assertThat(holds(new Target(good))).as("%s", good).isTrue();
        }
        for (Object bad : List.of("", "0", "12", "k", "-1", 0, -1, 12, Long.MAX_VALUE, Long.MIN_VALUE)) {
            assertThat(holds(new Target(bad))).as("%s", bad).isFalse();
        }
        assertThat(holds(new Primitive(10, (short) 18))).isTrue();
        assertThat(holds(new Primitive(0, (short) 19))).isFalse();
    }

    @Test
    void givenTheProposal_whenOnlyAgreedTargetsAreWanted_thenItIsRefused() {
        for (Object proposal :
                List.of("11", 11, ConnectivityTarget.proposed(), Coded.of(ConnectivityTarget.proposed()))) {
            assertThat(holds(new Target(proposal))).as("%s", proposal).isTrue();
            assertThat(holds(new Agreed(proposal))).as("%s", proposal).isFalse();
        }
        assertThat(holds(new Agreed("10"))).isTrue();
    }

    @Test
    void givenAnIndicator_whenValidated_thenItIsValidIfTheRegisterHasIt() {
        Object own = Indicators.standard().find("i99H").orElseThrow();
        for (Object good : List.of("T10-INTERNET-USE", "10.1", "i99H", own)) {
            assertThat(holds(new Measure(good))).as("%s", good).isTrue();
        }
        for (Object bad : List.of("", "t10-internet-use", "i99h", "i99H ")) {
            assertThat(holds(new Measure(bad))).as("%s", bad).isFalse();
        }
    }

    @Test
    void givenACategory_whenValidated_thenNumbersAreNotReadFromTexts() {
        Object tenth = org.wsis4j.actionline.PrizeCategory.of(10);
        for (Object good : List.of("C7-EHEALTH", "C8", 1, 18L, tenth, ActionLine.C11, Coded.of(tenth))) {
            assertThat(holds(new Category(good))).as("%s", good).isTrue();
        }
        for (Object bad : List.of("", "8", "C7", ActionLine.C7, 0, 19, Long.MAX_VALUE)) {
            assertThat(holds(new Category(bad))).as("%s", bad).isFalse();
        }
    }

    @Test
    void givenAValueOfAnotherType_whenValidated_thenTheHostIsTold() {
        assertThatThrownBy(() -> holds(new Line(2)))
                .isInstanceOf(UnexpectedTypeException.class)
                .hasMessage("@ActionLineCode stands on a java.lang.Integer; expected a CharSequence, a Coded or one of"
                        + " ActionLine, for example \"C2\"");
        assertThatThrownBy(() -> holds(new Line(Samples.organization("ITU"))))
                .isInstanceOf(UnexpectedTypeException.class);
        assertThatThrownBy(() -> holds(new Target(10.0))).isInstanceOf(UnexpectedTypeException.class);
    }

    @Test
    void givenCodesInContainers_whenValidated_thenEachIs() {
        assertThat(Validating.paths(VALIDATOR, new Lines(List.of("C1", "C99"), Optional.of("x"))))
                .containsExactlyInAnyOrder("lines[1].<list element>", "main");
    }

    private record Line(@ActionLineCode @Nullable Object line) {}

    private record Lines(List<@ActionLineCode String> lines, Optional<@FacilitatedLine String> main) {}

    private record Facilitated(@FacilitatedLine Object line) {}

    private record Body(@OrganizationAcronym Object body) {}

    private record Target(@TargetNumber Object target) {}

    private record Agreed(@TargetNumber(agreedOnly = true) Object target) {}

    private record Primitive(
            @TargetNumber int target, @PrizeCategory short category) {}

    private record Measure(@IndicatorCode Object indicator) {}

    private record Category(@PrizeCategory Object category) {}
}
