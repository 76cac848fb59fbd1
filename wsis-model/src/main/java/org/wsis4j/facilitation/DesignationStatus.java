package org.wsis4j.facilitation;

import java.util.Optional;
import org.wsis4j.spelling.Spelling;

/** In what quality an organization stands beside an action line. */
public enum DesignationStatus {
    /** In the list of the annex, without brackets. */
    LISTED,
    /** In square brackets: proposed at the meeting of 24 February 2006, to be endorsed by the line's facilitators. */
    PROPOSED,
    /** Provisionally appointed as interim focal point (consultation, paragraph 7). */
    PROVISIONAL_FOCAL_POINT,
    /** Focal point; also the lead or sole facilitator, as later documents call it. */
    FOCAL_POINT,
    /** Facilitates beside others. */
    CO_FACILITATOR,
    /** Takes part without facilitating. */
    PARTNER;

    /**
     * Whether the organization is the line's focal point, provisional or not.
     *
     * @return true for the two focal point statuses
     */
    public boolean isFocalPoint() {
        return this == PROVISIONAL_FOCAL_POINT || this == FOCAL_POINT;
    }

    /**
     * Whether the organization facilitates the line. A proposal is not a designation, and a partner does not facilitate.
     *
     * @return false for {@link #PROPOSED} and {@link #PARTNER}
     */
    public boolean facilitates() {
        return this != PROPOSED && this != PARTNER;
    }

    /**
     * Reads a status by its name, whatever the case and the separators; {@code facilitator} and {@code moderator} mean
     * {@link #LISTED}, {@code interim focal point}, {@code interim facilitator} and {@code provisional facilitator} mean
     * {@link #PROVISIONAL_FOCAL_POINT}, {@code lead facilitator} means {@link #FOCAL_POINT}.
     *
     * <p>That the interim facilitator of 2006 is the provisional focal point: UN DESA, summary report of the first C1
     * consultation, paragraph 4, held against the consultation, paragraph 7.
     *
     * @param text as written
     * @return empty for any other text
     */
    public static Optional<DesignationStatus> find(CharSequence text) {
        return Spelling.oneOf(values(), text).or(() -> switch (Spelling.key(text)) {
            case "facilitator", "moderator" -> Optional.of(LISTED);
            case "interimfocalpoint", "interimfacilitator", "provisionalfacilitator" ->
                Optional.of(PROVISIONAL_FOCAL_POINT);
            case "leadfacilitator" -> Optional.of(FOCAL_POINT);
            default -> Optional.empty();
        });
    }
}
