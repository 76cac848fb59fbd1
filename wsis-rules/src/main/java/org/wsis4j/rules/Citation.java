package org.wsis4j.rules;

import java.util.Objects;
import org.wsis4j.source.Modality;
import org.wsis4j.source.Paragraph;

/**
 * The place that a rule rests on.
 *
 * @param paragraph the place
 * @param modality how binding its verb is
 * @param anchorWords words that stand there, by which the place can be checked
 */
public record Citation(Paragraph paragraph, Modality modality, String anchorWords) {

    /**
     * Checks that there are anchor words.
     *
     * @param paragraph see {@link #paragraph()}
     * @param modality see {@link #modality()}
     * @param anchorWords see {@link #anchorWords()}
     * @throws IllegalArgumentException if the anchor words are blank
     */
    public Citation {
        Objects.requireNonNull(paragraph, "paragraph");
        Objects.requireNonNull(modality, "modality");
        if (anchorWords.isBlank()) {
            throw new IllegalArgumentException("the citation of " + paragraph + " has no anchor words");
        }
    }
}
