package org.wsis4j.json.waiver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wsis4j.json.Mutations;
import org.wsis4j.json.WsisJson;
import org.wsis4j.json.text.Words;
import org.wsis4j.rules.RuleId;
import org.wsis4j.rules.Waiver;
import org.wsis4j.rules.catalogue.WsisRules;
import org.wsis4j.rules.reading.Flaw;
import org.wsis4j.rules.reading.FlawKind;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Reading;

/** Writing and reading waivers loses nothing, and no text makes the reader throw. */
class WaiverProperties {

    @Property(tries = 300)
    void givenWaivers_whenWrittenAndRead_thenTheyAreEqual(@ForAll("waivers") List<Waiver> waivers) {
        Reading<List<Waiver>> reading = WsisJson.readWaivers(WsisJson.writeWaivers(waivers));

        assertThat(reading.document()).contains(waivers);
        assertThat(reading.flaws()).extracting(Flaw::kind).isSubsetOf(FlawKind.CONTROL_CHARACTERS);
    }

    @Property(tries = 1000)
    void givenABrokenText_whenRead_thenNothingIsThrownAndWhatIsReadCanBeWritten(
            @ForAll("waivers") List<Waiver> waivers, @ForAll long seed) {
        Reading<List<Waiver>> reading =
                WsisJson.readWaivers(Mutations.mutate(WsisJson.writeWaivers(waivers), new Random(seed)));

        assertThat(reading.flaws()).allSatisfy(flaw -> {
            assertThat(flaw.position()).isPresent();
            assertThat(flaw.says().text()).isNotBlank();
        });
        reading.document()
                .ifPresent(read -> assertThat(WsisJson.readWaivers(WsisJson.writeWaivers(read))
                                .document())
                        .contains(read));
    }

    @Property(tries = 500)
    void givenAnyBytes_whenRead_thenNothingIsThrown(@ForAll byte[] text) {
        assertThat(WsisJson.readWaivers(text).flaws()).isNotEmpty();
    }

    @Provide
    Arbitrary<List<Waiver>> waivers() {
        Arbitrary<RuleId> rules = Arbitraries.of(
                WsisRules.standard().rules().stream().map(rule -> rule.id()).toList());
        Arbitrary<String> words = Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(30)
                .filter(text -> !text.isBlank() && text.codePoints().noneMatch(Words::isHalf));
        Arbitrary<Optional<Location>> places = Arbitraries.strings()
                .ofMaxLength(5)
                .filter(text -> text.codePoints().noneMatch(Words::isHalf))
                .list()
                .ofMaxSize(3)
                .map(steps -> Location.of(steps.toArray()))
                .optional();
        Arbitrary<LocalDate> days =
                Arbitraries.longs().between(-719_528, 2_932_896).map(LocalDate::ofEpochDay);
        return Combinators.combine(rules, places, words, words, words, days, days)
                .as((rule, place, reason, by, memo, one, other) -> new Waiver(
                        rule,
                        place,
                        reason,
                        by,
                        memo,
                        one.isBefore(other) ? one : other,
                        one.isBefore(other) ? other : one))
                .list()
                .ofMaxSize(4);
    }
}
