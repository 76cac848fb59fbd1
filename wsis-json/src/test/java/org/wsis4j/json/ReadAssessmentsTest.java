package org.wsis4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.wsis4j.json.Samples.said;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.language.Language;
import org.wsis4j.rules.Basis;
import org.wsis4j.rules.CheckedAgainst;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Severity;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.rules.stored.StoredAssessment;
import org.wsis4j.rules.stored.StoredCitation;
import org.wsis4j.rules.stored.StoredFinding;
import org.wsis4j.rules.stored.StoredMessage;
import org.wsis4j.rules.stored.StoredMissingEvidence;
import org.wsis4j.rules.stored.StoredOutcome;
import org.wsis4j.rules.stored.StoredWaivedFinding;
import org.wsis4j.rules.wording.Argument;
import org.wsis4j.source.Modality;

@Timeout(20)
class ReadAssessmentsTest {

    private static final RuleId RULE = RuleId.parse("ACME-REP-001");
    private static final Location PLACE = Location.of("results", 3, "a/b~c");

    /** An assessment in which every field is used, by rules that this library does not have. */
    private static StoredAssessment full() {
        Map<String, Argument> arguments = Map.of(
                "all",
                new Argument.Items(List.of(
                        Argument.of("\u0627\u202e\uD83D\u0007"),
                        new Argument.Code("C7"),
                        Argument.of(LocalDate.of(-5, 2, 28)),
                        Argument.of(new BigDecimal("1E+400")),
                        new Argument.Items(List.of()),
                        Argument.Phrase.of("phrase.or").with("first", "a").with("second", 1))));
        StoredMessage says = new StoredMessage("ACME-REP-001.message", arguments, "English \u2028 words");
        StoredFinding finding = new StoredFinding(
                RULE,
                Severity.WARNING,
                Basis.TEXT,
                List.of(new StoredCitation("ACME/1:4", Modality.RECOMMENDED, "should")),
                PLACE,
                Optional.of(new Position(12, 7)),
                says,
                "mend it",
                true);
        return new StoredAssessment(
                Optional.of("\u062a.json"),
                new CheckedAgainst(
                        "9.9", "OWN", "ab", "cd", LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2006, 6, 15))),
                false,
                List.of(finding),
                List.of(new StoredWaivedFinding(
                        finding,
                        new Waiver(
                                RULE,
                                Optional.of(Location.of("results")),
                                "reason",
                                "who",
                                "memo",
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2026, 1, 1)))),
                List.of(new StoredMissingEvidence(RULE, Location.root(), Optional.empty(), says)),
                List.of(
                        new StoredOutcome(RULE, Verdict.FAILED, Optional.empty(), 17),
                        new StoredOutcome(
                                RuleId.parse("WSIS-REP-999"),
                                Verdict.CRASHED,
                                Optional.of(new StoredMessage("newer.key", Map.of(), "it crashed")),
                                0)));
    }

    private static List<Reading<StoredAssessment>> read(String text) {
        return WsisJson.readAssessments(text.getBytes(UTF_8));
    }

    private static String text() {
        return Samples.text(WsisJson.write(full()));
    }

    private static List<String> told(Reading<StoredAssessment> reading) {
        return reading.flaws().stream()
                .map(flaw -> flaw.kind() + " " + flaw.location() + " "
                        + flaw.position().map(Position::toString).orElse("-") + " | " + said(flaw.given()) + " | "
                        + said(flaw.expected()))
                .toList();
    }

    @Test
    void givenAnAssessmentWithEveryField_whenWrittenAndRead_thenItIsEqualAndTheGoldenFile() {
        Golden.assertMatches("stored.json", WsisJson.write(full()));

        Reading<StoredAssessment> reading = read(text()).get(0);
        assertThat(reading.document()).contains(full());
        assertThat(reading.flaws()).isEmpty();
    }

    @Test
    void givenUnknownKeysAndRules_whenRead_thenTheyAreSaidInTheWordsThatWereStored() {
        StoredAssessment read = read(text()).get(0).document().orElseThrow();

        assertThat(read.findings().get(0).message(Language.CHINESE)).isEqualTo("English \u2028 words");
        assertThat(read.findings().get(0).hint(Language.ARABIC)).isEqualTo("mend it");
        assertThat(read.outcome(RuleId.parse("WSIS-REP-999")).flatMap(StoredOutcome::reason))
                .map(reason -> reason.text(Language.FRENCH))
                .contains("it crashed");
    }

    /** A later version may have them; what it stored must not be lost. */
    @Test
    void givenAFamilyThatTheLibraryLacks_whenRead_thenItIsKept() {
        String later = text().replace("ACME-REP-001", "WSIS-XXX-001");
        Reading<StoredAssessment> reading = read(later).get(0);

        assertThat(reading.flaws()).isEmpty();
        StoredAssessment read = reading.document().orElseThrow();
        assertThat(read.findings()).extracting(StoredFinding::rule).containsExactly(RuleId.parse("WSIS-XXX-001"));
        assertThat(read.waived()).extracting(one -> one.waiver().rule()).containsExactly(RuleId.parse("WSIS-XXX-001"));
        assertThat(read.findings().get(0).message(Language.CHINESE)).isEqualTo("English \u2028 words");
        assertThat(Samples.text(WsisJson.write(read))).isEqualTo(later);
    }

    @Test
    void givenAVersionWrittenInAnotherWay_whenRead_thenItIsThatVersion() {
        for (String one : List.of("1.0", "1e0", "10E-1")) {
            Reading<StoredAssessment> reading = read(text().replace("\"version\": 1,", "\"version\": " + one + ","))
                    .get(0);
            assertThat(reading.flaws()).as(one).isEmpty();
            assertThat(reading.document()).as(one).contains(full());
        }
    }

    @Test
    void givenAStream_whenRead_thenItIsReadAsBytesAreAndNotClosed() throws IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(text().getBytes(UTF_8)) {
            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };
        assertThat(WsisJson.readAssessments(in).get(0).document()).contains(full());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        "rule": "ACME-REP-001";  "rule": "WSIS-XXX-01";  WRONG_TYPE /findings/0/rule | the text "WSIS-XXX-01" | a text such as "WSIS-REP-001"
        "rule": "ACME-REP-001";  "rule": 5;              WRONG_TYPE /findings/0/rule | the number 5 | a text such as "WSIS-REP-001"
        "severity": "WARNING";   "severity": "warning";  WRONG_TYPE /findings/0/severity | the text "warning" | the text "ERROR" or "WARNING" or "INFO"
        "line": 12,;             ``;                     MISSING_FIELD /findings/0/line | line | "line": 1
        "line": 12,;             "line": 0,;             WRONG_TYPE /findings/0/line | the number 0 | a whole number such as 1
        "line": 12,;             "line": 1.5,;           WRONG_TYPE /findings/0/line | the number 1.5 | a whole number such as 1
        "missing": true,;        ``;                     MISSING_FIELD /findings/0/missing | missing | "missing": true
        "missing": true;         "missing": "true";      WRONG_TYPE /findings/0/missing | the text "true" | a truth value such as true
        {\\n              "code": "C7"; {; WRONG_TYPE /findings/0/arguments/all/items/1 | an object | an object such as {"text": "any words"}
        "code": "C7";            "code": "C7", "text": ""; WRONG_TYPE /findings/0/arguments/all/items/1 | an object | an object such as {"text": "any words"}
        "day": "-0005-02-28";    "day": "2006-02-30";    NOT_A_DATE /findings/0/arguments/all/items/2/day | 2006-02-30 | a day of the calendar such as "2006-05-16"
        "reason": "reason";      "reason": " \\t";       WRONG_TYPE /waived/0/waiver/reason | the text " \\u0009" | a text such as "the minutes are lost"
        "lastDay": "2026-01-01"; "lastDay": "2025-12-31"; WRONG_TYPE /waived/0/waiver/lastDay | the text "2025-12-31" | a day of the calendar such as "2026-01-01"
        "place": "/results";     "place": "/result";     WRONG_TYPE /waived/0/waiver/place | the text "/result" | a text such as "/results/3/a~1b~0c"
        "place": "/results";     "place": "results";     WRONG_TYPE /waived/0/waiver/place | the text "results" | a text such as "/activities/0/start"
        "further": 17\\n;         "further": -1\\n;        WRONG_TYPE /outcomes/0/further | the number -1 | a whole number such as 1
        "reason": "it crashed",; ``;                     MISSING_FIELD /outcomes/1/reason | reason | "reason": "any words"
        "valid": false;          "valid": null;          WRONG_TYPE /valid | null | a truth value such as true (or no field at all)
        "asOf": "2026-01-01",\\n    "mandatesOf"; "mandatesOf"; MISSING_FIELD /against/asOf | asOf | "asOf": "2006-05-16"
        """)
    void givenAWrongValue_whenRead_thenItIsToldWithItsPlaceAndThereIsNoAssessment(
            String right, String wrong, String told) {
        String before = right.replace("\\n", "\n");
        assertThat(text()).contains(before);
        String text = text();
        // Of what stands twice, the finding and not the waived one is meant.
        int at = text.indexOf(before);
        Reading<StoredAssessment> reading = read(text.substring(0, at)
                        + wrong.replace("\\n", "\n")
                        + text.substring(at + before.length()))
                .get(0);

        assertThat(reading.document()).isEmpty();
        assertThat(told(reading)).singleElement().satisfies(line -> {
            assertThat(line.replaceFirst(" [0-9]+:[0-9]+ \\|", " |")).isEqualTo(told);
            assertThat(line).matches(".* [0-9]+:[0-9]+ \\|.*");
        });
    }

    @Test
    void givenUnknownAndRepeatedFields_whenRead_thenTheyAreToldAndTheRestIsRead() {
        String text = text().replaceFirst("\"valid\": false", "\"valid\": false, \"valid\": 5, \"finding\": [1]")
                .replaceFirst("\"missing\"", "\"\\\\uD800\": {}, \"missing\"");
        Reading<StoredAssessment> reading = read(text).get(0);

        assertThat(reading.document()).contains(full());
        assertThat(told(reading))
                .containsExactly(
                        "DUPLICATE_FIELD /valid 15:19 | valid | the field once",
                        "UNKNOWN_FIELD /finding 15:31 | finding | findings",
                        "UNPAIRED_SURROGATE /findings/0/\uFFFD 72:8 | \\uD800 | field names in whole characters");
    }

    @Test
    void givenWhatIsOnlyCounted_whenItSaysSomethingElse_thenItIsNotLookedAt() {
        assertThat(read(text().replace("\"WARNING\": 1", "\"WARNING\": 70"))
                        .get(0)
                        .document())
                .contains(full());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        ``;                                MALFORMED  1:1 | the end of the text | an object
        ` \n `;                            MALFORMED  2:2 | the end of the text | an object
        [];                                WRONG_TYPE  1:1 | a list | an object such as {"type": "assessment", "version": 1}
        "a";                               WRONG_TYPE  1:1 | the text "a" | an object such as {"type": "assessment", "version": 1}
        {"type": "groupReport", "title": 5, "x": {"y": []}}; OTHER_DOCUMENT /type 1:10 | of the type "groupReport" | "type": "assessment"
        {"type": "assessment", "version": 2}; OTHER_DOCUMENT /version 1:35 | of version 2 (newer than this library knows) | "version": 1, or a newer version of this library
        {"type": 5};                       WRONG_TYPE /type 1:10 | the number 5 | the text "assessment"
        `{"a": [}`;                        UNKNOWN_FIELD /a 1:2 | a | none + MALFORMED /a 1:8 | '}' | a value or ']'
        `\n{"type": "é`;                   MALFORMED /type 2:12 | the end of the text | the closing quotation mark
        """)
    void givenNoAssessment_whenRead_thenThatIsTold(String text, String told) {
        List<Reading<StoredAssessment>> readings = read(text);

        assertThat(readings).hasSize(1);
        assertThat(String.join(" + ", told(readings.get(0)))).isEqualTo(told);
    }

    @Test
    void givenSeveralDocumentsOneOfThemBroken_whenRead_thenPositionsAreThoseOfTheWholeText() {
        String broken = "{\"type\": \"assessment\",}";
        List<Reading<StoredAssessment>> readings = read("\uFEFF" + text() + " " + broken + text() + "\r\n é");
        int lines = text().split("\n", -1).length - 1;

        assertThat(readings).hasSize(4);
        assertThat(readings.get(0).document()).contains(full());
        assertThat(told(readings.get(1)))
                .containsExactly("MALFORMED /type " + (lines + 1) + ":24 | '}' | a field name in double quotes");
        assertThat(readings.get(2).document()).contains(full());
        assertThat(readings.get(2).locate(List.of(Location.of("type"), Location.of("version"))))
                .containsOnly(
                        Map.entry(Location.of("type"), new Position(lines + 2, 11)),
                        Map.entry(Location.of("version"), new Position(lines + 3, 14)));
        assertThat(told(readings.get(3))).containsExactly("MALFORMED  " + (2 * lines + 2) + ":2 | 'é' | an object");
    }

    @Test
    void givenADocumentThatDoesNotEnd_whenRead_thenItTakesTheRestAlongAndItsBreakIsTold() {
        List<Reading<StoredAssessment>> readings = read("{\"type\": \"assessment\"\n" + text());

        assertThat(readings).hasSize(1);
        assertThat(told(readings.get(0))).containsExactly("MALFORMED /type 2:1 | '{' | ',' or '}'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE"})
    void givenAnotherEncoding_whenRead_thenItsFirstBadByteIsToldOnce(String charset) {
        List<Reading<StoredAssessment>> readings =
                WsisJson.readAssessments(text().getBytes(java.nio.charset.Charset.forName(charset)));

        assertThat(readings).hasSize(1);
        assertThat(readings.get(0).flaws()).extracting(Flaw::kind).containsExactly(FlawKind.NOT_UTF8);
    }

    @Test
    void givenABadByteInASecondDocument_whenRead_thenTheFirstIsRead() {
        byte[] text = (text() + text().replace("English", "\u00C9nglish")).getBytes(StandardCharsets.ISO_8859_1);
        // What is no character of Latin-1 became a question mark.
        List<Reading<StoredAssessment>> readings = WsisJson.readAssessments(text);

        assertThat(readings).hasSize(2);
        assertThat(readings.get(0).document()).isPresent();
        assertThat(readings.get(1).flaws()).extracting(Flaw::kind).containsExactly(FlawKind.NOT_UTF8);
    }

    @Test
    void givenALongText_whenRead_thenItIsOverTheLimit() {
        byte[] text = text().getBytes(UTF_8);
        assertThat(WsisJson.readAssessments(text, Limits.standard().withMaxBytes(text.length))
                        .get(0)
                        .document())
                .isPresent();

        List<Reading<StoredAssessment>> readings =
                WsisJson.readAssessments(text, Limits.standard().withMaxBytes(text.length - 1));
        assertThat(readings).hasSize(1);
        assertThat(readings.get(0).flaws()).extracting(Flaw::kind).containsExactly(FlawKind.OVER_LIMIT);
    }

    @Test
    void givenDeepArguments_whenRead_thenTheyAreOverTheLimitAndNothingOverflows() {
        String deep = "{\"items\": [".repeat(400) + "]}".repeat(400);
        String text = text().replaceFirst("\"arguments\": \\{", "\"arguments\": {\"deep\": " + deep + ",");

        assertThat(told(read(text).get(0))).last().asString().startsWith("OVER_LIMIT /findings/0/arguments/deep/");
        StoredAssessment read = WsisJson.readAssessments(
                        text.getBytes(UTF_8), Limits.standard().withMaxDepth(1000))
                .get(0)
                .document()
                .orElseThrow();
        assertThat(read.findings().get(0).message(Language.FRENCH)).isEqualTo("English \u2028 words");
        assertThat(read(("[").repeat(1 << 20))).hasSize(1);
    }

    @Test
    void givenManyProblems_whenRead_thenTheReadingEndsAndSaysSo() {
        assertThat(told(read("{\"type\": \"assessment\"" + ",\"x\": 1".repeat(2000) + "}")
                        .get(0)))
                .hasSize(1001)
                .last()
                .asString()
                .contains("more than 1000 problems");

        List<Reading<StoredAssessment>> readings = read("{}".repeat(1 << 20));
        assertThat(readings).hasSizeLessThan(1001);
        assertThat(told(readings.get(readings.size() - 1)))
                .singleElement()
                .asString()
                .startsWith("OVER_LIMIT  1:")
                .contains("more than 1000 problems");
    }

    @Test
    void givenALongNumber_whenRead_thenItIsOverTheLimit() {
        String text = text().replaceFirst("1E\\+400", "1".repeat(101));

        assertThat(told(read(text).get(0)))
                .singleElement()
                .asString()
                .startsWith("OVER_LIMIT /findings/0/arguments/all/items/3/number ");
        assertThat(told(read(text().replaceFirst("1E\\+400", "1E99999999999")).get(0)))
                .singleElement()
                .asString()
                .startsWith("NUMBER_OUT_OF_RANGE /findings/0/arguments/all/items/3/number ");
    }
}
