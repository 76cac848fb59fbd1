package org.wsis4j.json.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wsis4j.arbitraries.Breaking;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.json.WsisJson;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.RuleId;

/** Our reader and writer and mappers of both generations agree on every report, byte by byte. */
class MapperProperties {

    private static final List<Mapper> MAPPERS = Mapper.plain();
    private static final List<Mapper> INDENTED =
            List.of(Mapper2.with(Mapper2.indented()), Mapper3.with(Mapper3.indented()));

    @Property(tries = 120)
    void givenAnyReport_whenMapped_thenAllWaysAgree(@ForAll("drafts") Report report) {
        lawHolds(report);
    }

    @Property(tries = 50)
    void givenACleanReport_whenMapped_thenAllWaysAgree(@ForAll("clean") Report report) {
        lawHolds(report);
    }

    @Property(tries = 50)
    void givenABrokenReport_whenMapped_thenAllWaysAgree(@ForAll("broken") Report report) {
        lawHolds(report);
    }

    @Property(tries = 50)
    void givenAReportFullOfOddities_whenMapped_thenWhatIsWrittenIsOursAndReadAsOurs(@ForAll("hostile") Report report) {
        String ours = text(report);
        for (Mapper mapper : MAPPERS) {
            String theirs = mapper.write(report);
            assertThat(theirs).as("Jackson %s", mapper).isEqualTo(Blanks.removed(ours));
            assertThat(mapper.read(theirs, Report.class))
                    .as("Jackson %s", mapper)
                    .isEqualTo(WsisJson.read(Mapper.utf8(theirs)).document().orElseThrow());
        }
    }

    @Property(tries = 40)
    void givenAReportInAHostsDocument_whenMapped_thenItStandsThereAsItStandsAlone(
            @ForAll("facilitators") FacilitatorReport report, @ForAll("clean") Report other) {
        String one = Blanks.removed(text(report));
        String two = Blanks.removed(text(other));
        for (Mapper mapper : MAPPERS) {
            Submission submission = new Submission("7", report, other);
            String json = mapper.write(submission);
            assertThat(json).isEqualTo("{\"submissionId\":\"7\",\"report\":" + one + ",\"other\":" + two + "}");
            assertThat(mapper.read(json, Submission.class))
                    .isEqualTo(new Submission("7", readAgain(report, FacilitatorReport.class), other));

            Submission.Batch batch = new Submission.Batch(List.of(report, report), Map.of("a", other));
            assertThat(mapper.write(batch)).contains("[" + one + "," + one + "]", "{\"a\":" + two + "}");
            FacilitatorReport again = readAgain(report, FacilitatorReport.class);
            assertThat(mapper.read(mapper.write(batch), Submission.Batch.class))
                    .isEqualTo(new Submission.Batch(List.of(again, again), Map.of("a", other)));
        }
    }

    private static void lawHolds(Report report) {
        String ours = text(report);
        Report expected = readAgain(report, Report.class);
        for (Mapper mapper : INDENTED) {
            assertThat(mapper.write(report) + "\n").as("Jackson %s", mapper).isEqualTo(ours);
        }
        for (Mapper mapper : MAPPERS) {
            String theirs = mapper.write(report);
            assertThat(theirs).as("Jackson %s", mapper).isEqualTo(Blanks.removed(ours));
            for (Class<?> type : List.of(Report.class, kindOf(report))) {
                Report read = (Report) mapper.read(theirs, type);
                assertThat(WsisJson.write(read)).isEqualTo(WsisJson.write(expected));
                assertThat(read).isEqualTo(expected);
            }
        }
    }

    /** What is unread keeps its blanks in our hands only. */
    private static <R extends Report> R readAgain(R report, Class<R> type) {
        byte[] json = Mapper.utf8(Blanks.removed(text(report)));
        return type.cast((type == Report.class ? WsisJson.read(json) : WsisJson.read(json, type))
                .document()
                .orElseThrow());
    }

    private static Class<?> kindOf(Report report) {
        return Reports.kinds().stream()
                .filter(kind -> kind.isInstance(report))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Report report) {
        return new String(WsisJson.write(report), StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<Report> drafts() {
        return Arbitraries.of(Reports.kinds()).flatMap(kind -> Reports.any(kind).map(report -> report));
    }

    @Provide
    Arbitrary<Report> clean() {
        return Arbitraries.of(Reports.kinds())
                .flatMap(kind -> Reports.clean(kind).map(report -> report));
    }

    @Provide
    Arbitrary<Report> hostile() {
        return Arbitraries.of(Reports.kinds())
                .flatMap(kind -> Reports.hostile(kind).map(report -> report));
    }

    @Provide
    Arbitrary<Report> broken() {
        return Arbitraries.of(Breaking.rules().toArray(RuleId[]::new)).flatMap(Breaking::exactly);
    }

    @Provide
    Arbitrary<FacilitatorReport> facilitators() {
        return Reports.any();
    }
}
