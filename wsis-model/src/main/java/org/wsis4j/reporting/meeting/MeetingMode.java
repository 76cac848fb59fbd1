package org.wsis4j.reporting.meeting;

import java.util.Optional;
import org.wsis4j.spelling.Spelling;

/** How a meeting is held. */
public enum MeetingMode {
    /** In one place. */
    PHYSICAL,
    /** Over the network only. */
    ONLINE,
    /** In one place, and over the network for others. */
    HYBRID;

    /**
     * Reads a value, whatever the case and the separators.
     *
     * @param text as written
     * @return empty for any other text
     */
    public static Optional<MeetingMode> find(CharSequence text) {
        return Spelling.oneOf(values(), text).or(() -> switch (Spelling.key(text)) {
            case "inperson", "facetoface", "onsite" -> Optional.of(PHYSICAL);
            case "virtual", "remote" -> Optional.of(ONLINE);
            default -> Optional.empty();
        });
    }
}
