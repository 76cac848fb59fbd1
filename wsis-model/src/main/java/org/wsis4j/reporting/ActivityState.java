package org.wsis4j.reporting;

import java.util.Optional;
import org.wsis4j.spelling.Spelling;

/** How a report tells of an activity. */
public enum ActivityState {
    /** As something that has taken place. */
    HELD,
    /** As something that goes on. */
    ONGOING,
    /** As something that will take place. */
    ANNOUNCED,
    /** As something that could take place. */
    POSSIBLE;

    /**
     * Reads a value, whatever the case and the separators.
     *
     * @param text as written
     * @return empty for any other text
     */
    public static Optional<ActivityState> find(CharSequence text) {
        return Spelling.oneOf(values(), text).or(() -> switch (Spelling.key(text)) {
            case "past", "completed" -> Optional.of(HELD);
            case "planned" -> Optional.of(ANNOUNCED);
            default -> Optional.empty();
        });
    }
}
