package org.wsis4j.reporting;

import java.util.Optional;
import org.wsis4j.spelling.Spelling;

/** In what role somebody reports. */
public enum ReporterRole {
    /** ITU, UNESCO or UNDP as leading facilitating agency (Tunis Agenda, paragraph 109). */
    LEAD_FACILITATING_AGENCY,
    /** Facilitator or moderator of the action line. */
    FACILITATOR,
    /** Facilitates beside others. */
    CO_FACILITATOR,
    /** Focal point of the action line, provisional or confirmed. */
    FOCAL_POINT,
    /** Takes part without facilitating. */
    PARTNER,
    /** Anybody else. */
    CONTRIBUTOR;

    /**
     * Reads a value, whatever the case and the separators.
     *
     * @param text as written
     * @return empty for any other text
     */
    public static Optional<ReporterRole> find(CharSequence text) {
        return Spelling.oneOf(values(), text).or(() -> switch (Spelling.key(text)) {
            case "moderator", "solefacilitator" -> Optional.of(FACILITATOR);
            case "interimfocalpoint",
                    "provisionalfocalpoint",
                    "interimfacilitator",
                    "provisionalfacilitator",
                    "leadfacilitator" -> Optional.of(FOCAL_POINT);
            default -> Optional.empty();
        });
    }
}
