package org.wsis4j.target;

import java.util.List;
import java.util.Objects;
import org.wsis4j.source.Paragraph;

/**
 * A target as the final review of 2014 words it, which is not as it was agreed.
 *
 * @param title in our own short words; {@code the same} where the review changes nothing that matters here
 * @param quantifier how many the wording asks for
 * @param changes what differs from the agreed text, such as {@code all added}; none if nothing does
 * @param sources where it was read
 */
public record ReviewWording(String title, Quantifier quantifier, List<String> changes, List<Paragraph> sources) {

    /**
     * Checks that the wording says something and is cited.
     *
     * @param title see {@link #title()}
     * @param quantifier see {@link #quantifier()}
     * @param changes see {@link #changes()}
     * @param sources see {@link #sources()}
     * @throws IllegalArgumentException if the title is blank or it cites nothing
     */
    public ReviewWording {
        Objects.requireNonNull(quantifier, "quantifier");
        changes = List.copyOf(changes);
        sources = List.copyOf(sources);
        if (title.isBlank() || sources.isEmpty()) {
            throw new IllegalArgumentException("wording '" + title + "' by " + sources
                    + "; expected a title and a source, for example WSIS-REVIEW-2014-T1:title");
        }
    }

    /**
     * Whether it differs from the agreed text.
     *
     * @return true if there are {@link #changes()}
     */
    public boolean isChanged() {
        return !changes.isEmpty();
    }
}
