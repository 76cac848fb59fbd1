package org.wsis4j.rules.coherence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The measure, and that the index finds what a comparison of all pairs finds. */
class NearPairsProperties {

    /** Few letters, so that many texts are nearly the same. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("ab").ofMinLength(1).ofMaxLength(12),
                Arbitraries.strings().withChars("abc ").ofMinLength(1).ofMaxLength(30),
                Arbitraries.strings().ofMinLength(1).ofMaxLength(500));
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return texts().list().uniqueElements().ofMaxSize(40);
    }

    @Property
    void theMeasureIsTheSameBothWaysAndNeverMoreThanAll(@ForAll("texts") String one, @ForAll("texts") String other) {
        long[] a = Trigrams.of(one);
        long[] b = Trigrams.of(other);

        assertThat(Trigrams.percent(a, b)).isEqualTo(Trigrams.percent(b, a)).isBetween(0, 100);
        assertThat(Trigrams.percent(a, a)).isEqualTo(100);
    }

    @Property
    void theMeasureIsAllOnlyForEqualSets(@ForAll("texts") String one, @ForAll("texts") String other) {
        long[] a = Trigrams.of(one);
        long[] b = Trigrams.of(other);

        assertThat(Trigrams.percent(a, b) == 100).isEqualTo(Arrays.equals(a, b));
    }

    @Property
    void theIndexFindsWhatAComparisonOfAllPairsFinds(
            @ForAll("lists") List<String> keys, @ForAll @IntRange(min = 1, max = 100) int least) {
        Set<String> found = new TreeSet<>();
        NearPairs.in(
                keys,
                least,
                (one, other, percent) -> assertThat(found.add(one + "-" + other + " " + percent))
                        .as("taken once")
                        .isTrue());

        assertThat(found).isEqualTo(all(keys, least));
    }

    private static Set<String> all(List<String> keys, int least) {
        Set<String> all = new TreeSet<>();
        for (int i = 0; i < keys.size(); i++) {
            for (int j = i + 1; j < keys.size(); j++) {
                int percent = Trigrams.percent(Trigrams.of(keys.get(i)), Trigrams.of(keys.get(j)));
                if (percent >= least) {
                    all.add(i + "-" + j + " " + percent);
                }
            }
        }
        return all;
    }
}
