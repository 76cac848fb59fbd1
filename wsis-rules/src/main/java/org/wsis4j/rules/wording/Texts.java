package org.wsis4j.rules.wording;

import java.util.Optional;
import org.wsis4j.language.Language;

/**
 * Where the texts of messages come from: for each key and language a template.
 *
 * <p>A template names its arguments in braces, as in <code>the period ends on {end}</code>. Where a number decides the form of
 * the words, it names the number, {@code plural}, and the forms by the categories of CLDR, as in
 * <code>{count, plural, one {# line} other {# lines}}</code>; the sign # stands for the number.
 */
@FunctionalInterface
public interface Texts {

    /**
     * Looks up a template.
     *
     * @param language the language
     * @param key the key of the wording, such as {@code WSIS-REP-001.message}
     * @return empty if there is none; English is then asked for, so that nothing is left unsaid
     */
    Optional<String> find(Language language, String key);

    /**
     * The texts of the library.
     *
     * @return all six languages, the same keys in each
     */
    static Texts library() {
        return LibraryTexts::find;
    }
}
