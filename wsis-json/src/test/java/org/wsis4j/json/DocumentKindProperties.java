package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.reading.Reading;

/** A text of which nobody says before what it is reads as if somebody had, or not at all. */
class DocumentKindProperties {

    @Provide
    Arbitrary<FacilitatorReport> reports() {
        return Drafts.reports();
    }

    @Provide
    Arbitrary<byte[]> golden() {
        return Arbitraries.of("report.json", "flawed.json").map(Golden::bytes);
    }

    @Property(tries = 200)
    void givenAReport_whenRead_thenItIsWhatTheReaderOfItsKindGives(@ForAll("reports") FacilitatorReport report) {
        lawHolds(WsisJson.write(report));
    }

    @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
    void givenABrokenText_whenRead_thenItIsWhatTheReaderOfItsKindGivesOrNothing(
            @ForAll("golden") byte[] text, @ForAll long seed) {
        lawHolds(Mutations.mutate(text, new Random(seed)));
    }

    @Property(tries = 500)
    void givenAnyBytes_whenRead_thenNothingIsThrown(@ForAll byte[] text) {
        lawHolds(text);
    }

    private static void lawHolds(byte[] text) {
        Reading<Report> reading = WsisJson.read(text);
        Reading<FacilitatorReport> typed = WsisJson.read(text, FacilitatorReport.class);
        reading.locate(List.of());
        if (reading.document().isPresent()) {
            assertThat(reading.document()).isEqualTo(typed.document());
            assertThat(reading.flaws()).isEqualTo(typed.flaws());
        } else {
            assertThat(reading.flaws()).isNotEmpty();
        }
    }
}
