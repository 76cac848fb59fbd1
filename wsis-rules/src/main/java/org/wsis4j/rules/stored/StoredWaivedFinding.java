package org.wsis4j.rules.stored;

import java.util.Objects;
import org.wsis4j.rules.Waiver;

/**
 * A finding that somebody decided to accept, as it was stored.
 *
 * @param finding the finding
 * @param waiver the decision
 */
public record StoredWaivedFinding(StoredFinding finding, Waiver waiver) {

    /**
     * Checks that they belong together.
     *
     * @param finding see {@link #finding()}
     * @param waiver see {@link #waiver()}
     * @throws IllegalArgumentException if the decision is about another rule, or about a place that the finding is not in
     */
    public StoredWaivedFinding {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(waiver, "waiver");
        boolean isAbout = waiver.rule().equals(finding.rule())
                && waiver.place()
                        .filter(place -> !finding.location().isWithin(place))
                        .isEmpty();
        if (!isAbout) {
            throw new IllegalArgumentException(waiver + " is not about " + finding + "; expected its rule and place");
        }
    }
}
