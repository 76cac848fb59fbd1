package org.wsis4j.rules.stored;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wsis4j.language.Language;
import org.wsis4j.rules.wording.Argument;
import org.wsis4j.rules.wording.Message;

class StoredMessageTest {

    private static final String KEY = "WSIS-REF-008.message";

    private static StoredMessage with(Argument given) {
        return new StoredMessage(KEY, Map.of("given", given), "as stored");
    }

    @Test
    void givenAKeyOfTheLibrary_whenRendered_thenItIsInTheLanguageAskedForAndEnglishIsThatOfToday() {
        StoredMessage message = with(Argument.of("zz"));

        assertThat(message.isKnown()).isTrue();
        assertThat(message.text(Language.ENGLISH)).isEqualTo("'zz' is no language tag");
        assertThat(message.text(Language.RUSSIAN))
                .isEqualTo(new Message(KEY, message.arguments()).text(Language.RUSSIAN))
                .isNotEqualTo(message.text(Language.ENGLISH));
        assertThat(message.text()).isEqualTo("as stored");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void givenAKeyThatNobodyKnows_whenRendered_thenItIsTheTextThatWasStored(Language language) {
        StoredMessage message = new StoredMessage("WSIS-REP-999.message", Map.of("a", Argument.of(1)), "\u202eas {a}");

        assertThat(message.isKnown()).isFalse();
        assertThat(message.text(language)).isEqualTo("\u202eas {a}");
    }

    @Test
    void givenAPlaceholderThatIsNotAmongTheValues_whenRendered_thenItIsTheTextThatWasStored() {
        StoredMessage message = new StoredMessage(KEY, Map.of("other", Argument.of("zz")), "as stored");

        assertThat(message.isKnown()).isFalse();
        assertThat(message.text(Language.FRENCH)).isEqualTo("as stored");
    }

    @Test
    void givenAPhraseThatIsNotKnownOrLacksAValue_whenRendered_thenItIsTheTextThatWasStored() {
        Argument.Phrase known =
                Argument.Phrase.of("phrase.or").with("first", "a").with("second", "b");
        Argument.Phrase lacking = Argument.Phrase.of("phrase.or").with("first", "a");
        Argument.Phrase unknown = Argument.Phrase.of("phrase.nobody");

        assertThat(with(known).isKnown()).isTrue();
        assertThat(with(known).text(Language.SPANISH)).contains("a o b");
        assertThat(with(lacking).text(Language.SPANISH)).isEqualTo("as stored");
        assertThat(with(unknown).text(Language.SPANISH)).isEqualTo("as stored");
        assertThat(with(new Argument.Items(List.of(known, unknown))).isKnown()).isFalse();
        assertThat(with(known.with("second", unknown)).isKnown()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void givenValuesOfTheWrongType_whenRendered_thenNothingIsThrown(Language language) {
        Argument huge = new Argument.Figure(new BigDecimal("1E+999999999"));

        assertThat(new StoredMessage("phrase.json.levels.more", Map.of("count", huge), "").text(language))
                .contains("999999999");
        assertThat(new StoredMessage("phrase.json.levels.more", Map.of("count", Argument.of("many")), "")
                        .text(language))
                .contains("many");
    }

    @Test
    void givenWordsOfOnesOwn_whenStored_thenTheirEnglishIsKept() {
        Message own = new Message("ACME-1", Map.of(), (language, key) -> Optional.of("own words"));

        assertThat(own.hasWords()).isTrue();
        assertThat(StoredMessage.of(own)).isEqualTo(new StoredMessage("ACME-1", Map.of(), "own words"));
        assertThat(StoredMessage.of(own).text(Language.CHINESE)).isEqualTo("own words");
    }
}
