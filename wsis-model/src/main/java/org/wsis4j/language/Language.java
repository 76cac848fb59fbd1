package org.wsis4j.language;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** An official language of the United Nations, in which the library can speak. */
public enum Language {
    /** Arabic, written from right to left. */
    ARABIC("ar"),
    /** Chinese, in simplified characters. */
    CHINESE("zh"),
    /** English. */
    ENGLISH("en"),
    /** French. */
    FRENCH("fr"),
    /** Russian. */
    RUSSIAN("ru"),
    /** Spanish. */
    SPANISH("es");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /**
     * Its language tag.
     *
     * @return two letters, for example {@code fr}
     */
    public String tag() {
        return tag;
    }

    /**
     * Whether it is written from right to left.
     *
     * @return true for Arabic
     */
    public boolean isRightToLeft() {
        return this == ARABIC;
    }

    /**
     * The language of a locale, whatever its region. The locale is always given: that of the machine is never asked.
     *
     * @param locale for example {@code Locale.CANADA_FRENCH}
     * @return empty if it is none of the six
     */
    public static Optional<Language> of(Locale locale) {
        return Stream.of(values())
                .filter(language -> language.tag.equals(locale.getLanguage()))
                .findFirst();
    }

    /**
     * Reads a language tag, whatever its case and its region.
     *
     * @param text for example {@code fr}, {@code FR} or {@code fr-CA}
     * @return empty if it is no tag, or of none of the six
     */
    public static Optional<Language> find(CharSequence text) {
        try {
            return of(new Locale.Builder().setLanguageTag(text.toString()).build());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
