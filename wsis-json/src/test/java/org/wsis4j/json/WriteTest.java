package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Result;
import org.wsis4j.reporting.Unread;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;

class WriteTest {

    private static final LocalDate AS_OF = LocalDate.of(2006, 8, 1);

    @Test
    void givenAReportWithEveryField_whenWritten_thenItIsTheGoldenFile() {
        Golden.assertMatches("report.json", WsisJson.write(Samples.fullReport()));
    }

    @Test
    void givenTheGoldenFile_whenRead_thenItIsTheReport() {
        var reading = Samples.read(Golden.bytes("report.json"));

        assertThat(reading.document()).contains(Samples.fullReport());
        assertThat(reading.flaws()).extracting(Flaw::kind).containsOnly(FlawKind.UNKNOWN_FIELD);
    }

    @Test
    void givenAFlawedText_whenChecked_thenItsAssessmentIsTheGoldenFile() {
        Assessment assessment = WsisRules.standard().check(Samples.read(Golden.bytes("flawed.json")), AS_OF);

        Golden.assertMatches("assessment.json", WsisJson.write(assessment));
    }

    @Test
    void givenAReportMadeInCode_whenItsAssessmentIsWritten_thenPlacesHaveNoLines() {
        String text = Samples.text(WsisJson.write(WsisRules.standard().check(Samples.fullReport(), AS_OF)));

        assertThat(text).contains("\"location\": \"").doesNotContain("\"column\": ");
    }

    @Test
    void givenAnEmptyReport_whenWritten_thenOnlyTheEnvelopeStands() {
        assertThat(Samples.text(WsisJson.write(FacilitatorReport.builder().build())))
                .isEqualTo("{\n  \"type\": \"facilitatorReport\",\n  \"version\": 1\n}\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "fa-IR", "th-TH-u-ca-buddhist"})
    void givenAnotherDefaultLocale_whenWrittenAndRead_thenNothingChanges(String tag) {
        Locale before = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            Golden.assertMatches("report.json", WsisJson.write(Samples.fullReport()));
            Assessment assessment = WsisRules.standard().check(Samples.read(Golden.bytes("flawed.json")), AS_OF);
            Golden.assertMatches("assessment.json", WsisJson.write(assessment));
        } finally {
            Locale.setDefault(before);
            TimeZone.setDefault(zone);
        }
    }

    /** All digits are kept, also those that say how exact the number is; not the sign of a zero. */
    @ParameterizedTest
    @CsvSource({
        "1E+3, 1E+3",
        "1e3, 1E+3",
        "-0.00, 0.00",
        "42.50, 42.50",
        "1E-320, 1E-320",
        "100000000000000000000000.1, 100000000000000000000000.1"
    })
    void givenANumber_whenReadAndWritten_thenItKeepsItsDigits(String number, String written) {
        String json = Samples.document("\"results\":[{\"value\":" + number + "}]");
        FacilitatorReport report = Samples.read(json).document().orElseThrow();

        assertThat(report.results().get(0).value()).contains(new BigDecimal(number));
        assertThat(Samples.text(WsisJson.write(report))).contains("\"value\": " + written + "\n");
        assertThat(Samples.read(WsisJson.write(report)).document()).contains(report);
    }

    @Test
    void givenANameOfTheDocument_whenItsAssessmentIsWritten_thenOnlyThatIsMore() {
        Assessment assessment = WsisRules.standard().check(Samples.fullReport(), AS_OF);
        String line = "  \"document\": \"reports/\\\"a\\\".json\",\n";
        String text = Samples.text(WsisJson.write(assessment, "reports/\"a\".json"));

        assertThat(text).startsWith("{\n  \"type\": \"assessment\",\n  \"version\": 1,\n" + line);
        assertThat(text.replace(line, "")).isEqualTo(Samples.text(WsisJson.write(assessment)));
    }

    @Test
    void givenHalfACharacter_whenWritten_thenItIsEscapedAndNotLost() {
        FacilitatorReport report =
                FacilitatorReport.builder().title("a\uD83Db\u0007\u0085").build();

        assertThat(Samples.text(WsisJson.write(report))).contains("\"title\": \"a\\uD83Db\\u0007\\u0085\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "1 2", "tru", "\"\uD800\"", "\"a\nb\"", "01", "{\"a\":1,}", "\u0000"})
    void givenAnUnreadValueThatIsNotJson_whenWritten_thenThatIsRefused(String json) {
        FacilitatorReport report = FacilitatorReport.builder()
                .addResults(Result.builder()
                        .unread(new Unread(List.of(new Unread.Entry("x", json))))
                        .build())
                .build();

        assertThatThrownBy(() -> WsisJson.write(report))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not JSON; expected a value");
    }
}
