package org.wsis4j.cli;

import java.util.Arrays;
import java.util.Iterator;
import org.wsis4j.language.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of the six languages of the United Nations. */
final class LanguageOption implements ITypeConverter<Language> {

    @Override
    public Language convert(String text) {
        return Language.find(text)
                .orElseThrow(() ->
                        new TypeConversionException("'" + text + "' is none of the languages; expected " + named()));
    }

    private static String named() {
        String tags = String.join(", ", new Tags());
        int last = tags.lastIndexOf(", ");
        return tags.substring(0, last) + " or " + tags.substring(last + 2);
    }

    /** What the help names. */
    static final class Tags implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Language.values()).map(Language::tag).iterator();
        }
    }
}
