package org.wsis4j.followup;

import java.util.List;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;
import org.wsis4j.source.SourceDocuments;

/** The two tracks that the outcomes of the Summit keep apart (E/2006/85, paragraph 7). */
public enum Track implements Fact {
    /** Carrying out the outcomes: first of all for stakeholders, all of them. */
    IMPLEMENTATION(false),
    /** Review of progress and debate on policy, among governments. */
    FOLLOW_UP(true);

    private final boolean intergovernmental;

    Track(boolean intergovernmental) {
        this.intergovernmental = intergovernmental;
    }

    /**
     * Whether it takes place among governments.
     *
     * @return true for {@link #FOLLOW_UP} only
     */
    public boolean isIntergovernmental() {
        return intergovernmental;
    }

    @Override
    public String key() {
        return name();
    }

    @Override
    public List<Paragraph> sources() {
        return List.of(SourceDocuments.E_2006_85.paragraph("7"));
    }

    @Override
    public Evidence evidence() {
        return Evidence.STATED;
    }
}
