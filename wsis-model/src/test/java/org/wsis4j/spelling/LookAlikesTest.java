package org.wsis4j.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookAlikesTest {

    @ParameterizedTest
    @CsvSource({
        "\u04211,                     C1,         U+0421",
        "\u0441 4,                    c 4,        U+0441",
        "U\u039dD\u0420,              UNDP,       'U+039D, U+0420'",
        "\u0406\u0422U,               ITU,        'U+0406, U+0422'",
        "W\u041dO and UN\u0415P,      WHO and UNEP, 'U+041D, U+0415'",
        "\u0421-\u0421-C,             C-C-C,      U+0421",
        "\u0421\u00e9,                C\u00e9,    U+0421",
        "\u0421\u1e9e,                C\u1e9e,    U+0421",
    })
    void givenLookAlikesAmongLatinLettersOrDigits_whenFolded_thenTheyAreLatinAndNamed(
            String mixed, String folded, String names) {
        assertThat(LookAlikes.fold(mixed)).isEqualTo(folded);
        assertThat(LookAlikes.name(mixed)).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "C1",
                "UN-Habitat",
                "\u00c9ducation",
                "\ud83d\ude00 C1",
                // wholly in another script, even if every letter looks Latin
                "\u0421",
                "\u0421\u041e\u0420",
                "\u0421 - \u0415",
                "\u041c\u043e\u0441\u043a\u0432\u0430",
                "\u0391\u03b8\u03ae\u03bd\u03b1",
                // a letter beside that looks like no Latin one
                "\u0421\u041d\u0413 1",
                "\u0421\u042f C",
                "\u0421\u0627 1",
                "\u0421\u4e2d C",
                "\u0421\ud800\udf80 C",
            })
    void givenNothingToFold_whenFolded_thenTheTextStaysAsItIs(String text) {
        assertThat(LookAlikes.fold(text)).isSameAs(text);
        assertThat(LookAlikes.name(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0423\u0405\u0406\u0408, ABEKMHOPCTXYSIJ",
        "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456\u0458,                               aeopcyxsij",
        "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf, ABEZHIKMNOPTYXo",
    })
    void givenTheWholeTable_whenFolded_thenEachLetterIsTheOneItIsDrawnLike(String letters, String latin) {
        assertThat(LookAlikes.fold(letters + "1")).isEqualTo(latin + "1");
    }

    @Test
    void givenTheSameLetterTwice_whenNamed_thenItIsNamedOnce() {
        assertThat(LookAlikes.name("\u04211 \u04212 \u0415")).isEqualTo("U+0421, U+0415");
    }
}
