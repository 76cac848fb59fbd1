package org.wsis4j.rules.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.wsis4j.language.Language;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.Samples;
import org.wsis4j.rules.wording.Argument;

/** What stands in a document is a value in a message and nothing else, whoever makes the message. */
class HostileTextProperties {

    static final List<String> TEXTS = List.of(
            "${7*7}",
            "#{7*7}",
            "\\${7*7}",
            "${validatedValue}",
            "{jakarta.validation.constraints.NotNull.message}",
            "\\{failOn\\}",
            "{failOn} {profile}",
            "{wsis.fr}",
            "{",
            "}${",
            "\\",
            "\\\\$",
            "ends in a backslash\\",
            "two\nlines\r\n\tand more",
            "\u0645\u0631\u062d\u0628\u0627 $",
            "\ud83d\ude80 {0} '%s'");

    private static final List<Validator> VALIDATORS = Validating.INTERPOLATORS.stream()
            .map(interpolator -> Validating.on(Samples.CHECKED_ON, Locale.FRENCH, interpolator))
            .toList();

    @ParameterizedTest
    @FieldSource("TEXTS")
    void givenATextThatLooksLikeATemplate_whenItIsTold_thenItComesOutAsItWentIn(String text) {
        for (Validator validator : VALIDATORS) {
            ConstraintViolation<?> violation = violation(validator, text);
            // Where a text ends lines or turns directions, the message says so, here as everywhere else.
            String seen = text.replace("\n", "\\u000a").replace("\r", "\\u000d");
            assertThat(violation.getMessage())
                    .isEqualTo(Validating.payload(violation).message(Language.FRENCH))
                    .contains(seen);
            assertThat(Validating.payload(violation).says().arguments().values())
                    .contains(new Argument.Text(text));
        }
    }

    @Property(tries = 1000)
    void whatLooksLikeATemplateComesOutAsItWentIn(@ForAll("templates") String text) {
        for (Validator validator : VALIDATORS) {
            ConstraintViolation<?> violation = violation(validator, text);
            assertThat(violation.getMessage())
                    .isEqualTo(Validating.payload(violation).message(Language.FRENCH))
                    .contains(text);
        }
    }

    @Property(tries = 200)
    void aTextWithinATextOfTheHostStaysAValue(@ForAll("templates") String text) {
        for (Validator validator : VALIDATORS) {
            Set<ConstraintViolation<Quoting>> violations = validator.validate(new Quoting(report(text)));
            assertThat(violations)
                    .hasSize(1)
                    .allSatisfy(violation -> assertThat(violation.getMessage())
                            .isEqualTo("ERROR: " + Validating.payload(violation).message(Language.FRENCH)));
        }
    }

    @Provide
    Arbitrary<String> templates() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().withChars("\\{}$#").ofMinLength(1).ofMaxLength(12),
                        Arbitraries.strings()
                                .withChars("\\{}$7*wsis.fr '")
                                .ofMinLength(1)
                                .ofMaxLength(20))
                .filter(text -> !text.isBlank());
    }

    private static ConstraintViolation<?> violation(Validator validator, String text) {
        Set<ConstraintViolation<Held>> violations = validator.validate(new Held(report(text)));
        assertThat(violations).hasSize(1);
        return violations.iterator().next();
    }

    private static FacilitatorReport report(String line) {
        return Samples.report().actionLines(List.of(Samples.line(line))).build();
    }

    private record Held(@FollowsWsis FacilitatorReport report) {}

    private record Quoting(
            @FollowsWsis(message = "{failOn}: {org.wsis4j.rules.constraint.FollowsWsis.message}")
            FacilitatorReport report) {}
}
