package org.wsis4j.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.wsis4j.json.Samples.document;
import static org.wsis4j.json.Samples.said;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Unread;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;
import org.wsis4j.rules.reading.Reading;
import org.wsis4j.rules.stored.StoredAssessment;

/** A text that is too long is told with its place and kept as it stands; what stands beside it is read. */
class TextLimitTest {

    private static final Limits TWENTY = Limits.standard().withMaxTextLength(20);

    private static Reading<FacilitatorReport> read(String text, Limits limits) {
        return WsisJson.read(text.getBytes(UTF_8), FacilitatorReport.class, limits);
    }

    private static Stream<String> lines(Reading<?> reading) {
        return reading.flaws().stream()
                .map(flaw -> flaw.kind() + " " + flaw.location() + " "
                        + flaw.position().map(Position::toString).orElse("-") + " | " + said(flaw.given()) + " | "
                        + said(flaw.expected()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        "title":"%s";               /title 2:9;              a text of 21 characters;       a text of at most 20 characters
        "date":"%s";                /date 2:8;               a text of 21 characters;       a text of at most 20 characters
        "kind":"%s";                /kind 2:8;               a text of 21 characters;       a text of at most 20 characters
        "actionLines":["C1","%s"];  /actionLines/1 2:21;     a text of 21 characters;       a text of at most 20 characters
        "reporter":{"role":"%s"};   /reporter/role 2:20;     a text of 21 characters;       a text of at most 20 characters
        "%s":{"a":1};               /aaaaaaaaaaaaaaaaaaaaa 2:1; a field name of 21 characters; a field name of at most 20 characters
        """)
    void givenOneCharacterTooMany_whenRead_thenItIsToldAndKept(String field, String place, String given, String most) {
        String text = document("\n" + field.replace("%s", "a".repeat(21)) + ",\n\"symbol\":\"S\"");
        Reading<FacilitatorReport> reading = read(text, TWENTY);
        FacilitatorReport report = reading.document().orElseThrow();

        assertThat(lines(reading)).containsExactly("OVER_LIMIT " + place + " | " + given + " | " + most);
        assertThat(report.symbol()).contains("S");
        assertThat(Samples.text(WsisJson.write(report))).contains("a".repeat(21));
        assertThat(read(Samples.text(WsisJson.write(report)), TWENTY).document())
                .contains(report);
        assertThat(WsisRules.standard().check(reading, LocalDate.of(2006, 8, 1)).findings())
                .extracting(finding -> finding.rule() + " " + finding.location(), Finding::message)
                .contains(tuple(
                        "WSIS-JSN-003 " + place.substring(0, place.indexOf(' ')),
                        "the document exceeds a limit: " + given));
    }

    @Test
    void givenTextsAsLongAsTheLimit_whenRead_thenTheyAreRead() {
        // An escape is one character, one beyond the first plane is two; marks and escapes do not count.
        String text = document("\"title\":\"" + "\\u00e9".repeat(18) + "\uD83D\uDE00\",\"a" + "b".repeat(19) + "\":1");
        Reading<FacilitatorReport> reading = read(text, TWENTY);

        assertThat(reading.flaws()).extracting(flaw -> flaw.kind().name()).containsExactly("UNKNOWN_FIELD");
        assertThat(reading.document().flatMap(FacilitatorReport::title)).contains("é".repeat(18) + "\uD83D\uDE00");
        assertThat(lines(read(text, Limits.standard().withMaxTextLength(19))))
                .containsExactly(
                        "OVER_LIMIT /title 1:49 | a text of 20 characters | a text of at most 19 characters",
                        "OVER_LIMIT /a" + "b".repeat(19)
                                + " 1:161 | a field name of 20 characters | a field name of at most"
                                + " 19 characters");
    }

    @Test
    void givenTextsThatAreShortEnoughForNoCodeOrDay_whenTheLimitIsLower_thenTheyAreTooLongToo() {
        Reading<FacilitatorReport> reading =
                read(document("\"date\":\"2006-05-16\",\"kind\":\"ANNUAL_UPDATE\""), TWENTY.withMaxTextLength(9));

        assertThat(reading.document().orElseThrow().unread().entries())
                .containsExactly(
                        new Unread.Entry("date", "\"2006-05-16\""), new Unread.Entry("kind", "\"ANNUAL_UPDATE\""));
        assertThat(reading.flaws()).extracting(flaw -> flaw.kind().name()).containsOnly("OVER_LIMIT");
    }

    @Test
    void givenTextsInWhatIsUnread_whenRead_thenNobodyLooksAtThem() {
        String field = "\"x\":[\"" + "a".repeat(50) + "\",{\"" + "b".repeat(50) + "\":1}]";

        assertThat(read(document(field), TWENTY).flaws())
                .extracting(flaw -> flaw.kind().name())
                .containsExactly("UNKNOWN_FIELD");
    }

    @Test
    void givenAnOverlongNameAgainAndAgain_whenRead_thenAllAreKeptAndTold() {
        String name = "\u202E\uD83D\uDE00/~" + "a".repeat(20);
        Reading<FacilitatorReport> reading =
                read(document("\"" + name + "\":1,\"" + name + "\":2,\"title\":\"t\""), TWENTY);

        assertThat(reading.flaws())
                .extracting(flaw -> flaw.kind() + " " + flaw.location().steps())
                .containsExactly("OVER_LIMIT [" + name + "]", "DUPLICATE_FIELD [" + name + "]");
        assertThat(reading.document().orElseThrow().unread().entries())
                .containsExactly(new Unread.Entry(name, "1"), new Unread.Entry(name, "2"));
        assertThat(WsisJson.read(WsisJson.write(reading.document().orElseThrow()))
                        .document())
                .isEqualTo(reading.document());
    }

    @Test
    void givenTheStandardLimits_whenATextHasAMillionCharactersMore_thenItIsToldWithItsPlace() {
        String most = "a".repeat(1 << 20);

        assertThat(read(document("\"title\":\"" + most + "\""), Limits.standard())
                        .flaws())
                .isEmpty();
        Reading<FacilitatorReport> reading =
                read(document("\n\"title\":\"" + most + "\",\n\"recipient\":\"" + most + "a\""), Limits.standard());
        assertThat(lines(reading))
                .containsExactly("OVER_LIMIT /recipient 3:13 | a text of 1048577 characters | a text of at most 1048576"
                        + " characters");
        assertThat(reading.document().flatMap(FacilitatorReport::title)).contains(most);
    }

    @Test
    void givenAnAssessmentWithLongTexts_whenReadWithinLimits_thenPlacesMayBeLongerThanTexts() {
        Assessment assessment = WsisRules.standard()
                .check(read(document("\"" + "é".repeat(2_000) + "\":1"), Limits.standard()), LocalDate.of(2006, 8, 1));
        byte[] text = WsisJson.write(assessment);

        assertThat(one(text, Limits.standard().withMaxTextLength(1_000)).document())
                .contains(StoredAssessment.of(assessment));
        assertThat(one(text, TWENTY).document()).isEmpty();
        assertThat(one(text, TWENTY).flaws())
                .extracting(flaw -> flaw.kind().name())
                .contains("OVER_LIMIT");
        byte[] named = Samples.text(text)
                .replace("\"given\": {", "\"" + "g".repeat(21) + "\": {")
                .getBytes(UTF_8);
        assertThat(one(named, TWENTY).flaws())
                .extracting(Flaw::location)
                .anyMatch(place -> place.pointer().endsWith("/arguments/" + "g".repeat(21)));
    }

    private static Reading<StoredAssessment> one(byte[] text, Limits limits) {
        return WsisJson.readAssessments(text, limits).get(0);
    }

    @Test
    void givenOneLimitChanged_whenAsked_thenTheOthersAreThoseThatWere() {
        assertThat(Limits.standard()).isEqualTo(new Limits(16 << 20, 64, 1 << 20, 100));
        assertThat(List.of(
                        Limits.standard().withMaxBytes(1),
                        Limits.standard().withMaxDepth(2),
                        Limits.standard().withMaxTextLength(3),
                        Limits.standard().withMaxNumberLength(4)))
                .containsExactly(
                        new Limits(1, 64, 1 << 20, 100),
                        new Limits(16 << 20, 2, 1 << 20, 100),
                        new Limits(16 << 20, 64, 3, 100),
                        new Limits(16 << 20, 64, 1 << 20, 4));
    }

    @Test
    void givenAPlaceThatIsTooLong_whenLocated_thenItsLineIsFound() {
        Reading<FacilitatorReport> reading =
                read(document("\n \"title\":\"" + "a".repeat(21) + "\",\n\"symbol\":\"S\""), TWENTY);

        assertThat(reading.locate(List.of(Location.of("title"), Location.of("symbol"))))
                .containsEntry(Location.of("title"), new Position(2, 10))
                .containsEntry(Location.of("symbol"), new Position(3, 10));
    }
}
