package org.wsis4j.annex;

import java.util.List;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;
import org.wsis4j.source.SourceDocuments;

/**
 * What the typography of the annex of 24 February 2006 means, and whether the plain text has kept it.
 *
 * <p>Source: the note under the annex table.
 */
public enum AnnexMark implements Fact {
    /** Square brackets: proposed at the meeting. The only mark that the plain text has kept. */
    BRACKETS("proposed on 24 February 2006", Evidence.STATED),
    /** Underlining: proposed at the meeting, like the brackets. */
    UNDERLINE("proposed on 24 February 2006", Evidence.LOST_IN_RENDITION),
    /** Bold type: provisional focal point. */
    BOLD("provisional focal point of the action line", Evidence.LOST_IN_RENDITION),
    /** Italics: civil society entity. */
    ITALICS("civil society entity", Evidence.LOST_IN_RENDITION);

    private final String meaning;
    private final Evidence evidence;

    AnnexMark(String meaning, Evidence evidence) {
        this.meaning = meaning;
        this.evidence = evidence;
    }

    /**
     * What the mark says of the entry that bears it.
     *
     * @return in English
     */
    public String meaning() {
        return meaning;
    }

    @Override
    public List<Paragraph> sources() {
        return List.of(SourceDocuments.CONSULTATION_2006.paragraph("annex/note"));
    }

    @Override
    public Evidence evidence() {
        return evidence;
    }

    @Override
    public String key() {
        return name();
    }
}
