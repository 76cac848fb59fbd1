package org.wsis4j.vocabulary;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;

/**
 * A word of a list, in its shortest form.
 *
 * @param vocabulary the list
 * @param text the word, or a few words
 * @param sources where it is written, the place that establishes it first
 * @param evidence how far the sources carry it
 * @param note what to know about the entry
 */
public record Term(
        Vocabulary vocabulary, String text, List<Paragraph> sources, Evidence evidence, Optional<String> note)
        implements Fact {

    /**
     * Checks that the term says something and is cited.
     *
     * @param vocabulary see {@link #vocabulary()}
     * @param text see {@link #text()}
     * @param sources see {@link #sources()}
     * @param evidence see {@link #evidence()}
     * @param note see {@link #note()}
     * @throws IllegalArgumentException if the text is blank, or it cites nothing
     */
    public Term {
        Objects.requireNonNull(vocabulary, "vocabulary");
        sources = List.copyOf(sources);
        if (text.isBlank() || sources.isEmpty()) {
            throw new IllegalArgumentException("term '" + text + "' of " + vocabulary + ", sources " + sources
                    + "; expected a text and a paragraph, for example spam by E/2006/85:43");
        }
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(note, "note");
    }

    @Override
    public String key() {
        return vocabulary + "/" + text;
    }

    @Override
    public String toString() {
        return text;
    }
}
