package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.reporting.Report;

/** Reports written one on a line are read as they were, whatever stands between them, and one that is broken breaks no other. */
class ReportLinesProperties {

    private static final List<String> BETWEEN = List.of("", "\n", "\r\n", " \t\n", "\uFEFF", "\uFEFF \r\n", "\n\n");

    @Provide
    Arbitrary<List<Report>> reports() {
        Arbitrary<Report> ofGenerators = Arbitraries.of(Reports.kinds())
                .flatMap(kind -> Reports.any(kind).map(report -> report));
        return Arbitraries.oneOf(ofGenerators, Drafts.reports().map(report -> report))
                .list()
                .ofMaxSize(6);
    }

    @Property(tries = 100)
    void givenReportsOneOnALine_whenRead_thenTheyAreEqualAndTheirOffsetsRight(
            @ForAll("reports") List<Report> reports, @ForAll long seed) throws IOException {
        Random random = new Random(seed);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        List<Long> offsets = new ArrayList<>();
        for (Report report : reports) {
            byte[] between = bytes(BETWEEN.get(random.nextInt(BETWEEN.size())));
            boolean ends = between.length == 0 || between[between.length - 1] == '\n';
            offsets.add(text.size() + (ends ? (long) between.length : 0));
            text.write(between);
            byte[] line = WsisJson.writeLine(report);
            assertThat(line).containsOnlyOnce('\n').endsWith('\n').doesNotContain('\r');
            text.write(line);
        }
        List<ReportLine> lines = read(text.toByteArray(), 1 + random.nextInt(300));

        assertThat(lines).extracting(ReportLine::offset).isEqualTo(offsets);
        assertThat(lines).allMatch(line -> line.number() == numberAt(line.offset(), text.toByteArray()));
        for (int i = 0; i < reports.size(); i++) {
            Report read = lines.get(i).reading().document().orElseThrow();
            byte[] line = WsisJson.writeLine(reports.get(i));
            assertThat(WsisJson.writeLine(read)).isEqualTo(line);
            // The one unread value that is generated with a line end has lost it.
            if (!new String(line, StandardCharsets.UTF_8).contains("[1 , {")) {
                assertThat(read).isEqualTo(reports.get(i));
            }
        }
    }

    @Property(tries = 150)
    void givenOneBrokenLine_whenRead_thenTheOthersAreReadAsBefore(
            @ForAll("reports") List<Report> reports, @ForAll long seed) throws IOException {
        if (reports.isEmpty()) {
            return;
        }
        Random random = new Random(seed);
        int broken = random.nextInt(reports.size());
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (int i = 0; i < reports.size(); i++) {
            byte[] line = WsisJson.writeLine(reports.get(i));
            text.write(i == broken ? broken(line, random) : line);
        }
        List<ReportLine> lines = read(text.toByteArray(), 1 + random.nextInt(300));

        assertThat(lines).extracting(ReportLine::number).hasSize(reports.size()).isSorted();
        for (int i = 0; i < reports.size(); i++) {
            if (i != broken) {
                assertThat(lines.get(i).reading().document())
                        .isEqualTo(WsisJson.read(WsisJson.writeLine(reports.get(i)))
                                .document());
            }
        }
    }

    /** Some bytes more, none of them the end of a line. */
    private static byte[] broken(byte[] line, Random random) {
        byte[] more = new byte[1 + random.nextInt(20)];
        random.nextBytes(more);
        int at = random.nextInt(line.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(line, 0, at);
        for (byte b : more) {
            out.write(b == '\n' ? 0 : b);
        }
        out.write(line, at, line.length - at);
        return out.toByteArray();
    }

    private static long numberAt(long offset, byte[] text) {
        long number = 1;
        for (int i = 0; i < offset; i++) {
            number += text[i] == '\n' ? 1 : 0;
        }
        return number;
    }

    private static List<ReportLine> read(byte[] text, int piece) throws IOException {
        ReportLines lines = ReportLines.of(new ByteArrayInputStream(text) {
            @Override
            public synchronized int read(byte[] target, int offset, int most) {
                return super.read(target, offset, Math.min(most, piece));
            }
        });
        List<ReportLine> all = new ArrayList<>();
        for (Optional<ReportLine> line = lines.next(); line.isPresent(); line = lines.next()) {
            all.add(line.get());
        }
        return all;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
