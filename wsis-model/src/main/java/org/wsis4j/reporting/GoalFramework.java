package org.wsis4j.reporting;

import java.util.Optional;
import org.wsis4j.spelling.Spelling;

/** The sets of development goals that reports link to. */
public enum GoalFramework {
    /** Millennium Development Goals, to 2015. */
    MDG,
    /** Sustainable Development Goals, from 2016. */
    SDG,
    /** Objectives of the Global Digital Compact. */
    GDC;

    /**
     * Reads a value, whatever the case and the separators.
     *
     * @param text as written
     * @return empty for any other text
     */
    public static Optional<GoalFramework> find(CharSequence text) {
        return Spelling.oneOf(values(), text).or(() -> switch (Spelling.key(text)) {
            case "millenniumdevelopmentgoals", "millenniumdevelopmentgoal" -> Optional.of(MDG);
            case "sustainabledevelopmentgoals", "sustainabledevelopmentgoal" -> Optional.of(SDG);
            case "globaldigitalcompact" -> Optional.of(GDC);
            default -> Optional.empty();
        });
    }
}
