package org.wsis4j.rules.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.UnexpectedTypeException;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wsis4j.language.Language;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.Samples;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Reading;

class FollowsWsisTest {

    private static final Validator VALIDATOR = Validating.on(Samples.CHECKED_ON);

    /** The first activity is in order; the other ends before it starts. */
    private static FacilitatorReport disordered() {
        LocalDate day = LocalDate.of(2006, 5, 2);
        Activity first = Activity.builder().title("a").start(day).end(day).build();
        Activity second =
                Activity.builder().title("b").start(day).end(day.minusDays(1)).build();
        return Samples.report().activities(List.of(first, second)).build();
    }

    private static FacilitatorReport onNoLine() {
        return Samples.report().actionLines(List.of(Samples.line("C99"))).build();
    }

    @Test
    void givenAFinding_whenValidated_thenThePathLeadsIntoTheReport() {
        assertThat(Validating.paths(VALIDATOR, new Held(disordered()))).containsExactly("report.activities[1].end");
        assertThat(Validating.paths(VALIDATOR, new Held(onNoLine()))).containsExactly("report.actionLines[0]");
    }

    @Test
    void givenAFinding_whenValidated_thenItIsThePayload() {
        ConstraintViolation<Held> violation =
                VALIDATOR.validate(new Held(onNoLine())).iterator().next();
        Finding finding = Validating.payload(violation);
        assertThat(finding.rule().id()).hasToString("WSIS-REF-001");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.rule().citations()).isNotEmpty();
        assertThat(finding.location()).isEqualTo(new Location("/actionLines/0"));
        assertThat(finding.hint(Language.FRENCH)).isNotBlank().isNotEqualTo(finding.hint());
        assertThat(violation.getMessage()).isEqualTo(finding.message());
    }

    @Test
    void givenACleanReportOrNone_whenValidated_thenThereIsNoViolation() {
        assertThat(VALIDATOR.validate(new Held(Samples.report().build()))).isEmpty();
        assertThat(VALIDATOR.validate(new Held(null))).isEmpty();
    }

    @Test
    void givenAMildFinding_whenValidated_thenItFailsOnlyWhereItIsAskedFor() {
        FacilitatorReport report = Samples.report().recipient(Optional.empty()).build();
        assertThat(VALIDATOR.validate(new Held(report))).isEmpty();
        assertThat(Validating.paths(VALIDATOR, new Strict(report))).containsExactly("report.recipient");
    }

    @Test
    void givenReportsInContainers_whenValidated_thenEachIsAndThePathSaysWhich() {
        Containers containers = new Containers(
                List.of(Samples.report().build(), disordered()), Map.of("who", onNoLine()), Optional.of(onNoLine()));
        assertThat(Validating.paths(VALIDATOR, containers))
                .containsExactlyInAnyOrder(
                        "reports[1].<list element>.activities[1].end",
                        "byName[who].<map value>.actionLines[0]",
                        "last.actionLines[0]");
    }

    @Test
    void givenAMethod_whenItsParametersAndResultAreValidated_thenFindingsAreViolations() throws Exception {
        Desk desk = new Desk();
        assertThat(VALIDATOR
                        .forExecutables()
                        .validateParameters(
                                desk, Desk.class.getMethod("take", FacilitatorReport.class), new Object[] {onNoLine()}))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("take.arg0.actionLines[0]");
        assertThat(VALIDATOR.forExecutables().validateReturnValue(desk, Desk.class.getMethod("last"), onNoLine()))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("last.<return value>.actionLines[0]");
    }

    @Test
    void givenTheClockOfTheHost_whenValidated_thenItsDayIsTheDayOfTheCheck() {
        FacilitatorReport report = Samples.report().build();
        LocalDate before = report.date().orElseThrow().minusDays(1);
        assertThat(VALIDATOR.validate(new Strict(report))).isEmpty();
        assertThat(Validating.on(before).validate(new Strict(report)))
                .extracting(
                        violation -> Validating.payload(violation).rule().id().toString())
                .contains("WSIS-TIME-005");
    }

    @Test
    void givenAReading_whenValidated_thenItsFormIsToo() {
        Reading<FacilitatorReport> reading = Samples.unreadableAt(onNoLine(), "/title");
        assertThat(Validating.paths(Validating.on(Samples.CHECKED_ON), new Read(reading)))
                .contains("reading.actionLines[0]", "reading.title");
    }

    @Test
    void givenAConstraintOnSomethingElse_whenValidated_thenTheHostIsTold() {
        assertThatThrownBy(() -> VALIDATOR.validate(new Misplaced("C2"))).isInstanceOf(UnexpectedTypeException.class);
        Reading<String> reading = new Reading<>(Optional.of("C2"), List.of(), places -> Map.of());
        assertThatThrownBy(() -> VALIDATOR.validate(new ReadSomething(reading)))
                .isInstanceOf(UnexpectedTypeException.class)
                .hasMessageContaining("java.lang.String");
    }

    @ParameterizedTest
    @EnumSource
    void givenTheLocaleOfARequest_whenToldInAMachineOfAnother_thenTheMessageIsInItsLanguage(Language language) {
        Locale machine = Locale.getDefault();
        try {
            for (String other : List.of("fr-FR", "tr-TR", "ar-EG")) {
                Locale.setDefault(Locale.forLanguageTag(other));
                Locale request = Locale.forLanguageTag(language.tag());
                for (var interpolator : Validating.INTERPOLATORS) {
                    ConstraintViolation<Held> violation = Validating.on(Samples.CHECKED_ON, request, interpolator)
                            .validate(new Held(onNoLine()))
                            .iterator()
                            .next();
                    assertThat(violation.getMessage())
                            .as("%s on %s", language, other)
                            .isEqualTo(Validating.payload(violation).message(language));
                }
            }
        } finally {
            Locale.setDefault(machine);
        }
    }

    private record Held(@FollowsWsis @Nullable FacilitatorReport report) {}

    private record Strict(
            @FollowsWsis(failOn = Severity.INFO) FacilitatorReport report) {}

    private record Read(@FollowsWsis Reading<FacilitatorReport> reading) {}

    private record ReadSomething(@FollowsWsis Reading<String> reading) {}

    private record Misplaced(@FollowsWsis String report) {}

    private record Containers(
            List<@FollowsWsis FacilitatorReport> reports,
            Map<String, @FollowsWsis FacilitatorReport> byName,
            Optional<@FollowsWsis FacilitatorReport> last) {}

    /** Public, for the provider. */
    public static final class Desk {

        private final List<FacilitatorReport> taken = new ArrayList<>();

        /** Takes a report. */
        public void take(@FollowsWsis FacilitatorReport report) {
            taken.add(report);
        }

        /** The last taken. */
        @FollowsWsis
        public FacilitatorReport last() {
            return taken.get(taken.size() - 1);
        }
    }
}
