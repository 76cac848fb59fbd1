package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wsis4j.arbitraries.Reports;
import org.wsis4j.reporting.Report;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Reading;

/** What is written can be read again, whatever kind of report it is. */
class EveryKindProperties {

    @Property(tries = 300)
    void givenACleanReport_whenWrittenAndRead_thenItIsEqualAndHasNoFlaw(@ForAll("clean") Report report) {
        Reading<Report> reading = WsisJson.read(WsisJson.write(report));

        assertThat(reading.document()).contains(report);
        assertThat(reading.flaws()).isEmpty();
        assertThat(WsisRules.standard().check(reading, Reports.CHECKED_ON).findings())
                .isEmpty();
    }

    @Property(tries = 300)
    void givenADraft_whenWrittenAndRead_thenItIsEqualAndItsBytesToo(@ForAll("drafts") Report report) {
        byte[] written = WsisJson.write(report);
        Reading<Report> reading = WsisJson.read(written);

        assertThat(reading.document()).contains(report);
        assertThat(WsisJson.write(reading.document().orElseThrow())).isEqualTo(written);
        assertThat(reading.flaws())
                .extracting(Flaw::kind)
                .isSubsetOf(FlawKind.UNKNOWN_FIELD, FlawKind.WRONG_TYPE, FlawKind.CONTROL_CHARACTERS);
    }

    @Property(tries = 300)
    void givenABrokenText_whenRead_thenNothingIsThrownAndWhatIsReadIsNotLost(
            @ForAll("drafts") Report report, @ForAll long seed) {
        Reading<Report> reading = WsisJson.read(Mutations.mutate(WsisJson.write(report), new Random(seed)));
        reading.locate(List.of());

        reading.document()
                .ifPresent(
                        read -> assertThat(WsisJson.read(WsisJson.write(read)).document())
                                .contains(read));
    }

    @Provide
    Arbitrary<Report> clean() {
        return Arbitraries.of(Reports.kinds())
                .flatMap(kind -> Reports.clean(kind).map(report -> report));
    }

    @Provide
    Arbitrary<Report> drafts() {
        return Arbitraries.of(Reports.kinds()).flatMap(kind -> Reports.any(kind).map(report -> report));
    }
}
