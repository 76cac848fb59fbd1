package org.wsis4j.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsis4j.rules.Samples.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Unread;
import org.wsis4j.rules.reading.Location;
import org.wsis4j.rules.reading.Reading;

class HiddenPlacesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "language",
                "levels",
                "reporter/role",
                "period/start",
                "results/*/unit",
                "partners/*/category",
                "facilitators/*/status",
                "activities/*/place",
                "indicators/*/year",
                "goals/*/number"
            })
    void givenAPartThatKeptWhatCouldNotBeRead_whenLookedFor_thenItsPlaceIsHidden(String path) {
        Reading<FacilitatorReport> unreadable = Unreading.unreadable(report().build(), path);

        assertThat(HiddenPlaces.in(unreadable.document().orElseThrow()))
                .containsExactly(unreadable.flaws().get(0).location());
    }

    @ParameterizedTest
    @ValueSource(strings = {"language", "reporter/role", "results/*/kind", "goals/*/framework"})
    void givenAFieldThatStoodTwice_whenLookedFor_thenTheSecondHidesNothing(String path) {
        assertThat(HiddenPlaces.in(
                        Unreading.duplicate(report().build(), path).document().orElseThrow()))
                .isEmpty();
    }

    @Test
    void givenABlankValueAndAnotherKept_whenLookedFor_thenNothingIsHiddenSinceTheBlankWasRead() {
        assertThat(HiddenPlaces.in(Unreading.duplicate(report().url("").build(), "url")
                        .document()
                        .orElseThrow()))
                .isEmpty();
    }

    @Test
    void givenAFieldThatNoPartHas_whenLookedFor_thenItHidesNothing() {
        FacilitatorReport draft = report().unread(
                        new Unread(List.of(new Unread.Entry("x-note", "1"), new Unread.Entry("lessonsLearned", "1"))))
                .build();

        assertThat(HiddenPlaces.in(draft)).containsExactly(Location.of("lessonsLearned"));
    }

    @Test
    void givenPartsInParts_whenLookedFor_thenTheirPlacesAreHiddenToo() {
        Deep leaf = Deep.leaf(
                List.of("NATIONAL"),
                new Unread.Entry("isOpen", "1"),
                new Unread.Entry("levels", "1"),
                new Unread.Entry("x", "1"));

        assertThat(HiddenPlaces.in(Deep.FORM, Deep.of(Deep.of(leaf), leaf, Deep.of(leaf, leaf))))
                .extracting(Location::pointer)
                .containsExactly(
                        "/part/part/isOpen", "/parts/0/isOpen", "/parts/1/part/isOpen", "/parts/1/parts/0/isOpen");
    }
}
