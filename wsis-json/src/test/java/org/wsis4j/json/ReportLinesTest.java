package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Unread;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;

class ReportLinesTest {

    private static final String A = Samples.document("\"title\":\"a\"");
    private static final String B = Samples.document("\"title\":\"b\"");
    private static final String MARK = "\uFEFF";

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void givenLineEnds_whenRead_thenEachDocumentHasItsNumberAndOffset(String end) throws IOException {
        List<ReportLine> lines = lines(A + end + " \t" + end + end + B + end);

        assertThat(lines).extracting(ReportLine::number).containsExactly(1L, 4L);
        assertThat(lines).extracting(ReportLine::offset).containsExactly(0L, (long) A.length() + 3 * end.length() + 2);
        assertThat(titles(lines)).containsExactly("a", "b");
        assertThat(lines).allSatisfy(line -> assertThat(line.reading().flaws()).isEmpty());
    }

    @Test
    void givenNoEndAfterTheLastLine_whenRead_thenItIsReadToo() throws IOException {
        assertThat(titles(lines(A + "\n" + B))).containsExactly("a", "b");
        assertThat(titles(lines(A + "\n" + B + "\r"))).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\r\n\r\n", " \n\t\n ", MARK, MARK + "\r\n" + MARK + " "})
    void givenNothing_whenRead_thenThereIsNoLineNowAndLater(String text) throws IOException {
        ReportLines lines = ReportLines.of(stream(text));

        assertThat(lines.next()).isEmpty();
        assertThat(lines.next()).isEmpty();
    }

    @Test
    void givenAByteOrderMark_whenRead_thenItBelongsToTheLineAndNotToItsText() throws IOException {
        List<ReportLine> lines = lines(MARK + A + "\n" + MARK + B);

        assertThat(titles(lines)).containsExactly("a", "b");
        assertThat(lines).extracting(ReportLine::offset).containsExactly(0L, 3L + A.length() + 1);
        assertThat(lines).allSatisfy(line -> assertThat(line.reading().flaws()).isEmpty());
    }

    @Test
    void givenABrokenLine_whenRead_thenItHasFlawsWithinItAndTheOthersAreRead() throws IOException {
        List<ReportLine> lines = lines(A + "\n{\"type\":\n" + "\u001e" + A + "\nfalse\n" + B);

        assertThat(titles(lines)).containsExactly("a", "", "", "", "b");
        assertThat(lines).extracting(ReportLine::number).containsExactly(1L, 2L, 3L, 4L, 5L);
        Flaw cut = lines.get(1).reading().flaws().get(0);
        assertThat(cut.kind()).isEqualTo(FlawKind.MALFORMED);
        assertThat(cut.position()).contains(new Position(1, 9));
    }

    @Test
    void givenAFinding_whenLocated_thenItsPositionIsThatInTheLine() throws IOException {
        ReportLine line = lines("\n\n" + A).get(0);
        Assessment assessment = WsisRules.standard().check(line.reading(), LocalDate.of(2006, 8, 1));

        assertThat(line.number()).isEqualTo(3);
        assertThat(assessment.findings()).isNotEmpty();
        assertThat(line.reading().locate(List.of(Location.of("title"))))
                .containsEntry(Location.of("title"), new Position(1, A.indexOf("\"a\"") + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void givenALineAtTheLimit_whenRead_thenItIsReadAndOneByteMoreIsPassedOver(String end) throws IOException {
        Limits limits = Limits.standard().withMaxBytes(A.length());
        String text = A + end + A + " " + end + " ".repeat(20_000) + A + end + B + end + " ".repeat(A.length() + 2);
        List<ReportLine> lines = new ArrayList<>();
        ReportLines all = ReportLines.of(stream(text), limits);
        for (Optional<ReportLine> line = all.next(); line.isPresent(); line = all.next()) {
            lines.add(line.get());
        }

        assertThat(titles(lines)).containsExactly("a", "", "", "b", "");
        assertThat(lines).extracting(ReportLine::number).containsExactly(1L, 2L, 3L, 4L, 5L);
        for (int i : List.of(1, 2, 4)) {
            assertThat(lines.get(i).reading().flaws()).extracting(Flaw::kind).containsExactly(FlawKind.OVER_LIMIT);
            assertThat(lines.get(i).reading().flaws().get(0).position()).isEmpty();
        }
    }

    @Test
    void givenAStreamThatBreaks_whenRead_thenItsExceptionPassesAndNothingIsLost() throws IOException {
        byte[] bytes = (A + "\n" + B).getBytes(StandardCharsets.UTF_8);
        InputStream once = new InputStream() {
            private int at;
            private boolean broken;

            @Override
            public int read() {
                throw new AssertionError("read in pieces");
            }

            @Override
            public int read(byte[] target, int offset, int most) throws IOException {
                if (at == 40 && !broken) {
                    broken = true;
                    throw new IOException("cable");
                }
                int count = Math.min(Math.min(most, at < 40 ? 40 - at : 7), bytes.length - at);
                System.arraycopy(bytes, at, target, offset, count);
                at += count;
                return count == 0 ? -1 : count;
            }
        };
        ReportLines lines = ReportLines.of(once);

        assertThatThrownBy(lines::next).isInstanceOf(IOException.class).hasMessage("cable");
        assertThat(lines.next().flatMap(line -> line.reading().document())).isPresent();
        assertThat(lines.next()).map(ReportLine::number).contains(2L);
    }

    @Test
    void givenUnreadValuesWithLineEnds_whenWrittenOnOneLine_thenTheTokensAreTheSame() {
        String raw = "{\r\n  \"b\": [1,\n 2.50 ],\r\"c\": \"\\n \\u2028\u2028\"}";
        FacilitatorReport report = FacilitatorReport.builder()
                .title("one\ntwo")
                .unread(new Unread(List.of(new Unread.Entry("x", raw))))
                .build();
        String line = new String(WsisJson.writeLine(report), StandardCharsets.UTF_8);

        assertThat(line)
                .isEqualTo("{\"type\":\"facilitatorReport\",\"version\":1,\"title\":\"one\\ntwo\","
                        + "\"x\":{  \"b\": [1, 2.50 ],\"c\": \"\\n \\u2028\u2028\"}}\n");
    }

    @Test
    void givenAnUnreadValueThatIsNoJson_whenWrittenOnOneLine_thenItIsRefused() {
        FacilitatorReport report = FacilitatorReport.builder()
                .unread(new Unread(List.of(new Unread.Entry("x", "1\n2"))))
                .build();

        assertThatThrownBy(() -> WsisJson.writeLine(report))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not JSON; expected a value as it could stand in a document");
    }

    @Test
    void givenNumbersThatCannotBe_whenALineIsMade_thenItIsRefused() throws IOException {
        ReportLine line = lines(A).get(0);
        assertThatThrownBy(() -> new ReportLine(0, 0, line.reading()))
                .hasMessageContaining("expected lines counted from 1");
        assertThatThrownBy(() -> new ReportLine(1, -1, line.reading())).hasMessageContaining("line 1 at byte -1");
    }

    private static List<String> titles(List<ReportLine> lines) {
        return lines.stream()
                .map(line -> line.reading()
                        .document()
                        .map(FacilitatorReport.class::cast)
                        .flatMap(FacilitatorReport::title)
                        .orElse(""))
                .toList();
    }

    private static List<ReportLine> lines(String text) throws IOException {
        ReportLines lines = ReportLines.of(stream(text));
        List<ReportLine> all = new ArrayList<>();
        for (Optional<ReportLine> line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(line.get());
        }
        return all;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
