package org.wsis4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wsis4j.rules.reading.Location;

/** The tree answers as the places one by one would. */
class HiddenTreeProperties {

    private static final String[] STEPS = {"figures", "claims", "area", "0", "1", "00", "", "*", "a/b", "~", "٣", "目标"};

    @Provide
    Arbitrary<List<Location>> places() {
        return place().list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<Location> place() {
        return Arbitraries.of(STEPS).list().ofMaxSize(4).map(steps -> Location.of(steps.toArray()));
    }

    @Provide
    Arbitrary<String> path() {
        return Arbitraries.of("figures", "claims", "area", "0", "", "*", "目标")
                .list()
                .ofMaxSize(4)
                .map(steps -> String.join("/", steps));
    }

    @Property
    void whatHidesAPath_isWhatTheLocationsSay(
            @ForAll("places") List<Location> places, @ForAll("path") String path, @ForAll("path") String other) {
        HiddenTree tree = HiddenTree.of(places);

        assertThat(tree.hides(path)).isEqualTo(places.stream().anyMatch(place -> place.hides(path)));
        assertThat(tree.hiding(List.of(path.split("/", -1), other.split("/", -1))))
                .isEqualTo(places.stream()
                        .filter(place -> place.hides(path) || place.hides(other))
                        .toList());
    }

    @Property
    void whatIsWithinAPlace_isWhatTheLocationsSay(
            @ForAll("places") List<Location> places, @ForAll("place") Location place) {
        List<Location> within =
                places.stream().filter(hidden -> hidden.isWithin(place)).toList();

        assertThat(HiddenTree.of(places).within(place)).isEqualTo(within);
        assertThat(HiddenTree.of(places).isAnyWithin(place)).isEqualTo(!within.isEmpty());
    }

    @Example
    void givenNothingHidden_whenAskedForTheRoot_thenNothingIsWithin() {
        HiddenTree none = HiddenTree.of(List.of());

        assertThat(none.isAnyWithin(Location.root())).isFalse();
        assertThat(none.hides("")).isFalse();
    }

    @Example
    void givenAPlaceBeyondAllDepth_whenAskedFor_thenNothingOverflows() {
        Location deep = Location.of(Collections.nCopies(100_000, "a").toArray());
        HiddenTree tree = HiddenTree.of(List.of(deep));

        assertThat(tree.within(Location.of("a"))).containsExactly(deep);
        assertThat(tree.hides("a/a")).isFalse();
    }
}
