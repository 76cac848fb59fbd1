package org.wsis4j.rules.wording;

import java.util.Objects;
import java.util.stream.Stream;
import org.wsis4j.language.Language;

/**
 * How far the words of the library in a language can be trusted, so that a program can say it beside what it shows.
 *
 * @param language the language
 * @param state where the words come from
 * @param review who looked at them, or that nobody did; in English
 */
public record WordingStatus(Language language, State state, String review) {

    /** Where the words of a language come from. */
    public enum State {
        /** The rules were written in this language. */
        ORIGINAL,
        /** Translated, and read by somebody whose language it is. */
        REVIEWED,
        /** Translated, and not read by such a person. */
        DRAFT
    }

    /**
     * Checks that nothing is null.
     *
     * @param language see {@link #language()}
     * @param state see {@link #state()}
     * @param review see {@link #review()}
     */
    public WordingStatus {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(review, "review");
    }

    /**
     * What the library says about its own words in a language.
     *
     * @param language the language
     * @return as the file of the language says it
     */
    public static WordingStatus of(Language language) {
        String state = LibraryTexts.require(language, "wording.status");
        return new WordingStatus(
                language,
                Stream.of(State.values())
                        .filter(one -> one.name().equals(state))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("wording.status in " + language.tag() + " is '"
                                + state + "'; expected ORIGINAL, REVIEWED or DRAFT")),
                LibraryTexts.require(language, "wording.review"));
    }
}
