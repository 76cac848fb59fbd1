package org.wsis4j.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wsis4j.language.Language;

/** What holds for the files of all six languages. */
class WordingGatesTest {

    /** Forms of days, such as the first of a month in French, that a language has or has not. */
    private static final String OWN = "day\\.\\d+";

    /** What is the same in another language too: signs, and words that happen to be spelled alike. */
    private static final Set<String> MAY_BE_ENGLISH =
            Set.of("number.decimal", "number.group", "items.separator", "phrase.session", "phrase.json.quoted");

    private static Set<String> keys(Language language) {
        return LibraryTexts.file(language).stringPropertyNames().stream()
                .filter(key -> !key.matches(OWN))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Template template(Language language, String key) {
        return Template.of(Texts.library().find(language, key).orElseThrow());
    }

    private static List<String> lines(Language language) {
        String name = "wording-" + language.tag() + ".properties";
        try (InputStream in = Objects.requireNonNull(LibraryTexts.class.getResourceAsStream(name), name)) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> counted(Language language, String key) {
        return template(language, key).plurals().stream()
                .map(Template.Plural::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource
    void givenALanguage_whenItsKeysAreRead_thenTheyAreThoseOfEnglishAndStandOnce(Language language) {
        Set<String> english = keys(Language.ENGLISH);
        assertThat(keys(language)).isEqualTo(english);
        assertThat(lines(language).stream()
                        .filter(line -> line.contains(" = "))
                        .map(line -> line.substring(0, line.indexOf(" = "))))
                .doesNotHaveDuplicates()
                .hasSize(LibraryTexts.file(language).size());
    }

    @ParameterizedTest
    @EnumSource
    void givenATemplate_whenItsPlacesAreRead_thenTheyAreThoseOfEnglish(Language language) {
        for (String key : keys(language)) {
            if (key.equals("day.format")) {
                assertThat(template(language, key).names()).isSubsetOf("iso", "year", "month", "day");
            } else {
                assertThat(template(language, key).names())
                        .as("%s in %s", key, language)
                        .isEqualTo(template(Language.ENGLISH, key).names());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void givenATemplate_whenItsPluralsAreRead_thenTheSameNumbersChoose(Language language) {
        for (String key : keys(language)) {
            Set<String> english = counted(Language.ENGLISH, key);
            if (language == Language.CHINESE) {
                assertThat(counted(language, key)).as(key).isSubsetOf(english);
            } else {
                assertThat(counted(language, key)).as("%s in %s", key, language).isEqualTo(english);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void givenATemplate_whenItsCharactersAreRead_thenIsolatesAreBalancedAndNothingIsAControl(Language language) {
        for (String key : keys(language)) {
            String text = LibraryTexts.require(language, key);
            int depth = 0;
            for (int c : text.codePoints().toArray()) {
                depth += c >= 0x2066 && c <= 0x2068 ? 1 : c == 0x2069 ? -1 : 0;
                assertThat(depth).as("%s in %s", key, language).isNotNegative();
                assertThat(Character.isISOControl(c) || (c >= 0x202A && c <= 0x202E) || c == 0xFFFD)
                        .as("%s in %s has U+%04X", key, language, c)
                        .isFalse();
            }
            assertThat(depth).as("%s in %s", key, language).isZero();
            assertThat(text).as("%s in %s", key, language).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void givenAPlural_whenItsFormsAreRead_thenTheyAreThoseThatTheLanguageNeeds(Language language) {
        for (String key : keys(language)) {
            for (Template.Plural plural : template(language, key).plurals()) {
                assertThat(plural.forms().keySet())
                        .as("%s in %s", key, language)
                        .containsAll(PluralCategory.of(language));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void givenAFile_whenItsFirstLineIsRead_thenItSaysLanguageStatusAndReview(Language language) {
        String name = language.name().charAt(0) + language.name().substring(1).toLowerCase(Locale.ROOT);

        assertThat(lines(language).get(0)).matches("# Language: " + name + "\\. Status: [^.]+\\. Review: [^.]+\\.");
        assertThat(WordingStatus.of(language).language()).isEqualTo(language);
        assertThat(WordingStatus.of(language).state() == WordingStatus.State.ORIGINAL)
                .isEqualTo(language == Language.ENGLISH);
        assertThat(lines(language).get(0))
                .endsWith(" Review: " + WordingStatus.of(language).review() + ".");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ENGLISH")
    void givenAnotherLanguage_whenItsWordsAreRead_thenTheyAreNotTheEnglishOnes(Language language) {
        assertThat(keys(language))
                .filteredOn(key -> !MAY_BE_ENGLISH.contains(key))
                .filteredOn(key -> !key.startsWith("wording."))
                .allSatisfy(key -> assertThat(LibraryTexts.require(language, key))
                        .as("%s in %s", key, language)
                        .isNotEqualTo(LibraryTexts.require(Language.ENGLISH, key)));
    }
}
