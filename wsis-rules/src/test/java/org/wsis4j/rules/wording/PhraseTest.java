package org.wsis4j.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wsis4j.language.Language;

/** Words of our own within a message. */
class PhraseTest {

    private static final Argument.Phrase EITHER =
            Argument.Phrase.of("phrase.or").with("first", "a").with("second", new Argument.Code("B"));

    private static String given(Argument argument) {
        return new Message("WSIS-REF-008.message", Map.of("given", argument)).text();
    }

    @Test
    void givenAPhrase_whenRendered_thenItStandsInTheSentence() {
        assertThat(given(EITHER)).isEqualTo("'a or B' is no language tag");
        assertThat(given(EITHER.with("second", EITHER))).isEqualTo("'a or a or B' is no language tag");
        assertThat(given(Argument.of(List.of(EITHER, EITHER, 7)))).startsWith("'a or B, a or B, 7'");
    }

    @Test
    void givenAPhraseWithALongText_whenRendered_thenTheTextIsCutAndThePhraseIsWhole() {
        assertThat(given(EITHER.with("first", "x".repeat(101)))).startsWith("'" + "x".repeat(100) + "\u2026 or B'");
    }

    @Test
    void givenAValueThatIsNotSupplied_whenRendered_thenItsNameStays() {
        assertThat(given(Argument.Phrase.of("phrase.or"))).startsWith("'{first} or {second}'");
    }

    @Test
    void givenAPhraseThatNobodyHasWordsFor_whenRendered_thenItsKeyStands() {
        assertThat(given(Argument.Phrase.of("phrase.nothing"))).startsWith("'phrase.nothing'");
    }

    @Test
    void givenTextsOfSomebody_whenAPhraseIsRendered_thenTheirWordsComeFirstAndTheLibraryHasTheRest() {
        Texts mine = (language, key) -> switch (key) {
            case "mine" -> Optional.of("{what}!");
            case "phrase.or" -> Optional.of(language == Language.FRENCH ? "{first} ou {second}" : "{first} / {second}");
            default -> Optional.empty();
        };

        assertThat(new Message("mine", Map.of("what", EITHER), mine).text(Language.FRENCH))
                .isEqualTo("a ou B!");
        assertThat(new Message("mine", Map.of("what", EITHER), mine).text()).isEqualTo("a / B!");
        assertThat(new Message("mine", Map.of("what", Argument.Phrase.of("phrase.json.once")), mine).text())
                .isEqualTo("the field once!");
    }

    @Test
    void givenAPhraseThatIsAddedTo_whenTheOldOneIsAsked_thenItStays() {
        Map<String, Argument> arguments = new HashMap<>(Map.of("first", Argument.of("a")));
        Argument.Phrase phrase = new Argument.Phrase("phrase.or", arguments);
        arguments.clear();
        Argument.Phrase more = phrase.with("second", 2);

        assertThat(phrase.arguments()).containsOnlyKeys("first");
        assertThat(more.arguments()).containsOnlyKeys("first", "second");
        assertThat(Argument.of(more)).isSameAs(more);
        assertThatThrownBy(() -> more.arguments().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
