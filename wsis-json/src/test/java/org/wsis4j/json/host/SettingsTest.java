package org.wsis4j.json.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsis4j.json.WsisJson;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.ReportedIndicator;
import org.wsis4j.reporting.Unread;

/** No setting of a host changes what is written and read. */
class SettingsTest {

    private static final FacilitatorReport REPORT = FacilitatorReport.builder()
            .title("Réunion, «C7» \uD83D\uDCBB <b>")
            .date(LocalDate.of(2006, 7, 13))
            .meetingDate(LocalDate.of(2006, 5, 16))
            .addIndicators(ReportedIndicator.builder()
                    .value(new BigDecimal("1E+2"))
                    .year(2005)
                    .build())
            .addIndicators(
                    ReportedIndicator.builder().value(new BigDecimal("50.0")).build())
            .unread(new Unread(List.of(
                    new Unread.Entry("some_field", "{\"z\":1.10,\"a\":[],\"z\":null}"),
                    new Unread.Entry("empty", "\"\""))))
            .build();
    private static final String LINES = Mapper.utf8(WsisJson.write(REPORT)).stripTrailing();
    private static final String LINE = Blanks.removed(LINES);
    private static final Submission SUBMISSION = new Submission("7", REPORT, REPORT);

    static List<Mapper> mappers() {
        List<Mapper> mappers = new ArrayList<>();
        Mapper2.settings().forEach((name, setting) -> mappers.add(Mapper2.of("2, " + name, setting)));
        Mapper3.settings().forEach((name, setting) -> mappers.add(Mapper3.of("3, " + name, setting)));
        mappers.add(Mapper2.of("2, typed", Mapper2.typed()));
        mappers.add(Mapper3.of("3, typed", Mapper3.typed()));
        return mappers;
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void givenSettings_whenWrittenAndRead_thenTheReportIsAsWithout(Mapper mapper) {
        assertThat(mapper.write(REPORT)).isEqualTo(LINE);
        assertThat(mapper.read(LINE, FacilitatorReport.class)).isEqualTo(REPORT);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void givenSettings_whenWrittenWithinAHostsDocument_thenTheReportIsAsWithout(Mapper mapper) {
        String json = mapper.write(SUBMISSION);
        assertThat(json).contains("\"report\":" + LINE).contains("\"other\":" + LINE);
        assertThat(mapper.read(json, Submission.class)).isEqualTo(SUBMISSION);
    }

    @Test
    void givenAHostThatNamesInSnakeCase_whenWritten_thenOnlyItsOwnNamesAre() {
        assertThat(Mapper2.with(Mapper2.settings().get("snake case")).write(SUBMISSION))
                .startsWith("{\"submission_id\":\"7\",");
        assertThat(Mapper3.with(Mapper3.settings().get("snake case")).write(SUBMISSION))
                .startsWith("{\"submission_id\":\"7\",");
    }

    @Test
    void givenAHostThatIndents_whenWritten_thenTheLinesAreThoseOfOurWriter() {
        for (Mapper mapper : List.of(Mapper2.with(Mapper2.indented()), Mapper3.with(Mapper3.indented()))) {
            assertThat(mapper.write(REPORT)).isEqualTo(LINES);
            String json = mapper.write(SUBMISSION);
            assertThat(json).contains("\"report\" : " + LINES);
            assertThat(mapper.read(json, Submission.class)).isEqualTo(SUBMISSION);
        }
    }

    @Test
    void givenAHostThatWantsAscii_whenWritten_thenTheRestIsEscaped() {
        for (Mapper mapper : List.of(Mapper2.with(Mapper2.ascii()), Mapper3.with(Mapper3.ascii()))) {
            String json = mapper.write(SUBMISSION);
            assertThat(json).isASCII().contains("R\\u00e9union, \\u00abC7\\u00bb \\ud83d\\udcbb <b>");
            assertThat(mapper.read(json, Submission.class)).isEqualTo(SUBMISSION);
        }
    }

    @Test
    void givenAHostWithEscapesOfItsOwn_whenWritten_thenTheyAreUsed() {
        FacilitatorReport report =
                FacilitatorReport.builder().from(REPORT).title("é <b>").build();
        Submission submission = new Submission("7", report, report);
        for (Mapper mapper : List.of(Mapper2.html(), Mapper3.html())) {
            String json = mapper.write(submission);
            assertThat(json).doesNotContain("<").contains("é \\u003Cb>", "1E+2", "50.0");
            assertThat(mapper.read(json, Submission.class)).isEqualTo(submission);
        }
    }

    @Test
    void givenATree_whenTheReportGoesThroughIt_thenItHasItsFields() {
        FacilitatorReport report = FacilitatorReport.builder()
                .from(REPORT)
                .unread(Unread.none())
                .indicators(List.of())
                .build();
        for (Mapper mapper : Mapper.plain()) {
            assertThat(mapper.throughTree(report, FacilitatorReport.class)).isEqualTo(report);
            assertThat(mapper.throughTree(new Submission("7", report, report), Submission.class))
                    .isEqualTo(new Submission("7", report, report));
        }
    }

    @Test
    void givenATurkishHost_whenWrittenAndRead_thenNothingIsFolded() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            for (Mapper mapper : Mapper.plain()) {
                assertThat(mapper.write(REPORT)).isEqualTo(LINE);
                assertThat(mapper.read(LINE, FacilitatorReport.class)).isEqualTo(REPORT);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void givenALongText_whenWritten_thenNoCharacterIsSplit() {
        for (int shift = 0; shift < 3; shift++) {
            FacilitatorReport report = FacilitatorReport.builder()
                    .title(".".repeat(shift) + "\uD83D\uDCBBé".repeat(20_000))
                    .build();
            for (Mapper mapper : Mapper.plain()) {
                assertThat(mapper.read(mapper.write(report), FacilitatorReport.class))
                        .isEqualTo(report);
            }
        }
    }
}
