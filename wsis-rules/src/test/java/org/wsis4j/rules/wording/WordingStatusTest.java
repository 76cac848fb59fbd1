package org.wsis4j.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wsis4j.language.Language;

class WordingStatusTest {

    @Test
    void givenEnglish_whenItsStatusIsAsked_thenItIsTheOriginal() {
        assertThat(WordingStatus.of(Language.ENGLISH))
                .isEqualTo(new WordingStatus(Language.ENGLISH, WordingStatus.State.ORIGINAL, "by the authors"));
    }
}
