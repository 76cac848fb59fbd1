package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.json.text.Syntax;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.assessment.ProgressReport;
import org.wsis4j.target.assessment.Verdict;

class ProgressWriterTest {

    @Test
    void givenThreeCountriesAsTheWorld_whenWritten_thenItIsTheGoldenFile() {
        Golden.assertMatches("progress.json", WsisJson.write(ProgressSamples.world()));
    }

    @Test
    void givenThreeCountriesAsTheWorld_whenWrittenAndParsed_thenNothingIsLost() {
        ProgressReport report = ProgressSamples.world();
        assertThat(ProgressParsed.report(WsisJson.write(report))).isEqualTo(report);
    }

    /** Otherwise the two tests above would say little. */
    @Test
    void givenThreeCountriesAsTheWorld_whenLookedAt_thenEveryKindOfPartIsInIt() {
        var results = ProgressSamples.world().targets().stream()
                .flatMap(progress -> progress.result().indicators().stream())
                .toList();
        assertThat(results).anySatisfy(result -> assertThat(result.verdict()).isEqualTo(Verdict.OFF_TRACK));
        assertThat(results).anySatisfy(result -> assertThat(result.trend()).isPresent());
        assertThat(results).anySatisfy(result -> assertThat(result.setAside()).isNotEmpty());
        assertThat(results).anySatisfy(result -> assertThat(result.conflicts()).isNotEmpty());
    }

    /** Twice the figure of 2010 without that of 2005: (11.3 x 42030684 + 15.06 x 27161567) / 69192251. */
    @Test
    void givenAReport_whenWritten_thenTheWordLinearAndWhatTheLineGivesStandWithTheTrend() {
        var trend =
                indicator(ProgressSamples.world(), ProgressSamples.INTERNET_USE).in("trend");
        assertThat(trend.text("method")).isEqualTo("linear");
        assertThat(trend.number("projected")).isEqualTo(new BigDecimal("12.775996089793349836241055374828031"));
    }

    @Test
    void givenADerivedNumber_whenWritten_thenAllItsDigitsStandAndItIsNoText() {
        ProgressReport report = ProgressSamples.world();
        var figure = indicator(report, ProgressSamples.INTERNET_USE).in("figure");
        assertThat(figure.number("value").precision()).isEqualTo(34);
        assertThat(Samples.text(WsisJson.write(report)))
                .contains("\"value\": " + figure.number("value") + ",\n")
                .contains("\"value\": 1E+2,\n")
                .contains("\"value\": 7.20,\n")
                .contains("\"minimumCoverage\": 60.0,\n");
    }

    @Test
    void givenAbsentValues_whenWritten_thenTheyAreLeftOutAndNoNullStands() {
        byte[] json = WsisJson.write(ProgressSamples.ofGroup("Nowhere", "me"));
        assertThat(Samples.text(json))
                .startsWith(
                        "{\n  \"type\": \"progressReport\",\n  \"version\": 1,\n  \"area\": {\n    \"kind\": \"GROUP\",\n")
                .doesNotContain("null", "\"baseline\"", "\"estimate\"", "\"vintage\"", "\"coverage\"", "\"trend\"");
        assertThat(Syntax.check(json, json.length).stop()).isEmpty();
    }

    @Test
    void givenAReportOnNoTarget_whenWritten_thenTheListIsEmpty() {
        ProgressReport none = ProgressSamples.world().on(ConnectivityTarget.proposed());
        assertThat(Samples.text(WsisJson.write(none))).endsWith("  \"targets\": []\n}\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a \"group\" \\ of </script>",
                "مجموعة الدول العربية \u202Eabc",
                "\uD83C\uDF0D \uD835\uDD4E and \u4E16\u754C",
                "a\u0000b\u0007\u001B[31m\u0085\u2028c",
                "İıŞğ\u00DF",
                "1E+2"
            })
    void givenHostileNames_whenWrittenAndParsed_thenTheyAreTheSame(String name) {
        ProgressReport report = ProgressSamples.ofGroup(name, name);
        byte[] json = WsisJson.write(report);
        assertThat(ProgressParsed.report(json)).isEqualTo(report);
        assertThat(json).isEqualTo(new String(json, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8));
        assertThat(Samples.text(json)).doesNotContain("\u0000", "\u0007", "\u001B", "\u0085");
    }

    @Test
    void givenHalfACharacter_whenWritten_thenItIsEscapedAndNotLost() {
        byte[] json = WsisJson.write(ProgressSamples.ofGroup("a\uD83Db", "me"));
        assertThat(Samples.text(json)).contains("\"code\": \"a\\uD83Db\"");
    }

    @Test
    void givenASmallThreshold_whenWritten_thenTheTextStaysShort() {
        byte[] json = WsisJson.write(ProgressSamples.ofGroup("g", "me"));
        assertThat(Samples.text(json)).contains("\"value\": 1E-100,\n", "\"threshold\": 1E+2,\n");
        assertThat(ProgressParsed.tree(json)
                        .list("targets", target -> target.in("criterion").number("threshold")))
                .isEqualTo(List.of(new BigDecimal("1E+2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"})
    void givenAnotherDefaultLocale_whenWritten_thenNothingChanges(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            Golden.assertMatches("progress.json", WsisJson.write(ProgressSamples.world()));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static ProgressParsed.Node indicator(ProgressReport report, String key) {
        return ProgressParsed.tree(WsisJson.write(report))
                .list("targets", target -> target.list("indicators", indicator -> indicator))
                .stream()
                .flatMap(List::stream)
                .filter(indicator -> indicator.text("key").equals(key))
                .findFirst()
                .orElseThrow();
    }
}
