package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wsis4j.json.Samples.said;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.form.Form;
import org.wsis4j.form.Forms;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.group.GroupReport;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Position;
import org.wsis4j.rules.reading.Reading;

/** Documents of which nobody says before what they are. */
@Timeout(20)
class DocumentKindTest {

    private static final String KNOWN = "\"type\": \"facilitatorReport\" or \"facilitationMeetingReport\" or"
            + " \"groupReport\" or \"followUpReport\" or \"targetReport\" or \"stocktakingEntry\" or"
            + " \"nationalReport\"";

    @Test
    void givenADocumentOfEveryKind_whenRead_thenItIsOfThatKind() throws IOException {
        for (Form<? extends Report, ?> form : Forms.documents()) {
            String text = "{\"type\": \"" + form.envelope().orElseThrow().type() + "\", \"version\": 1}";
            assertThat(read(text).document()).containsInstanceOf(form.type());
            assertThat(read(text).flaws()).isEmpty();
            assertThat(WsisJson.read(new ByteArrayInputStream(bytes(text))).document())
                    .containsInstanceOf(form.type());
        }
    }

    @Test
    void givenTheTypeAfterEverythingElse_whenRead_thenTheDocumentIsStillOfItsKind() {
        Reading<Report> reading = read(
                "{\"results\": [[{\"type\": 1}]], \"title\": \"\\u0074\", \"version\": 1, \"type\": \"groupReport\"}");
        assertThat(reading.document()).containsInstanceOf(GroupReport.class);
        assertThat(reading.flaws())
                .isEqualTo(WsisJson.read(
                                bytes("{\"results\": [[{\"type\": 1}]], \"title\":"
                                        + " \"\\u0074\", \"version\": 1, \"type\": \"groupReport\"}"),
                                GroupReport.class)
                        .flaws());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\": \"surveyReport\"}           | of the type \"surveyReport\"",
                "{\"type\": \"GroupReport\", \"x\": {}} | of the type \"GroupReport\"",
                "{\"type\": \"\\u202e\\ud800\"}         | of the type \"\\u202e\\uD800\""
            })
    void givenAKindThatIsNotKnown_whenRead_thenNothingIsGuessedAndTheKnownOnesAreNamed(String text, String given) {
        Reading<Report> reading = read(text);
        assertThat(reading.document()).isEmpty();
        assertThat(reading.flaws())
                .extracting(
                        Flaw::kind,
                        flaw -> flaw.location().pointer(),
                        flaw -> said(flaw.given()),
                        flaw -> said(flaw.expected()))
                .containsExactly(tuple(FlawKind.OTHER_DOCUMENT, "/type", given, KNOWN));
        assertThat(reading.flaws().get(0).position()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"title\": \"t\", \"version\": 1}", "{\"a\": {\"type\": \"groupReport\"}}"})
    void givenNoKind_whenRead_thenThatIsAnErrorAndTheKnownOnesAreNamed(String text) {
        Reading<Report> reading = read(text);
        assertThat(reading.document()).isEmpty();
        assertThat(reading.flaws())
                .extracting(
                        Flaw::kind,
                        flaw -> flaw.location().pointer(),
                        flaw -> said(flaw.given()),
                        flaw -> said(flaw.expected()))
                .containsExactly(
                        tuple(FlawKind.MISSING_FIELD, "/type", "type", KNOWN),
                        tuple(FlawKind.OTHER_DOCUMENT, "", "of no type", KNOWN));
        assertThat(WsisRules.standard().check(reading, LocalDate.of(2006, 8, 1)).isValid())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "null", "[\"groupReport\"]", "{\"type\": \"groupReport\"}", "true"})
    void givenATypeThatIsNoText_whenRead_thenThatIsToldAndWhatFollowsStillHasToBeJson(String value) {
        Reading<Report> reading = read("{\"type\": " + value + ", \"type\": \"groupReport\"}");
        assertThat(reading.document()).isEmpty();
        assertThat(reading.flaws()).extracting(Flaw::kind).containsExactly(FlawKind.WRONG_TYPE);
        assertThat(read("{\"type\": " + value + ", nonsense").flaws())
                .extracting(Flaw::kind)
                .containsExactly(FlawKind.WRONG_TYPE, FlawKind.MALFORMED);
    }

    @Test
    void givenTwoTypes_whenRead_thenTheFirstCounts() {
        Reading<Report> reading = read("{\"type\": \"facilitatorReport\", \"version\": 1, \"type\": \"groupReport\"}");
        assertThat(reading.document()).containsInstanceOf(FacilitatorReport.class);
        assertThat(reading.flaws()).extracting(Flaw::kind).containsExactly(FlawKind.DUPLICATE_FIELD);
    }

    @Test
    void givenHalfACharacterInANameBeforeTheType_whenRead_thenTheKindIsStillFound() {
        Reading<Report> reading = read("{\"a\\ud800\": 1, \"type\": \"groupReport\", \"version\": 1}");
        assertThat(reading.document()).containsInstanceOf(GroupReport.class);
        assertThat(reading.flaws()).extracting(Flaw::kind).containsExactly(FlawKind.UNPAIRED_SURROGATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "hello", "{\"type\": \"groupRep", "{\"type\"", "{\"x\": [}", "{} {}"})
    void givenATextThatIsNotJson_whenRead_thenItIsMalformedAsForAnyKind(String text) {
        assertThat(read(text).document()).isEmpty();
        assertThat(read(text).flaws()).last().extracting(Flaw::kind).isEqualTo(FlawKind.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "5", "\"groupReport\""})
    void givenNoObject_whenRead_thenItIsOfTheWrongType(String text) {
        assertThat(read(text).flaws()).singleElement().satisfies(flaw -> {
            assertThat(flaw.kind()).isEqualTo(FlawKind.WRONG_TYPE);
            assertThat(flaw.position()).contains(new Position(1, 1));
        });
    }

    @Test
    void givenDeepNestingOrTooMuchBeforeTheType_whenRead_thenTheLimitIsTold() {
        String deep = "{\"x\": " + "[".repeat(100_000) + "]".repeat(100_000) + ", \"type\": \"groupReport\"}";
        assertThat(read(deep).flaws()).extracting(Flaw::kind).containsExactly(FlawKind.OVER_LIMIT);
        byte[] tooLong = bytes("{\"x\": \"" + "x".repeat(Limits.standard().maxBytes()) + "\"}");
        assertThat(WsisJson.read(tooLong).flaws()).extracting(Flaw::kind).containsExactly(FlawKind.OVER_LIMIT);
    }

    @Test
    void givenMillionsOfFieldsWithoutType_whenRead_thenThatIsTold() {
        String many = "{" + "\"a\": 1,".repeat(500_000) + "\"b\": 2}";
        assertThat(read(many).flaws())
                .extracting(Flaw::kind)
                .containsExactly(FlawKind.MISSING_FIELD, FlawKind.OTHER_DOCUMENT);
    }

    private static Reading<Report> read(String text) {
        return WsisJson.read(bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
