package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsis4j.json.Samples.document;
import static org.wsis4j.json.Samples.read;
import static org.wsis4j.json.Samples.said;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Unread;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;
import org.wsis4j.rules.reading.Reading;

/** Every kind of flaw, with its place and its words. */
class FlawTest {

    /** The flaws as lines of text: kind, pointer, line and column, given, expected. */
    private static List<String> flaws(Reading<?> reading) {
        return reading.flaws().stream().map(FlawTest::line).toList();
    }

    private static String line(Flaw flaw) {
        return flaw.kind() + " " + flaw.location() + " "
                + flaw.position().map(Object::toString).orElse("?") + " | " + said(flaw.given()) + " | "
                + said(flaw.expected());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        title;       5;                    WRONG_TYPE /title | the number 5 | a text such as "any words"
        title;       true;                 WRONG_TYPE /title | true | a text such as "any words"
        title;       null;                 WRONG_TYPE /title | null | a text such as "any words" (or no field at all)
        title;       [1];                  WRONG_TYPE /title | a list | a text such as "any words"
        title;       {"a":1};              WRONG_TYPE /title | an object | a text such as "any words"
        date;        5;                    WRONG_TYPE /date | the number 5 | a day of the calendar such as "2006-05-16"
        date;        "2006-02-29";         NOT_A_DATE /date | 2006-02-29 | a day of the calendar such as "2006-05-16"
        date;        "13 July 2006";       NOT_A_DATE /date | 13 July 2006 | a day of the calendar such as "2006-05-16"
        date;        "٢٠٠٦-٠٥-١٦";         NOT_A_DATE /date | ٢٠٠٦-٠٥-١٦ | a day of the calendar such as "2006-05-16"
        reporter;    "ITU";                WRONG_TYPE /reporter | the text "ITU" | an object such as {"organization": "ITU"}
        actionLines; "C2";                 WRONG_TYPE /actionLines | the text "C2" | a list such as ["C2"]
        actionLines; ["C2", 7];            WRONG_TYPE /actionLines/1 | the number 7 | a text such as "C2"
        actionLines; ["C2", null];         WRONG_TYPE /actionLines/1 | null | a text such as "C2" (or no element at all)
        results;     [[]];                 WRONG_TYPE /results/0 | a list | an object such as {"kind": "QUANTITATIVE"}
        results;     [{"value":"7"}];      WRONG_TYPE /results/0/value | the text "7" | a number such as 42.5
        results;     [{},{"value":1e400}]; NUMBER_OUT_OF_RANGE /results/1/value | 1e400 | a number that a double can hold such as 42.5
        results;     [{"value":-1e400}];   NUMBER_OUT_OF_RANGE /results/0/value | -1e400 | a number that a double can hold such as 42.5
        results;     [{"value":1e-400}];   NUMBER_OUT_OF_RANGE /results/0/value | 1e-400 | a number that a double can hold such as 42.5
        results;     [{"value":1e99999999999}]; NUMBER_OUT_OF_RANGE /results/0/value | 1e99999999999 | a number that a double can hold such as 42.5
        goals;       [{"number":2.5}];     WRONG_TYPE /goals/0/number | the number 2.5 | a whole number such as 2005
        goals;       [{"number":3e9}];     NUMBER_OUT_OF_RANGE /goals/0/number | 3e9 | a whole number of 32 bits such as 2005
        title;       "a\\uD83D";           UNPAIRED_SURROGATE /title | \\uD83D | both halves such as \\uD83D\\uDE00, or the character itself
        title;       "\\uDE00\\uD83D";     UNPAIRED_SURROGATE /title | \\uDE00 | both halves such as \\uD83D\\uDE00, or the character itself
        title;       "a\\u0007b\\u0085\\u007f\\u0007"; CONTROL_CHARACTERS /title | U+0007, U+0085, U+007F | the text without them
        titel;       5;                    UNKNOWN_FIELD /titel | titel | title
        nothing near this; 5;              UNKNOWN_FIELD /nothing near this | nothing near this | none
        a/b~c;       5;                    UNKNOWN_FIELD /a~1b~0c | a/b~c | none
        """)
    void givenOneFlaw_whenRead_thenItIsToldAndTheTextIsKept(String name, String value, String told) {
        Reading<FacilitatorReport> reading = read(document("\n \"" + name + "\":" + value));

        assertThat(flaws(reading))
                .singleElement()
                .satisfies(
                        line -> assertThat(line.replaceAll(" \\d+:\\d+ ", " ")).isEqualTo(told));
        FacilitatorReport report = reading.document().orElseThrow();
        boolean isNested = value.startsWith("[{");
        boolean isRead = told.startsWith("CONTROL");
        assertThat(report.unread().entries())
                .isEqualTo(isNested || isRead ? List.of() : List.of(new Unread.Entry(name, value)));
        assertThat(read(WsisJson.write(report)).document()).contains(report);
    }

    @Test
    void givenSeveralFlaws_whenRead_thenAllAreToldInTheOrderOfTheText() {
        String text = "\uFEFF{\r\n\"title\": \"é😀\", \"date\": 1,\r\n\t\"𝄞\": [],\n\"version\":\"1\",\r"
                + "\"levels\":[\"é\",3,{}], \"title\":\"x\", \"period\":{\"start\":\"x\",\"end\":null}}";

        assertThat(flaws(read(text)))
                .containsExactly(
                        "MISSING_FIELD /type 1:1 | type | \"type\": \"facilitatorReport\"",
                        "WRONG_TYPE /date 2:24 | the number 1 | a day of the calendar such as \"2006-05-16\"",
                        "UNKNOWN_FIELD /𝄞 3:2 | 𝄞 | none",
                        "WRONG_TYPE /version 4:11 | the text \"1\" | the number 1",
                        "WRONG_TYPE /levels/1 5:15 | the number 3 | a text such as \"NATIONAL\"",
                        "WRONG_TYPE /levels/2 5:17 | an object | a text such as \"NATIONAL\"",
                        "DUPLICATE_FIELD /title 5:22 | title | the field once",
                        "NOT_A_DATE /period/start 5:53 | x | a day of the calendar such as \"2006-05-16\"",
                        "WRONG_TYPE /period/end 5:63 | null | a day of the calendar such as \"2006-05-16\" (or no field"
                                + " at all)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        {"type":"other","version":1};             OTHER_DOCUMENT /type 1:9 | of the type "other" | "type": "facilitatorReport"
        {"type":"facilitatorReport","version":2}; OTHER_DOCUMENT /version 1:39 | of version 2 (newer than this library knows) | "version": 1, or a newer version of this library
        {"type":5,"version":1};                   WRONG_TYPE /type 1:9 | the number 5 | the text "facilitatorReport"
        {"version":1};                            MISSING_FIELD /type 1:1 | type | "type": "facilitatorReport"
        {"type":"facilitatorReport"};             MISSING_FIELD /version 1:1 | version | "version": 1
        {"version":1.0,"type":"facilitatorReport","type":7}; DUPLICATE_FIELD /type 1:43 | type | the field once
        """)
    void givenAnotherEnvelope_whenRead_thenTheDocumentIsReadAndKeepsIt(String text, String told) {
        Reading<FacilitatorReport> reading = read(text);

        assertThat(flaws(reading)).containsExactly(told);
        FacilitatorReport report = reading.document().orElseThrow();
        byte[] written = WsisJson.write(report);
        assertThat(read(written).document()).contains(report);
        assertThat(WsisJson.write(read(written).document().orElseThrow())).isEqualTo(written);
    }

