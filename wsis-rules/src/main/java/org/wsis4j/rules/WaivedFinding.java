package org.wsis4j.rules;

import java.util.Objects;

/**
 * A finding that somebody decided to accept.
 *
 * @param finding the finding
 * @param waiver the decision
 */
public record WaivedFinding(Finding finding, Waiver waiver) {

    /**
     * Checks that they belong together.
     *
     * @param finding see {@link #finding()}
     * @param waiver see {@link #waiver()}
     * @throws IllegalArgumentException if the decision is about another finding
     */
    public WaivedFinding {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(waiver, "waiver");
        if (!waiver.covers(finding)) {
            throw new IllegalArgumentException(waiver + " is not about " + finding + "; expected its rule and place");
        }
    }
}
