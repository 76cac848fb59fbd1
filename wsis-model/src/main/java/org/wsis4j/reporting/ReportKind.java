package org.wsis4j.reporting;

import java.util.Optional;
import org.wsis4j.spelling.Spelling;

/** What a facilitator reports for. */
public enum ReportKind {
    /** The year's activities, told at the facilitators' meeting (Tunis Agenda, paragraph 109). */
    ANNUAL_UPDATE,
    /** A contribution to the Secretary-General's report to the Commission on Science and Technology for Development. */
    CONTRIBUTION,
    /** Achievements, challenges and recommendations for an overall review. */
    REVIEW_SUMMARY,
    /** A report on a theme, such as the Sustainable Development Goals. */
    THEMATIC,
    /** A road map of an action line. */
    ROAD_MAP;

    /**
     * Reads a value, whatever the case and the separators.
     *
     * @param text as written
     * @return empty for any other text
     */
    public static Optional<ReportKind> find(CharSequence text) {
        return Spelling.oneOf(values(), text).or(() -> switch (Spelling.key(text)) {
            case "actionlineroadmap" -> Optional.of(ROAD_MAP);
            case "annualcontribution" -> Optional.of(CONTRIBUTION);
            default -> Optional.empty();
        });
    }
}
