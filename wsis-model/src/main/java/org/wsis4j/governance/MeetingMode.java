package org.wsis4j.governance;

import java.util.Optional;
import org.wsis4j.spelling.Spelling;

/** How those who met came together. */
public enum MeetingMode {
    /** At a place. */
    PHYSICAL,
    /** At no place. */
    ONLINE,
    /** Some at a place, some not. */
    HYBRID;

    /**
     * Reads a mode, whatever the case and the separators; {@code in person}, {@code face to face} and {@code on-site} mean
     * {@link #PHYSICAL}, {@code virtual} and {@code remote} mean {@link #ONLINE}.
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
