package org.wsis4j.rules.stored;

import java.util.Objects;
import org.wsis4j.rules.Citation;
import org.wsis4j.source.Modality;

/**
 * The place that a rule rested on. It stands as text, since the document may be one that this version of the library does not
 * have.
 *
 * @param paragraph the place, such as {@code E/2006/85:17}; {@link org.wsis4j.source.Paragraph#parse} reads it if the library
 *     has the document
 * @param modality how binding its verb is
 * @param anchorWords words that stand there
 */
public record StoredCitation(String paragraph, Modality modality, String anchorWords) {

    /**
     * Checks that nothing is null.
     *
     * @param paragraph see {@link #paragraph()}
     * @param modality see {@link #modality()}
     * @param anchorWords see {@link #anchorWords()}
     */
    public StoredCitation {
        Objects.requireNonNull(paragraph, "paragraph");
        Objects.requireNonNull(modality, "modality");
        Objects.requireNonNull(anchorWords, "anchorWords");
    }

    static StoredCitation of(Citation citation) {
        return new StoredCitation(citation.paragraph().toString(), citation.modality(), citation.anchorWords());
    }
}
