package org.wsis4j.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    private enum Colour {
        LIGHT_BLUE,
        RED_2
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "UN-Habitat,                     unhabitat",
                "'ECPAT Int''l',                 ecpatintl",
                "ECPAT Int\u2019l,               ecpatintl",
                "'Science, Technology & Co.',    sciencetechnologyco",
                "UN\u00a0DESA,                   undesa",
                "U\u200bN\u00ad DESA,            undesa",
                "\uff35\uff2e DESA,              undesa",
                "\u04211,                        c1",
                "\u00c9ducation,                 \u00e9ducation",
                "E\u0301ducation,                \u00e9ducation",
                "D\u0130Z\u0130,                 dizi",
                "d\u0131z\u0131,                 dizi",
                "Stra\u00dfe,                    stra\u00dfe",
                "STRA\u1e9eE,                    stra\u00dfe",
                "\u0421\u041c\u0418,             \u0441\u043c\u0438",
                "'\u041a 1',                     k1",
                "'\u043a 1',                     k1",
                "\u039f\u0394\u039f\u03a3,       \u03bf\u03b4\u03bf\u03c3",
                "\u03bf\u03b4\u03cc\u03c2,       \u03bf\u03b4\u03cc\u03c3",
                "\u4e2d\u6587,                   \u4e2d\u6587",
            })
    void givenASpelling_whenFolded_thenOnlyLettersAndDigitsCount(String text, String key) {
        assertThat(Spelling.key(text)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "C1.1,               c1 1",
        "10-4,               10 4",
        "1  /  2,            1 2",
        "C1\u00b9,           c1 1",
        "C1\u2460,           c1 1",
        "1\u00bd,            1 1 2",
        "\ud801\udca0-\ud801\udca1, \ud801\udca0 \ud801\udca1",
        "C\u00b2,            c2",
        "1\u200b1,           11",
        "C-1-C,              c1c",
    })
    void givenDigits_whenSomethingStoodBetweenThem_thenTheyStayApart(String text, String key) {
        assertThat(Spelling.key(text)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-/.", "\u00a0\u2014", "\u200b", "\u0301", "\ud83d\ude00", "\ud800", "\t\n"})
    void givenNeitherLetterNorDigit_whenFolded_thenTheKeyIsEmpty(String text) {
        assertThat(Spelling.key(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C\u00001", "\u001bC1", "C1\u007f", "C\u00851"})
    void givenAControlCharacter_whenFolded_thenTheKeyIsNotThatOfTheTextWithoutIt(String text) {
        assertThat(Spelling.key(text)).isNotEqualTo("c1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C\t1", "C\r\n1", "C\u000b1"})
    void givenWhiteSpace_whenFolded_thenItIsASeparatorThoughItIsAControlCharacter(String text) {
        assertThat(Spelling.key(text)).isEqualTo("c1");
    }

    @Test
    void givenANameOfAConstant_whenAskedFor_thenItIsFoundInAnySpelling() {
        assertThat(Spelling.oneOf(Colour.values(), "Light blue")).contains(Colour.LIGHT_BLUE);
        assertThat(Spelling.oneOf(Colour.values(), "red-2")).contains(Colour.RED_2);
        assertThat(Spelling.oneOf(Colour.values(), "red")).isEmpty();
        assertThat(Spelling.oneOf(Colour.values(), "")).isEmpty();
    }
}
