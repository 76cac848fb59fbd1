package org.wsis4j.followup;

import java.util.List;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;
import org.wsis4j.source.SourceDocuments;

/** The four broad themes of the first meeting of the Internet Governance Forum (E/2006/85, paragraph 48). */
public enum ForumTheme implements Fact {
    /** Free expression, and a free flow of what is known and thought. */
    OPENNESS,
    /** Trust and confidence, by working together. */
    SECURITY,
    /** Many languages, and content from where one lives. */
    DIVERSITY,
    /** Being connected: policy and cost. */
    ACCESS;

    @Override
    public String key() {
        return name();
    }

    @Override
    public List<Paragraph> sources() {
        return List.of(SourceDocuments.E_2006_85.paragraph("48"));
    }

    @Override
    public Evidence evidence() {
        return Evidence.STATED;
    }
}
