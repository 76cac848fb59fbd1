package org.wsis4j.reporting.followup;

import java.util.Optional;
import org.wsis4j.spelling.Spelling;

/** What the Commission on Science and Technology for Development was asked to do (E/2006/85, paragraphs 28 and 31). */
public enum CommissionMandate {
    /** Its original mandate: science and technology for development. */
    SCIENCE_AND_TECHNOLOGY,
    /** Follow-up of the World Summit on the Information Society, system-wide. */
    WSIS_FOLLOW_UP;

    /**
     * Reads a value, whatever the case and the separators.
     *
     * @param text as written
     * @return empty for any other text
     */
    public static Optional<CommissionMandate> find(CharSequence text) {
        return Spelling.oneOf(values(), text).or(() -> switch (Spelling.key(text)) {
            case "scienceandtechnologyfordevelopment" -> Optional.of(SCIENCE_AND_TECHNOLOGY);
            case "followup" -> Optional.of(WSIS_FOLLOW_UP);
            default -> Optional.empty();
        });
    }
}
