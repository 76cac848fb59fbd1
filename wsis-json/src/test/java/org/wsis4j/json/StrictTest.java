package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsis4j.form.Form;
import org.wsis4j.form.Forms;
import org.wsis4j.language.Language;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.RuleSet;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.rules.stored.StoredAssessment;

/** Where the check is strict, a document with an unknown field is not valid, and nothing of it is lost all the same. */
class StrictTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final RuleSet STRICT = WsisRules.standard().strict();

    static List<String> types() {
        return Forms.documents().stream().map(StrictTest::type).toList();
    }

    private static String type(Form<?, ?> form) {
        return form.envelope().orElseThrow().type();
    }

    private static Reading<Report> read(String type) {
        String text = "{\"type\": \"" + type + "\", \"version\": 1,\n  \"titel/~\": [ 1 ]}";
        return WsisJson.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Finding> unknown(Assessment assessment) {
        return assessment.findings().stream()
                .filter(finding -> finding.rule().id().toString().equals("WSIS-JSN-006"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void givenAnUnknownField_whenCheckedStrictly_thenItIsAnErrorWithItsPlaceAndKept(String type) {
        Reading<Report> reading = read(type);
        Assessment strict = STRICT.check(reading, DAY);

        assertThat(strict.isValid()).isFalse();
        assertThat(unknown(strict))
                .extracting(Finding::severity, Finding::location)
                .containsExactly(tuple(Severity.ERROR, Location.of("titel/~")));
        assertThat(strict.positions()).containsEntry(Location.of("titel/~"), new Position(2, 3));
        assertThat(unknown(WsisRules.standard().check(reading, DAY)))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
        Report report = reading.document().orElseThrow();
        assertThat(Samples.text(WsisJson.write(report))).endsWith(",\n  \"titel/~\": [ 1 ]\n}\n");
        assertThat(WsisJson.read(WsisJson.write(report)).document()).contains(report);
    }

    @Test
    void givenAFieldThatIsNotKnown_whenNothingElseIsWrong_thenOnlyTheStrictCheckRefusesIt() {
        Reading<Report> reading = WsisJson.read(Samples.document("\"x\":1,\"title\":\"t\",\"actionLines\":[\"C1\"]")
                .getBytes(StandardCharsets.UTF_8));
        RuleSet form = RuleSet.of(
                "FORM",
                WsisRules.standard().rules().stream()
                        .filter(rule -> rule.id().toString().startsWith("WSIS-JSN-"))
                        .toList());

        assertThat(form.check(reading, DAY).isValid()).isTrue();
        assertThat(form.strict().check(reading, DAY).isValid()).isFalse();
        assertThat(form.strict().check(reading, DAY).findings()).hasSize(1);
    }

    @Test
    void givenAWaiver_whenCheckedStrictly_thenTheUnknownFieldIsAccepted() {
        Waiver waiver = new Waiver(
                RuleId.parse("WSIS-JSN-006"),
                Optional.of(Location.of("titel/~")),
                "a field of ours",
                "Head of unit",
                "memo",
                DAY,
                DAY);
        Assessment waived = STRICT.check(read("groupReport"), DAY, List.of(waiver));

        assertThat(unknown(waived)).isEmpty();
        assertThat(waived.waived()).extracting(one -> one.finding().severity()).containsExactly(Severity.ERROR);
    }

    @Test
    void givenAStrictCheck_whenStoredAndLogged_thenItIsAnErrorThereToo() {
        Assessment strict = STRICT.check(read("groupReport"), DAY);
        StoredAssessment stored = WsisJson.readAssessments(WsisJson.write(strict))
                .get(0)
                .document()
                .orElseThrow();

        assertThat(stored.against().ruleSet()).isEqualTo("STANDARD_STRICT");
        assertThat(stored).isEqualTo(StoredAssessment.of(strict));
        assertThat(stored.findings())
                .filteredOn(finding -> finding.rule().toString().equals("WSIS-JSN-006"))
                .extracting(finding -> finding.severity())
                .containsExactly(Severity.ERROR);
        String log = SarifOracle.log(STRICT, Language.ENGLISH, "a.json", strict);
        assertThat(SarifOracle.errors(log)).isEmpty();
        assertThat(SarifOracle.results(log))
                .filteredOn(result -> result.get("ruleId").stringValue().equals("WSIS-JSN-006"))
                .extracting(result -> result.path("level").asString("error"))
                .containsExactly("error");
    }
}
