package org.wsis4j.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            value = {
                "'' | 0",
                "' \t\r\n ' | 0",
                "'- \u2013 ... !' | 0",
                "'One' | 1",
                "' two  words ' | 2",
                "'no\u00a0break\u2003space\u2028line' | 4",
                "'e-health for 2,000 people \u2013 daily' | 5",
                "'\u0627\u0644\u0648\u0644\u0648\u062c \u0625\u0644\u0649 \u0627\u0644\u0645\u0639\u0644\u0648\u0645\u0627\u062a' | 3",
                "'\u4fe1\u606f\u793e\u4f1a' | 1",
                "'\ud83d\ude80' | 0",
                "'\ud835\udc00\ud835\udc01 \ud83d\ude80x' | 2",
                "'\ud83d lone \udc00' | 1",
                "'a\u200bb\u0000c' | 1",
                "'\u0661\u0662 \u0663' | 2"
            },
            delimiter = '|')
    void givenAText_whenItsWordsAreCounted_thenWhatStandsBetweenBlanksCounts(String text, int words) {
        assertThat(Words.count(text)).isEqualTo(words);
    }

    @Test
    void givenAnotherDefaultLocale_whenTheWordsAreCounted_thenThereAreAsMany() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Words.count("I\u0130\u0131i INFORMATION")).isEqualTo(2);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void givenAVeryLongText_whenTheWordsAreCounted_thenAllCount() {
        assertThat(Words.count("w ".repeat(1_000_000))).isEqualTo(1_000_000);
        assertThat(Words.count("w".repeat(1_000_000))).isOne();
    }
}
