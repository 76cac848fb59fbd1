package org.wsis4j.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Bidi;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wsis4j.language.Language;

/** A sentence keeps its direction whatever an argument holds; held against the bidirectional algorithm of ICU. */
class DirectionTest {

    private static final String ARABIC_WORD = "\u0628\u0646\u0627\u0621";
    private static final Texts TEXTS = (language, key) -> Optional.of(
            language == Language.ARABIC
                    ? ARABIC_WORD + " {what} " + ARABIC_WORD + " 12, " + ARABIC_WORD
                    : "before {what} 12, after");

    private static String rendered(Language language, Argument what) {
        return new Message("sentence", Map.of("what", what), TEXTS).text(language);
    }

    @Provide
    static Arbitrary<String> hostile() {
        Arbitrary<String> marks = Arbitraries.of(
                "\u2066",
                "\u2067",
                "\u2068",
                "\u2069",
                "\u202a",
                "\u202b",
                "\u202c",
                "\u202d",
                "\u202e",
                "\u200e",
                "\u200f",
                "\u061c",
                "\u2028",
                "\u2029",
                "\n",
                "\r",
                "\u001c",
                "\u001e",
                "\u0085",
                "\u05d0\u05d1",
                "\u0627\u0644",
                "\u0663\u0664",
                "\u07c1",
                "\ud83a\udd00",
                "\ud803\udd4a",
                "\ufdfa",
                "abc",
                "12",
                "(",
                ")",
                "{what}",
                " ",
                "\ud800");
        return Arbitraries.oneOf(
                marks.list().ofMaxSize(12).map(parts -> String.join("", parts)),
                Arbitraries.strings().ofMaxLength(20));
    }

    @Property(tries = 2000)
    void isolatesAreBalancedAndNothingElseTurnsTheSentence(
            @ForAll("hostile") String first, @ForAll("hostile") String second, @ForAll Language language) {
        Argument.Phrase phrase =
                Argument.Phrase.of("phrase.or").with("first", first).with("second", List.of(second));
        for (Argument what :
                List.of(Argument.of(first), new Argument.Code(second), Argument.of(List.of(first, second)), phrase)) {
            String text = new Message(
                            "sentence",
                            Map.of("what", what),
                            (of, key) -> key.equals("sentence") ? TEXTS.find(of, key) : Optional.empty())
                    .text(language);
            int depth = 0;
            for (int c : text.codePoints().toArray()) {
                depth += c == 0x2068 ? 1 : c == 0x2069 ? -1 : 0;
                assertThat(depth).isBetween(0, 1);
                assertThat(c).isNotIn(0x2066, 0x2067, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x200e, 0x200f, 0x061c);
                assertThat(c).isNotIn(0x2029, (int) '\n', (int) '\r', 0x1c, 0x1d, 0x1e, 0x85);
            }
            assertThat(depth).isZero();
        }
    }

    @Property(tries = 2000)
    void theWordsAroundAnArgumentKeepTheirDirection(@ForAll("hostile") String what, @ForAll Language language) {
        boolean right = language == Language.ARABIC;
        String text = rendered(language, Argument.of(what));
        Bidi bidi = new Bidi();
        bidi.setPara(text, (byte) (right ? 1 : 0), null);
        String last = right ? ARABIC_WORD : "after";
        String first = right ? ARABIC_WORD : "before";

        assertThat(bidi.countParagraphs()).isEqualTo(1);
        for (int i = 0; i < first.length(); i++) {
            assertThat(bidi.getLevelAt(i)).isEqualTo((byte) (right ? 1 : 0));
        }
        for (int i = text.length() - last.length() - 2; i < text.length(); i++) {
            assertThat(bidi.getLevelAt(i)).as(text).isEqualTo((byte) (right ? 1 : 0));
        }
        // A number after a word of Arabic would be moved to its other side.
        int number = text.lastIndexOf("12");
        assertThat(bidi.getLevelAt(number)).isEqualTo((byte) (right ? 2 : 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u05d0\u05d1\u05d2", "\u0663", "\ud83a\udd00", "\ud803\udd4a", "a \u0628 b"})
    void givenATextThatRunsFromRight_whenRenderedInEnglish_thenItStandsInIsolation(String text) {
        assertThat(rendered(Language.ENGLISH, Argument.of(text)))
                .isEqualTo("before \u2068" + text + "\u2069 12, after");
    }

    @Test
    void givenATextThatRunsFromLeft_whenRendered_thenItStandsInIsolationInArabicOnly() {
        assertThat(rendered(Language.FRENCH, Argument.of("\u00e9t\u00e9"))).isEqualTo("before \u00e9t\u00e9 12, after");
        assertThat(rendered(Language.ARABIC, Argument.of("C2")))
                .isEqualTo(ARABIC_WORD + " \u2068C2\u2069 " + ARABIC_WORD + " 12, " + ARABIC_WORD);
    }

    @Test
    void givenMarksOfDirection_whenRendered_thenTheyAreSeenAndTheArgumentKeepsThem() {
        String text = "\u202egpj.\u2069\u2069x\u2067";

        assertThat(rendered(Language.ENGLISH, Argument.of(text)))
                .isEqualTo("before \\u202egpj.\\u2069\\u2069x\\u2067 12, after");
        assertThat(Argument.of(text)).isEqualTo(new Argument.Text(text));
    }

    @Test
    void givenTheEndOfAParagraph_whenRendered_thenItIsSeenSinceItWouldEndTheIsolation() {
        assertThat(rendered(Language.ENGLISH, Argument.of("\u05d0\n\u2029b\tc")))
                .isEqualTo("before \u2068\u05d0\\u000a\\u2029b\tc\u2069 12, after");
    }

    @Test
    void givenAPhraseOfAnotherLanguage_whenRendered_thenItStandsInIsolation() {
        Texts texts = (language, key) -> key.equals("mine")
                ? Optional.of("a thing").filter(words -> language == Language.ENGLISH)
                : TEXTS.find(language, key);

        assertThat(new Message("sentence", Map.of("what", Argument.Phrase.of("mine")), texts).text(Language.ARABIC))
                .contains(" \u2068a thing\u2069 ");
        assertThat(new Message("sentence", Map.of("what", Argument.Phrase.of("mine")), texts).text(Language.RUSSIAN))
                .isEqualTo("before a thing 12, after");
    }
}
