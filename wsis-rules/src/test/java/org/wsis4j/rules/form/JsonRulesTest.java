package org.wsis4j.rules.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsis4j.rules.Expectation.expect;
import static org.wsis4j.rules.Samples.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.Rule;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.rules.wording.Argument;

class JsonRulesTest {

    static Stream<Arguments> rules() {
        return Stream.of(
                says(JsonRules.IS_JSON, FlawKind.MALFORMED, Severity.ERROR, "the text is not JSON here: GIVEN"),
                says(JsonRules.IS_UTF8, FlawKind.NOT_UTF8, Severity.ERROR, "the text is not UTF-8 here: GIVEN"),
                says(
                        JsonRules.KEEPS_THE_LIMITS,
                        FlawKind.OVER_LIMIT,
                        Severity.ERROR,
                        "the document exceeds a limit: GIVEN"),
                says(
                        JsonRules.VALUE_HAS_ITS_TYPE,
                        FlawKind.WRONG_TYPE,
                        Severity.ERROR,
                        "GIVEN stands where EXPECTED belongs"),
                says(JsonRules.DATE_IS_A_DATE, FlawKind.NOT_A_DATE, Severity.ERROR, "'GIVEN' is no date"),
                says(
                        JsonRules.FIELD_IS_KNOWN,
                        FlawKind.UNKNOWN_FIELD,
                        Severity.INFO,
                        "the field 'GIVEN' is not known here; it is kept"),
                says(
                        JsonRules.FIELD_STANDS_ONCE,
                        FlawKind.DUPLICATE_FIELD,
                        Severity.ERROR,
                        "the field 'GIVEN' stands again; the first is read, this one is kept"),
                says(
                        JsonRules.ENVELOPE_IS_COMPLETE,
                        FlawKind.MISSING_FIELD,
                        Severity.WARNING,
                        "the field 'GIVEN' is missing"),
                says(
                        JsonRules.IS_THE_DOCUMENT_EXPECTED,
                        FlawKind.OTHER_DOCUMENT,
                        Severity.ERROR,
                        "the document is GIVEN, which is not read here"),
                says(
                        JsonRules.TEXT_HAS_WHOLE_CHARACTERS,
                        FlawKind.UNPAIRED_SURROGATE,
                        Severity.ERROR,
                        "the text has half a character: GIVEN"),
                says(
                        JsonRules.TEXT_IS_PRINTABLE,
                        FlawKind.CONTROL_CHARACTERS,
                        Severity.WARNING,
                        "the text has control characters: GIVEN"),
                says(
                        JsonRules.NUMBER_IS_IN_RANGE,
                        FlawKind.NUMBER_OUT_OF_RANGE,
                        Severity.ERROR,
                        "the number GIVEN is out of range"));
    }

    private static Arguments says(Rule<?> rule, FlawKind kind, Severity severity, String message) {
        return Arguments.of(rule, kind, severity, message);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void givenAFlaw_whenChecked_thenTheRuleOfItsKindTellsItWhereItIs(
            Rule<?> rule, FlawKind kind, Severity severity, String message) {
        expect(rule, reading(flaw(kind))).fails(severity, "/partners/0", message);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void givenAllOtherFlaws_whenChecked_thenTheRulePasses(
            Rule<?> rule, FlawKind kind, Severity severity, String message) {
        Flaw[] others = Arrays.stream(FlawKind.values())
                .filter(other -> other != kind)
                .map(JsonRulesTest::flaw)
                .toArray(Flaw[]::new);

        expect(rule, reading(others)).passes();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void givenAReportMadeInCode_whenChecked_thenTheRuleDoesNotApply(
            Rule<?> rule, FlawKind kind, Severity severity, String message) {
        expect(rule, report()).doesNotApply("the report was not read from a text");
    }

    @Test
    void givenTheKindsOfFlaws_whenComparedWithTheRules_thenEachHasOne() {
        assertThat(rules().map(rule -> rule.get()[1])).containsExactlyInAnyOrder((Object[]) FlawKind.values());
        assertThat(JsonRules.all()).hasSameSizeAs(FlawKind.values());
    }

    private static Flaw flaw(FlawKind kind) {
        return new Flaw(
                kind, Location.of("partners", 0), Optional.empty(), Argument.of("GIVEN"), Argument.of("EXPECTED"));
    }

    private static Reading<FacilitatorReport> reading(Flaw... flaws) {
        return new Reading<>(Optional.of(report().build()), List.of(flaws), places -> Map.of());
    }
}
