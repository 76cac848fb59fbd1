package org.wsis4j.cli.check;

import java.util.List;
import org.wsis4j.rules.Assessment;
import org.wsis4j.rules.Finding;
import org.wsis4j.rules.corpus.Corpus;

/**
 * All documents together, checked against one another.
 *
 * @param corpus what was kept of the documents
 * @param assessment what the rules said
 * @param onWaivers what is wrong with waivers in all documents; an assessment has that of one only
 * @param totals what was counted
 */
public record Together(Corpus corpus, Assessment assessment, List<Finding> onWaivers, Totals totals) {

    /**
     * Keeps a copy.
     *
     * @param corpus see {@link #corpus()}
     * @param assessment see {@link #assessment()}
     * @param onWaivers see {@link #onWaivers()}
     * @param totals see {@link #totals()}
     */
    public Together {
        onWaivers = List.copyOf(onWaivers);
    }
}
