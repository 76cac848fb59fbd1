package org.wsis4j.governance;

import java.util.List;
import java.util.Objects;

/**
 * A mandated turn in the chair beside what is on record for it; see
 * {@link ChairHistory#heldAgainst(ChairRotation, java.time.Period)} for how it is read.
 *
 * @param mandated the turn
 * @param verdict what comes of it
 * @param recorded the recorded terms that surely have a day in the middle of the turn, gaps among them, in order of time;
 *     empty if the record says nothing of it
 * @param deviations in what way the record departs, with the sources of both sides
 */
public record TurnComparison(
        ChairTerm mandated, Verdict verdict, List<RecordedTerm> recorded, List<Deviation> deviations) {

    /**
     * Checks that verdict and deviations agree.
     *
     * @param mandated see {@link #mandated()}
     * @param verdict see {@link #verdict()}
     * @param recorded see {@link #recorded()}
     * @param deviations see {@link #deviations()}
     * @throws IllegalArgumentException if it deviates without deviations, or the other way round
     */
    public TurnComparison {
        Objects.requireNonNull(mandated, "mandated");
        recorded = List.copyOf(recorded);
        deviations = List.copyOf(deviations);
        if ((verdict == Verdict.DEVIATES) == deviations.isEmpty()) {
            throw new IllegalArgumentException("turn " + mandated.number() + " is " + verdict + " with "
                    + deviations.size() + " deviations; expected some with DEVIATES, and none otherwise");
        }
    }

    /** What comes of a comparison. */
    public enum Verdict {
        /** The mandated chair had the turn, as far as the record says. */
        AS_MANDATED,
        /** The record surely departs from the mandate. */
        DEVIATES,
        /** The record has a gap or is too vague, which is never a deviation. */
        UNDETERMINED
    }
}
