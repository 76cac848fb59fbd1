package org.wsis4j.rules.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocationTest {

    @Test
    void givenNamesWithSlashAndTilde_whenMadeAPointer_thenTheyAreEscapedAndComeBack() {
        Location location = Location.of("a/b", 0, "c~d", "");

        assertThat(location.pointer()).isEqualTo("/a~1b/0/c~0d/");
        assertThat(location.steps()).containsExactly("a/b", "0", "c~d", "");
        assertThat(Location.of("a/b").child(0).child("c~d").child("")).isEqualTo(location);
    }

    @Test
    void givenNoSteps_whenMadeAPointer_thenItIsTheWholeDocument() {
        assertThat(Location.of()).isEqualTo(Location.root());
        assertThat(Location.root().steps()).isEmpty();
        assertThat(new Location("/")).hasToString("/");
        assertThat(new Location("/").steps()).containsExactly("");
        assertThat(Location.root()).isLessThan(new Location("/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "/~", "/a~2", "#/a"})
    void givenNoPointer_whenMadeALocation_thenRefused(String text) {
        assertThatThrownBy(() -> new Location(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "/activities/0/start, activities/*/start, true",
        "/activities/0, activities/*/start, true",
        "/activities, activities/*/start, true",
        "'', activities/*/start, true",
        "/activities/0/start/x, activities/*/start, false",
        "/activities/0/end, activities/*/start, false",
        "/activity, activities/*/start, false",
        "/period/end, period, false",
        "/period, period/end, true",
        "/results/7, results, true",
        "/results/7/value, results, false"
    })
    void givenAPlaceThatCouldNotBeRead_whenComparedWithAPath_thenItHidesWhatItHolds(
            String pointer, String path, boolean hides) {
        assertThat(new Location(pointer).hides(path)).isEqualTo(hides);
    }

    @ParameterizedTest
    @CsvSource({
        "/partners/0/category, /partners, true",
        "/partners, /partners, true",
        "/partners, '', true",
        "/partnership, /partners, false",
        "/partners, /partners/0, false"
    })
    void givenTwoPlaces_whenCompared_thenOneIsWithinTheOtherOrNot(String one, String other, boolean within) {
        assertThat(new Location(one).isWithin(new Location(other))).isEqualTo(within);
    }

    @Test
    void givenNeitherDocumentNorFlaw_whenAReadingIsMade_thenRefused() {
        assertThatThrownBy(() -> new Reading<>(Optional.empty(), List.of(), places -> Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givenALineBeforeTheFirst_whenAPositionIsMade_thenRefused() {
        assertThat(new Position(1, 1)).hasToString("1:1");
        assertThatThrownBy(() -> new Position(0, 1)).hasMessageContaining("0:1");
        assertThatThrownBy(() -> new Position(1, 0)).hasMessageContaining("1:0");
    }

    @Test
    void givenPlaces_whenOrdered_thenElementsAreInTheOrderOfTheirIndexes() {
        assertThat(Stream.of("/b", "/a/10/x", "/a/2", "/a/10", "/a/1a", "/a", "", "/a~1b", "/a/2/y")
                        .map(Location::new)
                        .sorted())
                .extracting(Location::pointer)
                .containsExactly("", "/a", "/a/2", "/a/2/y", "/a/10", "/a/10/x", "/a/1a", "/a~1b", "/b");
    }
}
