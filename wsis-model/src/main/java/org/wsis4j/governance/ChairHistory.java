package org.wsis4j.governance;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;

/**
 * Who had the chair, as recorded, in order of time; it can be held against what was mandated.
 *
 * @param terms the terms, gaps among them, in order of time
 */
public record ChairHistory(List<RecordedTerm> terms) {

    /**
     * How far a handover may lie from the start of the mandated turn by default: two months. The handovers of May 2010, 2011
     * and 2012 lie so far before the default first day of a turn, 1 July.
     */
    public static final Period DEFAULT_TOLERANCE = Period.ofMonths(2);

    private static final ChairHistory RECORDED = new ChairHistory(GroupFiles.terms());

    /**
     * Checks that each term can follow the ones before.
     *
     * @param terms see {@link #terms()}
     * @throws IllegalArgumentException if two have the same label, surely overlap by more than the day of a handover, or
     *     surely stand in the wrong order; the message says which two and why
     */
    public ChairHistory {
        terms = List.copyOf(terms);
        for (int i = 0; i < terms.size(); i++) {
            for (RecordedTerm earlier : terms.subList(0, i)) {
                refuseClash(earlier, terms.get(i));
            }
        }
    }

    /**
     * The history that the library has sources for.
     *
     * @return always the same
     */
    public static ChairHistory recorded() {
        return RECORDED;
    }

    /**
     * A history of one's own.
     *
     * @param terms in order of time
     * @return these terms
     * @throws IllegalArgumentException if two have the same label, surely overlap by more than the day of a handover, or
     *     surely stand in the wrong order; the message says which two and why
     */
    public static ChairHistory of(List<RecordedTerm> terms) {
        return new ChairHistory(terms);
    }

    /**
     * Who surely had the chair on a day.
     *
     * @param day the day
     * @return the term, or both terms on the day of a handover; none if the record does not say it
     */
    public List<RecordedTerm> on(LocalDate day) {
        return terms.stream()
                .filter(term -> !term.isGap() && term.surelyTouches(day, day))
                .toList();
    }

    /**
     * Holds the record against a rotation, with the {@linkplain #DEFAULT_TOLERANCE default tolerance}.
     *
     * @param rotation the rotation, as mandated or otherwise
     * @return a comparison for each turn that the record covers, in order
     */
    public List<TurnComparison> heldAgainst(ChairRotation rotation) {
        return heldAgainst(rotation, DEFAULT_TOLERANCE);
    }

    /**
     * Holds the record against a rotation.
     *
     * <p>The middle of a turn decides: the days that are left when the tolerance is taken from both its ends. A recorded
     * term answers a turn if it surely has a day there, however its vague datings are read; so a term that runs over from
     * the turn before answers only the one that it belongs to. A turn is as mandated if one term of the mandated chair
     * answers it and can cover its middle, and none of another chair does. It deviates if a deviation is sure. Otherwise,
     * and wherever the record has a gap, it is undetermined.
     *
     * @param rotation the rotation, as mandated or otherwise
     * @param tolerance how far a handover may lie from the start of the mandated turn, either way, and how far a term may
     *     be from a year
     * @return a comparison for each turn that the record surely covers, in order; none before the first turn
     * @throws IllegalArgumentException if the tolerance is negative or leaves nothing of a turn
     */
    public List<TurnComparison> heldAgainst(ChairRotation rotation, Period tolerance) {
        LocalDate day = rotation.firstDay();
        Period turn = TermsOfReference.of2006().chairTerm();
        if (tolerance.isNegative()
                || !day.plus(tolerance).isBefore(day.plus(turn).minus(tolerance))) {
            throw new IllegalArgumentException("tolerance " + tolerance
                    + " leaves no middle of a turn; expected none or more and less than half of " + turn
                    + ", for example " + DEFAULT_TOLERANCE);
        }
        if (terms.isEmpty()) {
            return List.of();
        }
        LocalDate first = terms.stream()
                .map(RecordedTerm::surelyFrom)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = terms.stream()
                .map(RecordedTerm::surelyTo)
                .filter(end -> end.isAfter(first))
                .max(Comparator.naturalOrder())
                .orElse(first);
        return rotation.terms(first, last).stream()
                .map(mandated -> new TurnReading(mandated, terms, tolerance).comparison())
                .toList();
    }

    private static void refuseClash(RecordedTerm earlier, RecordedTerm later) {
        String both = "chair terms " + earlier + " and " + later;
        if (earlier.label().equals(later.label())) {
            throw new IllegalArgumentException(both + " have the same label; expected labels that differ");
        }
        if (later.possiblyTo().isBefore(earlier.possiblyFrom())) {
            throw new IllegalArgumentException(both + " are in the wrong order: the second ends "
                    + later.possiblyTo() + " at the latest, before the first starts, " + earlier.possiblyFrom()
                    + " at the earliest");
        }
        if (earlier.surelyOverlaps(later)) {
            throw new IllegalArgumentException(
                    both + " overlap: the first is in office " + inOffice(earlier) + ", the second " + inOffice(later));
        }
    }

    private static String inOffice(RecordedTerm term) {
        return term.surelyFrom().isAfter(term.surelyTo())
                ? "at some time from " + term.possiblyFrom() + " to " + term.possiblyTo()
                : "at least from " + term.surelyFrom() + " to " + term.surelyTo();
    }
}
