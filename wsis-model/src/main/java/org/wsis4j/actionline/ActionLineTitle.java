package org.wsis4j.actionline;

import java.util.List;
import java.util.Optional;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;

/**
 * A title of an action line: in one of the official sets, or a variant of it.
 *
 * @param line the line
 * @param set the set; empty for a variant met in a later document
 * @param title in English
 * @param sources where the title was read
 * @param evidence how far the sources carry it
 */
public record ActionLineTitle(
        ActionLine line, Optional<TitleSet> set, String title, List<Paragraph> sources, Evidence evidence)
        implements Fact {

    /**
     * Keeps a copy of the sources.
     *
     * @param line see {@link #line()}
     * @param set see {@link #set()}
     * @param title see {@link #title()}
     * @param sources see {@link #sources()}
     * @param evidence see {@link #evidence()}
     */
    public ActionLineTitle {
        sources = List.copyOf(sources);
    }

    @Override
    public String key() {
        return line.code() + "/" + set.map(TitleSet::name).orElse(title);
    }
}
