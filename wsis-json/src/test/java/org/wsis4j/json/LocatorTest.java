package org.wsis4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsis4j.json.Samples.read;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Position;
import org.wsis4j.rules.reading.Reading;

class LocatorTest {

    private static final String TEXT = "\uFEFF{\"type\":\"facilitatorReport\",\"version\":1,\r\n"
            + "  \"é😀\": {\"a/b\": [10, {\"~\": true}]},\r"
            + "\"title\" :\n\t\"t\", \"title\": 2}";

    private static Position of(Object... steps) {
        return read(TEXT).locate(List.of(Location.of(steps))).get(Location.of(steps));
    }

    @Test
    void givenAPlace_whenLocated_thenItIsTheFirstCharacterOfItsValue() {
        assertThat(of()).isEqualTo(new Position(1, 1));
        assertThat(of("version")).isEqualTo(new Position(1, 39));
        assertThat(of("é😀", "a/b")).isEqualTo(new Position(2, 17));
        assertThat(of("é😀", "a/b", 0)).isEqualTo(new Position(2, 18));
        assertThat(of("é😀", "a/b", 1, "~")).isEqualTo(new Position(2, 28));
    }

    @Test
    void givenAPlaceThatIsNotThere_whenLocated_thenItIsTheNearestAround() {
        assertThat(of("date")).isEqualTo(new Position(1, 1));
        assertThat(of("é😀", "a/b", 2)).isEqualTo(new Position(2, 17));
        assertThat(of("é😀", "a/b", 0, "x", 1)).isEqualTo(new Position(2, 18));
        assertThat(of("title", 0)).isEqualTo(new Position(4, 2));
    }

    @Test
    void givenAPlaceWithAFlaw_whenLocated_thenItIsThePlaceOfTheFlaw() {
        assertThat(of("é😀")).isEqualTo(new Position(2, 3));
        assertThat(of("title")).isEqualTo(new Position(4, 7));
    }

    @Test
    void givenManyPlaces_whenLocatedAtOnce_thenEachIsFound() {
        Location title = Location.of("title", 0);
        Location root = Location.root();
        assertThat(read(TEXT).locate(Set.of(title, root, Location.of("date"))))
                .isEqualTo(Map.of(
                        title, new Position(4, 2), root, new Position(1, 1), Location.of("date"), new Position(1, 1)));
    }

    @Test
    void givenABrokenText_whenLocated_thenWhatStandsBeforeTheBreakIsFound() {
        Reading<FacilitatorReport> reading = read("{\"levels\":[\"a\",\n\"b\", oops");

        assertThat(reading.locate(List.of(Location.of("levels", 1), Location.of("title"))))
                .isEqualTo(
                        Map.of(Location.of("levels", 1), new Position(2, 1), Location.of("title"), new Position(1, 1)));
    }

    @Test
    void givenAnEmptyText_whenLocated_thenOnlyItsFlawIs() {
        assertThat(read("").locate(List.of(Location.root(), Location.of("title"))))
                .isEqualTo(Map.of(Location.root(), new Position(1, 1)));
    }
}
