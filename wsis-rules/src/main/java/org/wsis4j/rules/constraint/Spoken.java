package org.wsis4j.rules.constraint;

import java.util.function.Function;
import org.wsis4j.language.Language;

/**
 * What a message parameter stands for, put into words only if the message of the language is asked for.
 *
 * @param says the words in any language
 * @param language the language
 */
record Spoken(Function<Language, String> says, Language language) {

    @Override
    public String toString() {
        return Literal.escape(says.apply(language));
    }
}
