package org.wsis4j.benchmarks.peer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wsis4j.benchmarks.document.Documents;
import org.wsis4j.benchmarks.document.Fault;
import org.wsis4j.benchmarks.document.ReportText;

/** A way that does not look is fast, so each has to find what was planted. */
class WayTest {

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"HAND", "BEAN_VALIDATION", "SCHEMA", "STRICT_SCHEMA", "WSIS"})
    void findsNothingInValidReports(Way way) throws IOException {
        for (Documents documents : Documents.values()) {
            for (ReportText text : documents.texts(0)) {
                assertThat(text.faults()).isEmpty();
                assertThat(places(way.peer(), text.bytes())).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"HAND", "BEAN_VALIDATION", "STRICT_SCHEMA", "WSIS"})
    void findsWhatWasPlanted(Way way) throws IOException {
        Peer<?> peer = way.peer();
        for (Documents documents : Documents.values()) {
            for (ReportText text : documents.texts(Documents.BROKEN)) {
                assertThat(places(peer, text.bytes())).containsAll(within(way, text.faults()));
            }
        }
    }

    /** What was read has the values, or a way could read nothing and find nothing. */
    @Test
    void readsAllThatStandsThere() throws IOException {
        byte[] text = Documents.LARGE.texts(0).get(0).bytes();
        assertThat(((Report) Way.HAND.peer().read(text)).activities()).hasSize(62);
        assertThat(((Integer) Way.FLOOR.peer().read(text)))
                .isEqualTo(Way.FLOOR_3.peer().read(text))
                .isGreaterThan(25_000);
    }

    @Test
    void plantsFaultsOfEverySort() {
        Set<String> fields = new HashSet<>();
        Documents.LARGE
                .texts(Documents.BROKEN)
                .forEach(text ->
                        text.faults().forEach(fault -> fields.add(fault.place().replaceAll("[0-9]+", "*"))));
        assertThat(fields)
                .contains("/activities/*/end", "/activities/*/state", "/activities/*/title", "/indicators/*/source");
    }

    @ParameterizedTest
    @EnumSource(Documents.class)
    void isOfItsSize(Documents documents) {
        int expected = documents == Documents.SMALL ? 2_266 : 40_400;
        for (ReportText text : documents.texts(0)) {
            assertThat(text.bytes().length).isBetween(expected * 9 / 10, expected * 11 / 10);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void streamsWhatItReads(Way way) throws IOException {
        Peer<?> peer = way.peer();
        int expected = 0;
        StringBuilder lines = new StringBuilder();
        for (ReportText text : Documents.SMALL.texts(Documents.BROKEN)) {
            expected += peer.readAndCheck(text.bytes());
            lines.append(new String(text.bytes(), UTF_8)).append('\n');
        }
        assertThat(peer.stream(lines.toString().getBytes(UTF_8))).isEqualTo(expected);
        assertThat(expected).isPositive();
    }

    private static List<String> within(Way way, List<Fault> faults) {
        return faults.stream()
                .filter(fault -> fault.isOneValue() || way != Way.STRICT_SCHEMA)
                .map(Fault::place)
                .toList();
    }

    private static <D> Set<String> places(Peer<D> peer, byte[] text) throws IOException {
        return peer.places(peer.read(text));
    }
}
