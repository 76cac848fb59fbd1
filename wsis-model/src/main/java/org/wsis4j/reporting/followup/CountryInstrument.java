package org.wsis4j.reporting.followup;

import java.util.Optional;
import org.wsis4j.spelling.Spelling;

/** The instruments of planning at country level into which the information society is to be brought (E/2006/85, paragraph 14). */
public enum CountryInstrument {
    /** Common country assessment. */
    CCA,
    /** United Nations Development Assistance Framework. */
    UNDAF,
    /** Poverty reduction strategy paper. */
    PRSP,
    /** National e-strategy. */
    E_STRATEGY;

    /**
     * Reads a value, whatever the case and the separators.
     *
     * @param text as written
     * @return empty for any other text
     */
    public static Optional<CountryInstrument> find(CharSequence text) {
        return Spelling.oneOf(values(), text).or(() -> switch (Spelling.key(text)) {
            case "commoncountryassessment", "commoncountryassessments" -> Optional.of(CCA);
            case "unitednationsdevelopmentassistanceframework" -> Optional.of(UNDAF);
            case "povertyreductionstrategypaper", "povertyreductionstrategypapers", "povertyreductionstrategy" ->
                Optional.of(PRSP);
            case "nationalestrategy", "nationalestrategies", "estrategies" -> Optional.of(E_STRATEGY);
            default -> Optional.empty();
        });
    }
}