    @Test
    void givenALaterVersion_whenWritten_thenItIsStillThatVersion() {
        FacilitatorReport report = read("{\"x\":1,\"version\":2,\"type\":\"facilitatorReport\"}")
                .document()
                .orElseThrow();

        assertThat(Samples.text(WsisJson.write(report)))
                .isEqualTo("{\n  \"type\": \"facilitatorReport\",\n  \"version\": 2,\n  \"x\": 1\n}\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        ``;                      MALFORMED  1:1 | the end of the text | an object
        ` \n `;                  MALFORMED  2:2 | the end of the text | an object
        []x;                     WRONG_TYPE  1:1 | a list | an object such as {"type": "facilitatorReport", "version": 1} + MALFORMED  1:3 | 'x' | the end of the text
        null;                    WRONG_TYPE  1:1 | null | an object such as {"type": "facilitatorReport", "version": 1}
        5;                       WRONG_TYPE  1:1 | the number 5 | an object such as {"type": "facilitatorReport", "version": 1}
        {"title":"a};            MALFORMED /title 1:13 | the end of the text | the closing quotation mark
        {"title":tru};           MALFORMED /title 1:10 | 'tru' | true, false or null
        {"title":NaN};           MALFORMED /title 1:10 | 'NaN' | a value
        {"title":01};            MALFORMED /title 1:11 | '1' | ',' or '}'
        {"title":+1};            MALFORMED /title 1:10 | '+' | a value
        {"title":1.};            MALFORMED /title 1:12 | '}' | a digit
        {"title":é};             MALFORMED /title 1:10 | 'é' | a value
        {"title" 1};             MALFORMED /title 1:10 | '1' | ':'
        {"title":"\\x"};         MALFORMED /title 1:12 | 'x' | an escape such as \\n or \\u00E9
        {"title":"\\u00g0"};     MALFORMED /title 1:15 | 'g0' | four hexadecimal digits
        {title:1};               MALFORMED  1:2 | 'title' | a field name in double quotes or '}'
        {"é":1,};                MALFORMED /é 1:8 | '}' | a field name in double quotes
        {"levels":["é",]};       MALFORMED /levels/1 1:16 | ']' | a value
        {"levels":["é" "f"]};    MALFORMED /levels/1 1:16 | '"' | ',' or ']'
        {"a":[{"b":1]};          MALFORMED /a/0/b 1:13 | ']' | ',' or '}'
        """)
    void givenATextThatIsNotJson_whenRead_thenTheVeryCharacterIsTold(String text, String told) {
        Reading<FacilitatorReport> reading = read(text);

        assertThat(reading.document()).isEmpty();
        List<String> flaws = flaws(reading).stream()
                .filter(line -> !line.startsWith("UNKNOWN"))
                .toList();
        assertThat(String.join(" + ", flaws)).isEqualTo(told);
    }

    @Test
    void givenANewlineInAText_whenRead_thenTheNewlineIsTold() {
        assertThat(flaws(read("{\"title\":\"a\r\nb\"}")))
                .containsExactly("MALFORMED /title 1:12 | '\\u000D' | an escape such as \\n, not the control character"
                        + " itself");
    }

    @Test
    void givenFlawsBeforeTheBreak_whenRead_thenTheyAreKept() {
        Reading<FacilitatorReport> reading = read("{\"date\":\"x\",\n\"title\":5,,}");

        assertThat(reading.document()).isEmpty();
        assertThat(flaws(reading))
                .containsExactly(
                        "NOT_A_DATE /date 1:9 | x | a day of the calendar such as \"2006-05-16\"",
                        "WRONG_TYPE /title 2:9 | the number 5 | a text such as \"any words\"",
                        "MALFORMED /title 2:11 | ',' | a field name in double quotes");
    }

    @Test
    void givenABadByte_whenRead_thenItIsToldWithItsFieldAndWhatCameBefore() {
        byte[] text = document("\"date\":\"é\",\n\"title\":\"Réunion\"").getBytes(StandardCharsets.UTF_8);
        int accent = new String(text, StandardCharsets.ISO_8859_1).lastIndexOf('Ã');
        text[accent] = (byte) 0xE9;

        assertThat(flaws(read(text)))
                .containsExactly(
                        "NOT_A_DATE /date 1:48 | é | a day of the calendar such as \"2006-05-16\"",
                        "NOT_UTF8 /title 2:11 | the byte E9 | UTF-8");
    }

    @Test
    void givenHalfCharactersInFieldNames_whenRead_thenTheirEscapesAreToldAndTheRestIsRead() {
        Reading<FacilitatorReport> reading = read(document("\"title\":5,\n\"é\\uD83D\\uDE00\\uDE00\" : [1],\n"
                + "\"\uFFFD\":{\"\\uD800\":1},\"period\":{\"\\ud800\\ud800\":2},\"symbol\":\"S\",\"date\":1"));
        FacilitatorReport report = reading.document().orElseThrow();

        assertThat(flaws(reading))
                .containsExactly(
                        "WRONG_TYPE /title 1:49 | the number 5 | a text such as \"any words\"",
                        "UNPAIRED_SURROGATE /é😀\uFFFD 2:15 | \\uDE00 | field names in whole characters",
                        "UNKNOWN_FIELD /\uFFFD 3:1 | \uFFFD | none",
                        "UNPAIRED_SURROGATE /period/\uFFFD\uFFFD 3:29 | \\ud800 | field names in whole characters",
                        "WRONG_TYPE /date 3:66 | the number 1 | a day of the calendar such as \"2006-05-16\"");
        assertThat(report.symbol()).contains("S");
        assertThat(report.unread().entries())
                .contains(new Unread.Entry("é😀\uDE00", "[1]"), new Unread.Entry("\uFFFD", "{\"\\uD800\":1}"));
        assertThat(report.period().orElseThrow().unread().entries())
                .containsExactly(new Unread.Entry("\uD800\uD800", "2"));
        assertThat(read(WsisJson.write(report)).document()).contains(report);
        assertThat(reading.locate(List.of(Location.of("symbol"))))
                .containsEntry(Location.of("symbol"), new Position(3, 55));
    }

    @Test
    void givenAHalfCharacterInAFieldNameAndABreak_whenRead_thenBothAreTold() {
        assertThat(flaws(read("{\"\\uDE00\":1,\n\"x\":oops,\"\\uDE00\":1}")))
                .containsExactly(
                        "UNPAIRED_SURROGATE /\uFFFD 1:3 | \\uDE00 | field names in whole characters",
                        "MALFORMED /x 2:5 | 'oops' | a value");
    }

    @Test
    void givenALongNumber_whenRead_thenItIsOverTheLimitAndTheRestIsRead() {
        Limits limits = new Limits(1000, 5, 100, 7);
        String text = document("\"title\":5,\"results\":[{\"value\":12345678,\"unit\":\"m\"},{\"value\":1.23e-7},"
                + "{\"value\":12345.7}],\"goals\":[{\"number\":1E+7}]");
        Reading<FacilitatorReport> reading =
                WsisJson.read(text.getBytes(StandardCharsets.UTF_8), FacilitatorReport.class, limits);
        FacilitatorReport report = reading.document().orElseThrow();

        assertThat(flaws(reading))
                .containsExactly(
                        "WRONG_TYPE /title 1:49 | the number 5 | a text such as \"any words\"",
                        "OVER_LIMIT /results/0/value 1:71 | a number that takes 8 characters | a number of at most 7"
                                + " characters",
                        "OVER_LIMIT /goals/0/number 1:148 | a number that takes 8 characters | a number of at most 7"
                                + " characters");
        assertThat(report.results().get(0).unit()).contains("m");
        assertThat(report.results().get(0).unread().entries()).containsExactly(new Unread.Entry("value", "12345678"));
        assertThat(WsisJson.read(WsisJson.write(report), FacilitatorReport.class, limits)
                        .document())
                .contains(report);
    }

    @Test
    void givenANumberThatIsLongerWhenWritten_whenRead_thenItIsKeptAsItStands() {
        String number = "1." + "5".repeat(95) + "e-5";
        Reading<FacilitatorReport> reading = read(document("\"results\":[{\"value\":" + number + "}]"));
        FacilitatorReport report = reading.document().orElseThrow();

        assertThat(number).hasSize(100);
        assertThat(flaws(reading))
                .containsExactly(
                        "OVER_LIMIT /results/0/value 1:61 | a number that takes 102 characters | a number of at"
                                + " most 100 characters");
        assertThat(report.results().get(0).unread().entries()).containsExactly(new Unread.Entry("value", number));
        assertThat(read(WsisJson.write(report)).document()).contains(report);
    }

    @Test
    void givenDeepNesting_whenRead_thenTheFirstBracketTooManyIsTold() {
        byte[] text = document("\"é\":[{\"a\":[[]]}]").getBytes(StandardCharsets.UTF_8);

        assertThat(WsisJson.read(text, FacilitatorReport.class, new Limits(1000, 5, 100, 7))
                        .document())
                .isPresent();
        assertThat(flaws(WsisJson.read(text, FacilitatorReport.class, new Limits(1000, 4, 100, 7))))
                .last()
                .isEqualTo("OVER_LIMIT /é/0/a/0 1:52 | more than 4 levels | at most 4 levels");
    }

    @Test
    void givenTheWordsOfEveryFlaw_whenPutIntoTheRules_thenTheyReadAsSentences() {
        String text = "{\"type\":\"other\",\"titel\":\"a\",\"title\":5,\"date\":\"x\",\"symbol\":\"\\uD800\","
                + "\"url\":\"\\u0001\",\"url\":1,\"goals\":[{\"number\":1e400}],,";
        List<String> told = WsisRules.standard().check(read(text), LocalDate.of(2006, 6, 15)).findings().stream()
                .map(finding -> finding.message() + " / " + finding.hint())
                .toList();

        assertThat(told)
                .containsExactly(
                        "the text is not JSON here: ',' / Expected a field name in double quotes",
                        "the number 5 stands where a text such as \"any words\" belongs / Write a text such as \"any"
                                + " words\"",
                        "'x' is no date / Write a day of the calendar such as \"2006-05-16\"",
                        "the field 'titel' is not known here; it is kept / Nothing has to change unless the check"
                                + " is strict; if a known field is meant, the nearest is: title",
                        "the field 'url' stands again; the first is read, this one is kept / Keep one of them",
                        "the document is of the type \"other\", which is not read here / Expected \"type\": \"facilitatorReport\"",
                        "the text has half a character: \\uD800 / Write both halves such as \\uD83D\\uDE00, or the"
                                + " character itself",
                        "the text has control characters: U+0001 / Write the text without them",
                        "the number 1e400 is out of range / Write a number that a double can hold such as 42.5");
    }

    @Test
    void givenAFlaw_whenItsFindingIsLocated_thenItHasThePositionOfTheFlaw() {
        Reading<FacilitatorReport> reading = read("{\"title\":\"a\",\n\"title\":\"b\",,}");
        var assessment = WsisRules.standard().check(reading, LocalDate.of(2006, 6, 15));

        assertThat(assessment.findings())
                .extracting(Finding::location)
                .allSatisfy(location -> assertThat(assessment.positions())
                        .containsEntry(
                                location,
                                reading.flaws().stream()
                                        .filter(flaw -> flaw.location().equals(location))
                                        .findFirst()
                                        .orElseThrow()
                                        .position()
                                        .orElseThrow()));
    }
}
