package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wsis4j.json.text.Syntax;
import org.wsis4j.json.text.Utf8;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Verdict;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;
import org.wsis4j.rules.reading.Reading;

/** Writing and reading lose nothing, and no text makes the reader throw. */
class RoundTripProperties {

    private static final LocalDate AS_OF = LocalDate.of(2006, 8, 1);

    @Provide
    Arbitrary<FacilitatorReport> reports() {
        return Drafts.reports();
    }

    @Property(tries = 300)
    void givenADraft_whenWrittenAndRead_thenItIsEqualAndItsBytesTooAndNothingUnreadIsNew(
            @ForAll("reports") FacilitatorReport report) {
        byte[] written = WsisJson.write(report);
        Reading<FacilitatorReport> reading = Samples.read(written);

        assertThat(reading.document()).contains(report);
        assertThat(WsisJson.write(report)).isEqualTo(written);
        assertThat(reading.flaws())
                .extracting(Flaw::kind)
                .isSubsetOf(FlawKind.UNKNOWN_FIELD, FlawKind.DUPLICATE_FIELD, FlawKind.CONTROL_CHARACTERS);
    }

    @Property(tries = 500)
    void givenABrokenText_whenRead_thenNothingIsThrownAndWhatCanBeReadIsNotLost(
            @ForAll("reports") FacilitatorReport report, @ForAll long seed) {
        lawHolds(Mutations.mutate(WsisJson.write(report), new Random(seed)));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void givenABrokenGoldenFile_whenRead_thenNothingIsThrownAndWhatCanBeReadIsNotLost(@ForAll long seed) {
        lawHolds(Mutations.mutate(Golden.bytes(seed % 2 == 0 ? "report.json" : "flawed.json"), new Random(seed)));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void givenABrokenText_whenChecked_thenNoRuleCrashesAndTheAssessmentIsJson(
            @ForAll("reports") FacilitatorReport report, @ForAll long seed) {
        byte[] whole = seed % 2 == 0 ? WsisJson.write(report) : Golden.bytes("flawed.json");
        Assessment assessment =
                WsisRules.standard().check(Samples.read(Mutations.mutate(whole, new Random(seed))), AS_OF);

        assertThat(assessment.outcomes(Verdict.CRASHED)).isEmpty();
        byte[] json = WsisJson.write(assessment);
        assertThat(Syntax.check(json, json.length).stop()).isEmpty();
        assertThat(Utf8.valid(json, json.length)).isEqualTo(json.length);
    }

    @Provide
    Arbitrary<String> longNumbers() {
        return Drafts.longNumbers();
    }

    @Property(tries = 500)
    void givenANumberAtTheLimit_whenRead_thenTheRestIsReadAndNothingIsLost(@ForAll("longNumbers") String number) {
        String json = Samples.document("\"results\":[{\"value\":" + number + "}],\"title\":\"t\"");

        assertThat(Samples.read(json).document().flatMap(FacilitatorReport::title))
                .contains("t");
        lawHolds(json.getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 500)
    void givenAnyBytes_whenRead_thenNothingIsThrown(@ForAll byte[] text) {
        lawHolds(text);
    }

    @Example
    void givenATruncatedText_whenRead_thenItHasNoDocumentAndThePositionIsItsEnd() {
        byte[] text = Golden.bytes("report.json");
        for (int length = 0; length < text.length - 2; length++) {
            byte[] start = Arrays.copyOf(text, length);
            Reading<FacilitatorReport> reading = Samples.read(start);

            assertThat(reading.document()).as("%d bytes", length).isEmpty();
            assertThat(reading.flaws()).last().satisfies(flaw -> {
                assertThat(flaw.kind()).isIn(FlawKind.MALFORMED, FlawKind.NOT_UTF8);
                assertThat(flaw.position()).isPresent();
            });
            reading.locate(List.of(Location.of("partners", 0, "category"), Location.root()));
        }
    }

    private static void lawHolds(byte[] text) {
        Reading<FacilitatorReport> reading = Samples.read(text);
        Collection<Location> places =
                reading.flaws().stream().map(Flaw::location).toList();
        assertThat(reading.locate(places).keySet()).containsAll(places);
        assertThat(reading.flaws())
                .extracting(flaw -> flaw.position().orElseThrow())
                .isSortedAccordingTo(Comparator.comparing(Position::line).thenComparing(Position::column));

        reading.document().ifPresent(report -> {
            byte[] written = WsisJson.write(report);
            Reading<FacilitatorReport> again = Samples.read(written);
            assertThat(again.document())
                    .as(() -> new String(text, StandardCharsets.UTF_8))
                    .contains(report);
            assertThat(WsisJson.write(again.document().orElseThrow())).isEqualTo(written);
        });
    }
}
