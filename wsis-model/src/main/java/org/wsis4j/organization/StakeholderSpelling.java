package org.wsis4j.organization;

import java.util.List;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;

/**
 * A name that one of the five lists gives to a category of stakeholders.
 *
 * @param category the canonical value
 * @param spelling as the list writes it
 * @param sources the list
 * @param evidence how far the list carries it
 */
public record StakeholderSpelling(
        StakeholderCategory category, String spelling, List<Paragraph> sources, Evidence evidence) implements Fact {

    /**
     * Keeps a copy of the sources.
     *
     * @param category see {@link #category()}
     * @param spelling see {@link #spelling()}
     * @param sources see {@link #sources()}
     * @param evidence see {@link #evidence()}
     */
    public StakeholderSpelling {
        sources = List.copyOf(sources);
    }

    @Override
    public String key() {
        return category + "/" + spelling;
    }
}
