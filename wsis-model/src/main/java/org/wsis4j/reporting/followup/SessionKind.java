package org.wsis4j.reporting.followup;

import java.util.Optional;
import org.wsis4j.spelling.Spelling;

/** What a session of the Commission on Science and Technology for Development is for (E/2006/85, paragraphs 27 and 33). */
public enum SessionKind {
    /** It reviews what was implemented. */
    REVIEW,
    /** It makes policy. */
    POLICY;

    /**
     * Reads a value, whatever the case and the separators.
     *
     * @param text as written
     * @return empty for any other text
     */
    public static Optional<SessionKind> find(CharSequence text) {
        return Spelling.oneOf(values(), text).or(() -> switch (Spelling.key(text)) {
            case "reviewsession" -> Optional.of(REVIEW);
            case "policysession" -> Optional.of(POLICY);
            default -> Optional.empty();
        });
    }
}
