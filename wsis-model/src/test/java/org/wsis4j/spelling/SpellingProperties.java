package org.wsis4j.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class SpellingProperties {

    @Property
    void aKey_isItsOwnKey(@ForAll("texts") String text) {
        assertThat(Spelling.key(Spelling.key(text))).isEqualTo(Spelling.key(text));
    }

    @Example
    void aKeyOfOneSign_isItsOwnKeyForEverySignThereIs() {
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(Character::isDefined)
                .forEach(c -> {
                    String key = Spelling.key(Character.toString(c));
                    if (!Spelling.key(key).equals(key)) {
                        throw new AssertionError("U+" + Integer.toHexString(c) + " has the key '" + key + "'");
                    }
                });
    }

    /** Most keys are found without the tables of Unicode; they are the same. */
    @Property
    void aPlainKey_isThatOfTheLongWay(@ForAll("plain") String text) {
        assertThat(Spelling.key(text)).isEqualTo(Spelling.keyOfAny(text));
        assertThat(Spelling.fingerprint(text)).isEqualTo(PlainSpelling.fingerprintOf(Spelling.keyOfAny(text)));
    }

    @Property
    void fingerprints_areEqualWhereKeysAre(@ForAll("texts") String one, @ForAll("texts") String other) {
        assertThat(Spelling.fingerprint(one) == Spelling.fingerprint(other))
                .isEqualTo(Spelling.key(one).equals(Spelling.key(other)));
        assertThat(Spelling.fingerprint(one) == 0).isEqualTo(Spelling.key(one).isEmpty());
    }

    @Example
    void aKeyOfOneSign_isThatOfTheLongWay() {
        for (char c = 0; c < 0x2100; c++) {
            for (String text : List.of(c + "", "1" + c + "1", "a" + c + "e", c + "\u0301", "e" + c)) {
                if (!Spelling.key(text).equals(Spelling.keyOfAny(text))) {
                    throw new AssertionError("U+" + Integer.toHexString(c) + " in '" + text + "'");
                }
            }
        }
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.strings()
                .withCharRange(' ', '\u00FF')
                .withChars("\t\n\r19-./'\u2013\u2014\u2019\u201C")
                .ofMaxLength(30);
    }

    @Property
    void letterCase_doesNotCount(@ForAll("words") String text) {
        assertThat(Spelling.key(text.toUpperCase(Locale.ROOT))).isEqualTo(Spelling.key(text));
        assertThat(Spelling.key(text.toLowerCase(Locale.ROOT))).isEqualTo(Spelling.key(text));
    }

    @Property
    void separatorsAroundLetters_doNotCount(
            @ForAll @Size(min = 1, max = 6) List<@StringLength(min = 1, max = 4) @AlphaChars String> words,
            @ForAll("separators") String one,
            @ForAll("separators") String other) {
        assertThat(Spelling.key(one + String.join(other, words) + one)).isEqualTo(Spelling.key(String.join("", words)));
    }

    @Property
    void separatorsBetweenDigits_keepThemApart(
            @ForAll @NumericChars @StringLength(min = 1, max = 3) String first,
            @ForAll @NumericChars @StringLength(min = 1, max = 3) String second,
            @ForAll("separators") String separator) {
        assertThat(Spelling.key(first + separator + second)).isEqualTo(first + " " + second);
    }

    @Property
    void folding_leavesNothingToFold(@ForAll("texts") String text) {
        String folded = LookAlikes.fold(text);
        assertThat(LookAlikes.fold(folded)).isEqualTo(folded);
        assertThat(LookAlikes.name(folded)).isEmpty();
        assertThat(LookAlikes.name(text).isEmpty()).isEqualTo(folded.equals(text));
        assertThat(folded).hasSameSizeAs(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(20),
                words(),
                Arbitraries.strings()
                        .withChars(
                                "\u1100\u1161\u11a8\u03a3\u1e9e\u00df\u0345\u0300\u0130\u00b9\u0085 -C\u0421\u04121\ud801\udca0")
                        .ofMaxLength(8));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .alpha()
                .numeric()
                .withCharRange('\u0391', '\u03a1')
                .withCharRange('\u0410', '\u044f')
                .withChars(" -./'\u2019\u00a0\u00e9\u0130")
                .ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(
                "-", " ", ".", "/", "\u00a0", "\u2013", "\u2014", ", ", "'", "\u2019", "(", "\n", "_", "\u2044");
    }
}
