package org.wsis4j.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> AGENCIES = List.of("ITU", "UNESCO", "UNDP", "UNEP", "UN-Habitat", "WHO", "WMO");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # exactly, or but for case and separators
            ITU         | ITU
            un habitat  | UN-Habitat
            # one letter inserted, deleted, replaced
            UNESCCO     | UNESCO
            UNSCO       | UNESCO
            UNEXCO      | UNESCO
            # two candidates equally near, in their own order
            UNDEP       | UNDP, UNEP
            WIO         | WHO, WMO
            # the nearest hides the nearer-than-half
            UNEPP       | UNEP
            """)
    void givenASlip_whenAskedFor_thenTheNearestAreNamed(String given, String nearest) {
        assertThat(Nearest.to(given, AGENCIES, 3)).containsExactly(nearest.split(", "));
    }

    @ParameterizedTest
    @CsvSource({"'',4", "ab,3", "xyz,3", "international,3"})
    void givenNothingWithinHalfTheLength_whenAskedFor_thenNothingIsNamed(String given, int most) {
        assertThat(Nearest.to(given, AGENCIES, most)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"abxx, abcd", "abcdxxxx, abcd", "abcdxxxxx, ''", "abxxx, ''"})
    void givenDifferentLettersUpToHalf_whenAskedFor_thenHalfIsStillNear(String given, String nearest) {
        assertThat(String.join("", Nearest.to(given, List.of("abcd"), 1))).isEqualTo(nearest);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,1", "2,2", "3,3", "4,3"})
    void givenALimit_whenMoreAreEquallyNear_thenTheFirstOfThemAreNamed(int most, int named) {
        List<String> candidates = List.of("C1", "C2", "C3");
        assertThat(Nearest.to("C0", candidates, most)).isEqualTo(candidates.subList(0, named));
    }

    @Test
    void givenNoCandidates_whenAskedFor_thenNothingIsNamed() {
        assertThat(Nearest.to("ITU", List.of(), 3)).isEmpty();
    }

    @Test
    void givenALongText_whenAskedFor_thenOnlyItsBeginningCountsAndItIsFast() {
        String beginning = "a".repeat(120);
        String longText = beginning + "b".repeat(5_000_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(2),
                () -> assertThat(Nearest.to(longText, List.of(beginning), 3)).containsExactly(beginning));
    }
}
