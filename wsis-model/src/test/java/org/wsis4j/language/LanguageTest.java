package org.wsis4j.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreTheLocale() {
        Locale.setDefault(before);
    }

    @Test
    void givenTheLanguages_whenListed_thenTheyAreTheSixOfficialOnes() {
        assertThat(Language.values()).extracting(Language::tag).containsExactly("ar", "zh", "en", "fr", "ru", "es");
        assertThat(Stream.of(Language.values()).filter(Language::isRightToLeft)).containsExactly(Language.ARABIC);
    }

    @ParameterizedTest
    @EnumSource
    void givenALanguage_whenFoundByItsTag_thenItIsTheSameUnderAnyDefaultLocale(Language language) {
        for (String machine : new String[] {"tr", "az", "ar-EG-u-nu-arab", "lt"}) {
            Locale.setDefault(Locale.forLanguageTag(machine));
            assertThat(Language.find(language.tag())).contains(language);
            assertThat(Language.of(Locale.forLanguageTag(language.tag()))).contains(language);
            assertThat(Language.find(language.tag().toUpperCase(Locale.ROOT))).contains(language);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "fr-CA, FRENCH",
        "FR-ca, FRENCH",
        "zh-Hans-CN, CHINESE",
        "zh-TW, CHINESE",
        "ar-EG-u-nu-arab, ARABIC",
        "ES-419, SPANISH",
        "ru-Cyrl, RUSSIAN",
        "en-x-mine, ENGLISH"
    })
    void givenATagWithMoreThanTheLanguage_whenFound_thenTheRestDoesNotMatter(String tag, Language expected) {
        assertThat(Language.find(tag)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "de",
                "und",
                "eng",
                "english",
                "fr_CA",
                " fr",
                "fr ",
                "fr-",
                "en-!!!",
                "en;de",
                "x-en",
                "f\u0280",
                "\uff46\uff52",
                "fr\u0000",
                "\u202efr",
                "e\u0301n",
                "rus\u0130an"
            })
    void givenWhatIsNoTagOfTheSix_whenFound_thenThereIsNone(String text) {
        assertThat(Language.find(text)).isEmpty();
    }

    @Test
    void givenALongText_whenFound_thenThereIsNone() {
        assertThat(Language.find("fr-".repeat(100_000))).isEmpty();
    }

    @Test
    void givenALocale_whenAsked_thenItsRegionDoesNotMatter() {
        assertThat(Language.of(Locale.CANADA_FRENCH)).contains(Language.FRENCH);
        assertThat(Language.of(Locale.ROOT)).isEmpty();
        assertThat(Language.of(Locale.GERMANY)).isEmpty();
    }
}
