package org.wsis4j.json.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.json.Samples;
import org.wsis4j.json.WsisJson;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;
import org.wsis4j.rules.reading.Reading;

/** Waivers read from a text. */
class WaiversTest {

    private static final String GOOD =
            "\"rule\": \"WSIS-REP-006\", \"reason\": \"no figures yet\", \"decidedBy\": \"Head of"
                    + " unit\", \"document\": \"memo\", \"from\": \"2026-03-01\", \"lastDay\": \"2026-12-31\"";

    private static final Waiver WAIVER = new Waiver(
            RuleId.parse("WSIS-REP-006"),
            Optional.empty(),
            "no figures yet",
            "Head of unit",
            "memo",
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2026, 12, 31));

    private static String text(String... waivers) {
        return "{\"type\": \"waivers\", \"version\": 1, \"waivers\": [\n{" + String.join("},\n{", waivers) + "}]}";
    }

    private static Reading<List<Waiver>> read(String text) {
        return WsisJson.readWaivers(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String said(Flaw flaw) {
        return (flaw.says() + " / " + flaw.hint()).replaceAll("[\u2068\u2069]", "");
    }

    @Test
    void givenWaivers_whenRead_thenTheyAreThoseOfTheText() throws IOException {
        String text = text(GOOD, GOOD + ", \"place\": \"/results\"", GOOD + ", \"place\": \"\"");
        Reading<List<Waiver>> reading = read(text);

        assertThat(reading.flaws()).isEmpty();
        assertThat(reading.document().orElseThrow())
                .extracting(Waiver::place)
                .containsExactly(Optional.empty(), Optional.of(new Location("/results")), Optional.of(Location.root()));
        assertThat(reading.document().orElseThrow().get(0)).isEqualTo(WAIVER);
        assertThat(reading.locate(List.of(Location.of("waivers", 1, "place"))).values())
                .singleElement()
                .isEqualTo(new Position(3, GOOD.length() + 2 + ", \"place\": ".length()));
        assertThat(WsisJson.readWaivers(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                        .document())
                .isEqualTo(reading.document());
    }

    @Test
    void givenWaivers_whenWritten_thenTheTextIsThis() {
        assertThat(Samples.text(WsisJson.writeWaivers(List.of(WAIVER)))).isEqualTo("""
                {
                  "type": "waivers",
                  "version": 1,
                  "waivers": [
                    {
                      "rule": "WSIS-REP-006",
                      "reason": "no figures yet",
                      "decidedBy": "Head of unit",
                      "document": "memo",
                      "from": "2026-03-01",
                      "lastDay": "2026-12-31"
                    }
                  ]
                }
                """);
        assertThat(read(Samples.text(WsisJson.writeWaivers(List.of()))).document())
                .contains(List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"WSIS-REP-006\" | \"REP-6\" | rule | the text \"REP-6\" stands where the id of a rule such as"
                        + " \"WSIS-REP-006\" belongs / Write the id of a rule such as \"WSIS-REP-006\"",
                "\"WSIS-REP-006\" | \"WSIS-xyz-006\" | rule | the text \"WSIS-xyz-006\" stands where the id of a rule such as"
                        + " \"WSIS-REP-006\" belongs / Write the id of a rule such as \"WSIS-REP-006\"",
                "\"2026-03-01\" | \"1.3.2026\" | from | '1.3.2026' is no date / Write a day of the calendar such as"
                        + " \"2026-03-01\"",
                "\"2026-12-31\" | 20261231 | lastDay | the number 20261231 stands where a day of the calendar such as"
                        + " \"2026-12-31\" belongs / Write a day of the calendar such as \"2026-12-31\"",
                "\"2026-12-31\" | \"2026-02-28\" | lastDay | the text \"2026-02-28\" stands where a day that is not before"
                        + " 2026-03-01 such as \"2026-12-31\" belongs / Write a day that is not before 2026-03-01 such as"
                        + " \"2026-12-31\"",
                "\"no figures yet\" | \" \\t\" | reason | the text \" \\u0009\" stands where a text that is not blank such as"
                        + " \"the meeting had no list of participants\" belongs / Write a text that is not blank such as"
                        + " \"the meeting had no list of participants\"",
                "\"memo\" | \"\" | document | the text \"\" stands where a text that is not blank such as"
                        + " \"memo of 2026-03-01\" belongs / Write a text that is not blank such as \"memo of 2026-03-01\"",
                "\"decidedBy\": \"Head of unit\", |  | decidedBy | the field 'decidedBy' is missing / Add \"decidedBy\":"
                        + " \"Head of unit\"",
                "\"rule\" | \"place\": \"results\", \"rule\" | place | the text \"results\" stands where a JSON Pointer such"
                        + " as \"/results\" belongs / Write a JSON Pointer such as \"/results\"",
                "\"rule\" | \"place\": \"/a~2\", \"rule\" | place | the text \"/a~2\" stands where a JSON Pointer such"
                        + " as \"/results\" belongs / Write a JSON Pointer such as \"/results\"",
                "\"rule\" | \"plcae\": \"/results\", \"rule\" | plcae | the field 'plcae' is not known here / Remove it; if a"
                        + " known field is meant, the nearest is: place",
                "\"reason\" | \"reason\": \"other\", \"reason\" | reason | the field 'reason' stands again / Keep one of them"
            })
    void givenABadWaiver_whenRead_thenItIsLeftOutAndToldAndTheOthersStay(
            String right, String wrong, String field, String expected) {
        String bad = GOOD.replace(right, wrong == null ? "" : wrong);
        Reading<List<Waiver>> reading = read(text(GOOD, bad, GOOD));

        assertThat(reading.document()).contains(List.of(WAIVER, WAIVER));
        assertThat(reading.flaws()).singleElement().satisfies(flaw -> {
            assertThat(said(flaw)).isEqualTo(expected);
            assertThat(flaw.location()).isEqualTo(Location.of("waivers", 1, field));
            assertThat(flaw.position().orElseThrow().line()).isEqualTo(3);
        });
    }

    @Test
    void givenALastDayBeforeTheFirst_whenRead_thenThePositionIsThatOfTheLastDay() {
        String bad = GOOD.replace("2026-12-31", "2026-02-28");

        assertThat(read(text(bad)).flaws())
                .singleElement()
                .extracting(flaw -> flaw.position().orElseThrow())
                .isEqualTo(new Position(2, bad.indexOf("\"2026-02-28") + 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"WSIS-REP-006\"", "[{}]", "5"})
    void givenSomethingThatIsNoWaiver_whenRead_thenTheOthersStay(String other) {
        Reading<List<Waiver>> reading = read("{\"type\": \"waivers\", \"version\": 1, \"waivers\": [{" + GOOD + "}, "
                + other + ", {" + GOOD + "}]}");

        assertThat(reading.document()).contains(List.of(WAIVER, WAIVER));
        assertThat(reading.flaws())
                .extracting(Flaw::kind, flaw -> flaw.location().pointer())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(FlawKind.WRONG_TYPE, "/waivers/1"));
        assertThat(said(reading.flaws().get(0)))
                .contains("an object such as {\"rule\": \"WSIS-REP-006\", \"reason\": ");
    }

    @Test
    void givenControlCharactersInAReason_whenRead_thenThatIsToldAndTheWaiverStays() {
        Reading<List<Waiver>> reading = read(text(GOOD.replace("no figures", "no\\u0007 figures")));

        assertThat(reading.document().orElseThrow()).extracting(Waiver::reason).containsExactly("no\u0007 figures yet");
        assertThat(reading.flaws()).extracting(Flaw::kind).containsExactly(FlawKind.CONTROL_CHARACTERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"type\": \"waivers\", \"version\": 2, \"waivers\": []}",
                "{\"type\": \"facilitatorReport\", \"version\": 1}",
                "{\"type\": \"waivers\", \"version\": 1, \"waivers\": [{\"rule\""
            })
    void givenATextThatIsNotOfWaivers_whenRead_thenThereAreNoneAndThatIsTold(String text) {
        Reading<List<Waiver>> reading = read(text);

        assertThat(reading.document()).isEmpty();
        assertThat(reading.flaws())
                .isNotEmpty()
                .allSatisfy(flaw -> assertThat(said(flaw)).doesNotContain("WSIS-JSN"));
    }

    @Test
    void givenNoList_whenRead_thenThatIsToldWithAnExample() {
        assertThat(read("{\"type\": \"waivers\", \"version\": 1}").flaws())
                .singleElement()
                .satisfies(flaw -> assertThat(said(flaw))
                        .startsWith("the field 'waivers' is missing / Add \"waivers\": [{\"rule\": \"WSIS-REP-006\","));
        assertThat(read("{\"type\": \"waivers\", \"version\": 1, \"waivers\": {}}")
                        .flaws())
                .extracting(Flaw::kind)
                .containsExactly(FlawKind.WRONG_TYPE);
    }

    @Test
    void givenTurkishAsDefault_whenRead_thenNothingChanges() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(read(text(GOOD)).document()).contains(List.of(WAIVER));
        } finally {
            Locale.setDefault(before);
        }
    }

    /** What flaws show as an example has to be right itself. */
    @Test
    void givenTheExample_whenRead_thenItIsRight() {
        Reading<List<Waiver>> reading =
                read("{\"type\": \"waivers\", \"version\": 1, \"waivers\": [" + WaiverKind.WAIVER.example() + "]}");

        assertThat(reading.flaws()).isEmpty();
        assertThat(reading.document().orElseThrow()).hasSize(1);
    }
}
