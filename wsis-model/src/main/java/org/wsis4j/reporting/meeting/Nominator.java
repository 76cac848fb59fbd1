package org.wsis4j.reporting.meeting;

import java.util.Optional;
import org.wsis4j.spelling.Spelling;

/** Who nominated the chair of a meeting (consultation, paragraph 7). */
public enum Nominator {
    /** The team of the action line. */
    ACTION_LINE,
    /** Whoever convened the meeting. */
    CONVENOR,
    /** A leading facilitating agency, or another one. */
    AGENCY;

    /**
     * Reads a value, whatever the case and the separators.
     *
     * @param text as written
     * @return empty for any other text
     */
    public static Optional<Nominator> find(CharSequence text) {
        return Spelling.oneOf(values(), text).or(() -> switch (Spelling.key(text)) {
            case "actionlineteam", "team" -> Optional.of(ACTION_LINE);
            case "convener" -> Optional.of(CONVENOR);
            case "leadagency", "leadfacilitatingagency" -> Optional.of(AGENCY);
            default -> Optional.empty();
        });
    }
}
