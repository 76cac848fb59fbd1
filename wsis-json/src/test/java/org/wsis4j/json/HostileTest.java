package org.wsis4j.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.wsis4j.json.Samples.document;
import static org.wsis4j.json.Samples.read;
import static org.wsis4j.json.Samples.said;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;
import org.wsis4j.rules.reading.Reading;

/** Texts that somebody made to break a reader. All are answered, soon and in little memory. */
@Timeout(20)
class HostileTest {

    private static void isOnly(FlawKind kind, Reading<FacilitatorReport> reading) {
        assertThat(reading.document()).isEmpty();
        assertThat(reading.flaws()).extracting(Flaw::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF", "\uFEFF ", "\uFEFF\uFEFF{}", "}", "{", "\"", "-", "\\"})
    void givenAlmostNothing_whenRead_thenItIsMalformed(String text) {
        isOnly(FlawKind.MALFORMED, read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "true", "5", "\"\"", "[{\"type\":\"facilitatorReport\"}]"})
    void givenNoObject_whenRead_thenItIsOfTheWrongType(String text) {
        isOnly(FlawKind.WRONG_TYPE, read(text));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16, 1, 'the byte FE; the text looks like UTF-16'",
        "UTF-16LE, 2, 'the byte 00; the text looks like UTF-16'",
        "UTF-16BE, 1, 'the byte 00; the text looks like UTF-16'",
        "UTF-32LE, 2, 'the byte 00; the text looks like UTF-16'",
        "UTF-32BE, 1, 'the byte 00; the text looks like UTF-16'",
        "ISO-8859-1, 50, the byte E9",
        "windows-1252, 50, the byte E9"
    })
    void givenAnotherEncoding_whenRead_thenItsFirstBadByteIsTold(String charset, int column, String given) {
        Reading<FacilitatorReport> reading = read(document("\"title\":\"é\"").getBytes(Charset.forName(charset)));

        isOnly(FlawKind.NOT_UTF8, reading);
        assertThat(said(reading.flaws().get(0).given())).isEqualTo(given);
        assertThat(reading.flaws().get(0).position()).contains(new Position(1, column));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00C0\u0080", "\u00ED\u00A0\u0080", "\u00F4\u0090\u0080\u0080", "\u00FF", "\u0080"})
    void givenBytesThatAreNoUtf8_whenRead_thenThatIsToldWithTheField(String latin) {
        Reading<FacilitatorReport> reading =
                read(document("\"title\":\"" + latin + "\"").getBytes(ISO_8859_1));

        isOnly(FlawKind.NOT_UTF8, reading);
        assertThat(reading.flaws().get(0).location()).isEqualTo(Location.of("title"));
        assertThat(reading.flaws().get(0).position()).contains(new Position(1, 50));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        {"title":"a0b"};  /title; 12; an escape such as \\n, not the control character itself
        {"title":0"a"};   /title; 10; a value
        {"title":"a"}0;   ``;     14; the end of the text
        {0"title":"a"};   ``;      2; a field name in double quotes or '}'
        0{"title":"a"};   ``;      1; an object
        00000;            ``;      1; an object
        0;                ``;      1; an object
        {"title":"a0\u00E9; /title; 12; an escape such as \\n, not the control character itself
        """)
    void givenANul_whenRead_thenTheTextIsNotJsonThere(String text, String place, int column, String expected) {
        Reading<FacilitatorReport> reading = read(text.replace('0', '\0'));

        assertThat(reading.document()).isEmpty();
        Flaw flaw = reading.flaws().get(reading.flaws().size() - 1);
        assertThat(flaw.kind()).isEqualTo(FlawKind.MALFORMED);
        assertThat(flaw.location().pointer()).isEqualTo(place);
        assertThat(flaw.position()).contains(new Position(1, column));
        assertThat(said(flaw.given())).isEqualTo("'\\u0000'");
        assertThat(said(flaw.expected())).isEqualTo(expected);
    }

    @Test
    void givenABadByteAfterTheDocument_whenRead_thenThereIsNoDocument() {
        isOnly(FlawKind.NOT_UTF8, read((document("") + "\u00FF").getBytes(ISO_8859_1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 10_000, 1_000_000})
    void givenDeepNesting_whenRead_thenItStopsAtTheLimit(int depth) {
        for (String bracket : List.of("[", "{\"a\":")) {
            Reading<FacilitatorReport> reading = read(document("\"title\":" + bracket.repeat(depth)));
            assertThat(reading.document()).isEmpty();
            assertThat(reading.flaws())
                    .extracting(Flaw::kind)
                    .containsExactly(FlawKind.WRONG_TYPE, FlawKind.OVER_LIMIT);
            assertThat(read(bracket.repeat(depth)).flaws())
                    .last()
                    .extracting(Flaw::kind)
                    .isEqualTo(FlawKind.OVER_LIMIT);
        }
    }

    @Test
    void givenAStreamOf50Megabytes_whenRead_thenNotMuchMoreThanTheLimitIsTaken() throws IOException {
        Endless text = new Endless(50 << 20);
        Reading<FacilitatorReport> reading = WsisJson.read(text, FacilitatorReport.class);

        isOnly(FlawKind.OVER_LIMIT, reading);
        assertThat(text.taken).isLessThanOrEqualTo(Limits.standard().maxBytes() + 1L);
        assertThat(text.isClosed).isFalse();
        assertThat(reading.flaws().get(0).location()).isEqualTo(Location.root());
        assertThat(reading.flaws().get(0).position()).isEmpty();
        assertThat(reading.locate(Set.of(Location.root()))).isEmpty();
    }

    @Test
    void givenATextOfJustTheLimit_whenRead_thenItIsReadAndOneByteMoreIsNot() {
        byte[] text = document("\"title\":\"é\"").getBytes(UTF_8);

        assertThat(WsisJson.read(
                                text, FacilitatorReport.class, Limits.standard().withMaxBytes(text.length))
                        .flaws())
                .isEmpty();
        Reading<FacilitatorReport> less =
                WsisJson.read(text, FacilitatorReport.class, Limits.standard().withMaxBytes(text.length - 1));
        isOnly(FlawKind.OVER_LIMIT, less);
        assertThat(said(less.flaws().get(0).given())).isEqualTo("more than " + (text.length - 1) + " bytes");
    }

    @Test
    void givenAStreamThatFails_whenRead_thenItsExceptionIsPassedOn() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatIOException()
                .isThrownBy(() -> WsisJson.read(broken, FacilitatorReport.class))
                .withMessage("gone");
    }

    @Test
    void givenAStream_whenRead_thenItGivesWhatTheBytesGive() throws IOException {
        byte[] text = Golden.bytes("report.json");

        assertThat(WsisJson.read(new ByteArrayInputStream(text), FacilitatorReport.class)
                        .document())
                .isEqualTo(read(text).document());
    }

    @Test
    void givenALongNumber_whenRead_thenItIsOverTheLimitInAFieldAndKept() {
        String digits = "9".repeat(300);

        Reading<FacilitatorReport> reading = read(document("\"results\":[{\"value\":" + digits + "}]"));
        FacilitatorReport report = reading.document().orElseThrow();

        assertThat(reading.flaws()).extracting(Flaw::kind).containsExactly(FlawKind.OVER_LIMIT);
        assertThat(report.results().get(0).unread().entries())
                .singleElement()
                .hasFieldOrPropertyWithValue("json", digits);
        assertThat(read(WsisJson.write(report)).document()).contains(report);
        assertThat(read(document("\"x\":" + digits))
                        .document()
                        .orElseThrow()
                        .unread()
                        .entries())
                .singleElement()
                .hasFieldOrPropertyWithValue("json", digits);
    }

    @Test
    void givenAVeryLongText_whenRead_thenItIsWholeOrKept() {
        String longText = "é".repeat(3_000_000);
        byte[] text = document("\"title\":\"" + longText + "\"").getBytes(UTF_8);
        Reading<FacilitatorReport> whole =
                WsisJson.read(text, FacilitatorReport.class, Limits.standard().withMaxTextLength(3_000_000));

        assertThat(whole.flaws()).isEmpty();
        assertThat(whole.document().flatMap(FacilitatorReport::title)).contains(longText);
        assertThat(read(text).flaws()).extracting(Flaw::kind).containsExactly(FlawKind.OVER_LIMIT);
        assertThat(read(text).document().orElseThrow().unread().entries())
                .singleElement()
                .hasFieldOrPropertyWithValue("json", "\"" + longText + "\"");
    }

    @Test
    void givenAVeryLongWrongValue_whenRead_thenTheFlawIsShort() {
        Reading<FacilitatorReport> reading =
                read(document("\"" + "n".repeat(1_000_000) + "\":1,\"date\":\"" + "x".repeat(1_000_000) + "\""));

        assertThat(reading.flaws())
                .hasSize(2)
                .allSatisfy(flaw -> assertThat(said(flaw.given())).hasSizeLessThan(80));
    }

    /** Quadratic time would be 64 times as much. */
    @Test
    @Timeout(60)
    void givenATextEightTimesAsLong_whenRead_thenItTakesNotMuchMoreThanEightTimesAsMuchTime() {
        List<Duration> few = new ArrayList<>();
        List<Duration> many = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            few.add(timeOf(100));
            many.add(timeOf(800));
        }

        assertThat(median(many)).isLessThan(median(few).multipliedBy(8 * 3).plusMillis(200));
    }

    private static Duration median(List<Duration> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /** Reads a text with some flaws and 10 KB between any two of them. */
    private static Duration timeOf(int count) {
        String between = "\"C2\",".repeat(2_000);
        String text = document("\"achievements\":[" + (between + "1,").repeat(count) + "1]");
        long start = System.nanoTime();
        Reading<FacilitatorReport> reading = read(text);
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertThat(reading.flaws()).hasSize(count + 1);
        assertThat(reading.flaws().get(count).location()).isEqualTo(Location.of("achievements", count * 2_001));
        assertThat(reading.flaws().get(count).position()).contains(new Position(1, text.length() - 2));
        assertThat(reading.document().orElseThrow().unread().has("achievements"))
                .isTrue();
        return took;
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"actionLines\":[%s1]", "%s\"x\":0"})
    void givenMoreFlawsThanAnybodyReads_whenRead_thenItStopsAndTellsSo(String around) {
        StringBuilder flaws = new StringBuilder();
        for (int i = 0; i < 99_000; i++) {
            flaws.append(around.startsWith("%") ? "\"unknown" + i + "\":1," : "1,");
        }
        long start = System.nanoTime();
        Reading<FacilitatorReport> reading = read(document(around.replace("%s", flaws)));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(reading.document()).isEmpty();
        assertThat(reading.flaws())
                .hasSize(1_001)
                .last()
                .extracting(Flaw::kind, flaw -> said(flaw.given()), flaw -> said(flaw.expected()))
                .containsExactly(FlawKind.OVER_LIMIT, "more than 1000 problems", "at most 1000 problems");
    }

    @Test
    void givenHundredsOfUnknownFields_whenRead_thenAllAreKeptAndWrittenBack() {
        StringBuilder fields = new StringBuilder("\"x\":0");
        for (int i = 1; i < 500; i++) {
            fields.append(",\"unknown" + i + "\":" + i + ",\"x\":" + i);
        }
        Reading<FacilitatorReport> reading = read(document(fields.toString()));
        FacilitatorReport report = reading.document().orElseThrow();

        assertThat(report.unread().entries()).hasSize(999);
        assertThat(reading.flaws()).hasSize(999);
        assertThat(read(WsisJson.write(report)).document()).contains(report);
    }

    @Test
    void givenAFieldManyTimes_whenRead_thenTheFirstIsReadAndTheOthersKept() {
        Reading<FacilitatorReport> reading =
                read(document("\"title\":\"first\"" + ",\"title\":\"later\"".repeat(1_000)));

        assertThat(reading.document().flatMap(FacilitatorReport::title)).contains("first");
        assertThat(reading.document().orElseThrow().unread().entries()).hasSize(1_000);
    }

    @Test
    void givenAnArrayThatIsChangedLater_whenLocated_thenTheReadingHasItsOwn() {
        byte[] text = document("\n\"title\":1").getBytes(UTF_8);
        Reading<FacilitatorReport> reading = read(text);
        Arrays.fill(text, (byte) '\n');

        assertThat(reading.locate(Set.of(Location.of("title"))))
                .isEqualTo(Map.of(Location.of("title"), new Position(2, 9)));
    }

    @Test
    void givenTheTypeOfAllReports_whenRead_thenThatIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WsisJson.read(new byte[0], Report.class))
                .withMessageContaining("expected " + FacilitatorReport.class.getName());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1, 1",
        "1, 0, 1, 1",
        "1, 1, 0, 1",
        "1, 1, 1, 0",
        "2147483647, 1, 1, 1",
        "1, 1001, 1, 1",
        "1, 1, 2147483647, 1",
        "1, 1, 1, 10001"
    })
    void givenLimitsThatLimitNothing_whenMade_thenThatIsRefused(int bytes, int depth, int text, int number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(bytes, depth, text, number))
                .withMessageContaining("expected 1 to");
    }

    /** A text of blanks that is made while it is read. */
    private static final class Endless extends InputStream {
        private final long length;
        private long taken;
        private boolean isClosed;

        Endless(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            return taken++ < length ? ' ' : -1;
        }

        @Override
        public void close() {
            isClosed = true;
        }
    }
}
