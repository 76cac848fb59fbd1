package org.wsis4j.reporting.stocktaking;

import java.util.Optional;
import org.wsis4j.spelling.Spelling;

/** What sort of activity an entry is about; the list of the database ends with others. */
public enum ActivityType {
    /** A project. */
    PROJECT,
    /** A programme. */
    PROGRAMME,
    /** A training initiative. */
    TRAINING_INITIATIVE,
    /** A conference. */
    CONFERENCE,
    /** A web site. */
    WEB_SITE,
    /** A guideline. */
    GUIDELINE,
    /** A toolkit. */
    TOOLKIT,
    /** Anything else. */
    OTHER;

    /**
     * Reads a value, whatever the case and the separators.
     *
     * @param text as written
     * @return empty for any other text
     */
    public static Optional<ActivityType> find(CharSequence text) {
        return Spelling.oneOf(values(), text).or(() -> switch (Spelling.key(text)) {
            case "training" -> Optional.of(TRAINING_INITIATIVE);
            default -> Optional.empty();
        });
    }
}
