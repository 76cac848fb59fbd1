package org.wsis4j.language;

import java.util.Objects;
import java.util.Optional;

/**
 * What something is called in a language.
 *
 * <p>A name rests on pages of the web and not on numbered paragraphs, so it is no {@link org.wsis4j.source.Fact}: its source
 * is told in words, and its status says how far the source carries it.
 *
 * @param kind what is named
 * @param code the key of what is named, as the type of its kind writes it, such as {@code C7-EHEALTH}
 * @param language the language of the name
 * @param text the name
 * @param acronym the short form in the language; empty if none is in use, or none was found
 * @param status how far the source carries the name
 * @param source where the name was read, with addresses, or that it was read nowhere; in English
 */
public record Name(
        NamedKind kind,
        String code,
        Language language,
        String text,
        Optional<String> acronym,
        NameStatus status,
        String source) {

    /**
     * Checks that the name says something.
     *
     * @param kind see {@link #kind()}
     * @param code see {@link #code()}
     * @param language see {@link #language()}
     * @param text see {@link #text()}
     * @param acronym see {@link #acronym()}
     * @param status see {@link #status()}
     * @param source see {@link #source()}
     * @throws IllegalArgumentException if code, text, acronym or source is blank
     */
    public Name {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(status, "status");
        check("code", code);
        check("text", text);
        acronym.ifPresent(given -> check("acronym", given));
        check("source", source);
    }

    private static void check(String field, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("the " + field + " of a name is blank; expected for example 'e-Health'");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
