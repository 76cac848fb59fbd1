package org.wsis4j.cli;

import org.wsis4j.language.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of the six languages of the United Nations. */
final class LanguageOption implements ITypeConverter<Language> {

    @Override
    public Language convert(String text) {
        return Language.find(text)
                .orElseThrow(() -> new TypeConversionException(
                        "'" + text + "' is none of the languages; expected ar, zh, en, fr, ru" + " or es"));
    }
}
