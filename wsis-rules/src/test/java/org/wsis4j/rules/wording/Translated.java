package org.wsis4j.rules.wording;

import org.wsis4j.language.Language;

/** Which languages have words of their own. */
final class Translated {

    private Translated() {}

    /** False as long as the file of the language is a copy of the English one. */
    static boolean is(Language language) {
        return language == Language.ENGLISH || !january(language).equals(january(Language.ENGLISH));
    }

    private static String january(Language language) {
        return LibraryTexts.require(language, "month.1");
    }
}
