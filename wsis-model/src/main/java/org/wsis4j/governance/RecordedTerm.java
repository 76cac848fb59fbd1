package org.wsis4j.governance;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wsis4j.organization.Organization;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;

/**
 * A term in the chair as sources tell of it, as exact as they are. A row without chair is a gap: it was looked for and not
 * found, which says nothing about what happened.
 *
 * @param label what names the term, as a source calls it where one does, for example {@code 2006-07}
 * @param chair who had the chair; empty if it was not found
 * @param from when the term began; empty if it is not known
 * @param to when it ended; empty if it is not known. The day of a handover belongs to both terms
 * @param seenOn when the chair is shown in office; empty if no source does
 * @param coChairs co-chairs or vice-chairs that are named, which need not be all
 * @param declined who turned the term down before
 * @param sources where it is written; for a gap what was searched, or what asks for a chair
 * @param evidence how far the sources carry it; {@link Evidence#NOT_FOUND} for a gap and only for a gap
 * @param confidence how sure the reading is; empty for a gap and only for a gap
 * @param note what to know about it
 */
public record RecordedTerm(
        String label,
        Optional<Organization> chair,
        Optional<Dating> from,
        Optional<Dating> to,
        Optional<Dating> seenOn,
        List<Organization> coChairs,
        List<Organization> declined,
        List<Paragraph> sources,
        Evidence evidence,
        Optional<Confidence> confidence,
        Optional<String> note)
        implements Fact {

    /**
     * Checks that the term is coherent.
     *
     * @param label see {@link #label()}
     * @param chair see {@link #chair()}
     * @param from see {@link #from()}
     * @param to see {@link #to()}
     * @param seenOn see {@link #seenOn()}
     * @param coChairs see {@link #coChairs()}
     * @param declined see {@link #declined()}
     * @param sources see {@link #sources()}
     * @param evidence see {@link #evidence()}
     * @param confidence see {@link #confidence()}
     * @param note see {@link #note()}
     * @throws IllegalArgumentException if the label is blank, it cites nothing, no day is given, the days are surely not in
     *     the order of from, seen and to, or only some of chair, evidence and confidence say that it was found
     */
    public RecordedTerm {
        coChairs = List.copyOf(coChairs);
        declined = List.copyOf(declined);
        sources = List.copyOf(sources);
        if (label.isBlank() || sources.isEmpty()) {
            throw new IllegalArgumentException("chair term '" + label
                    + "' needs a label and a paragraph, for example 2006-07 and UNGIS-NOTICE-2006:whole");
        }
        if ((chair.isPresent() != (evidence != Evidence.NOT_FOUND)) || (chair.isPresent() != confidence.isPresent())) {
            throw new IllegalArgumentException("chair term '" + label + "' has chair " + chair.orElse(null)
                    + ", evidence " + evidence + " and confidence " + confidence.orElse(null)
                    + "; expected no chair, NOT_FOUND and no confidence together, or none of these");
        }
        if (from.isEmpty() && to.isEmpty() && seenOn.isEmpty()) {
            throw new IllegalArgumentException(
                    "chair term '" + label + "' has no day; expected from, to or seen, for example 2015-12-17");
        }
        refuseReversed(label, from, seenOn);
        refuseReversed(label, seenOn, to);
        refuseReversed(label, from, to);
    }

    private static void refuseReversed(String label, Optional<Dating> earlier, Optional<Dating> later) {
        if (earlier.isPresent()
                && later.isPresent()
                && later.get().latest().isBefore(earlier.get().earliest())) {
            throw new IllegalArgumentException(
                    "chair term '" + label + "' is reversed: " + later.get() + " cannot come after " + earlier.get());
        }
    }

    /**
     * Whether it was not found who had the chair.
     *
     * @return true if no chair is given
     */
    public boolean isGap() {
        return chair.isEmpty();
    }

    /**
     * Whether the term surely has a day in a span, however its vague datings are read.
     *
     * @param first the first day of the span, inclusive
     * @param last the last day of the span, inclusive
     * @return false if it need not have one
     */
    public boolean surelyTouches(LocalDate first, LocalDate last) {
        boolean dayBetween = !surelyFrom().isAfter(surelyTo())
                && !surelyFrom().isAfter(last)
                && !surelyTo().isBefore(first);
        return dayBetween
                || datings()
                        .anyMatch(dating -> !dating.earliest().isBefore(first)
                                && !dating.latest().isAfter(last));
    }

    /**
     * Whether the term can be read to have all days of a span. What no source dates is not taken to go on.
     *
     * @param first the first day of the span, inclusive
     * @param last the last day of the span, inclusive
     * @return false if a day is surely outside, or no dating reaches it
     */
    public boolean canCover(LocalDate first, LocalDate last) {
        return !possiblyFrom().isAfter(first) && !possiblyTo().isBefore(last);
    }

    @Override
    public String key() {
        return label;
    }

    @Override
    public String toString() {
        return label + " (" + chair.map(Organization::acronym).orElse("not found") + ")";
    }

    /**
     * Whether the term is surely longer or shorter than it should be, however its vague datings are read.
     *
     * @param length how long it should be
     * @param tolerance how far it may be from that, either way
     * @return false also if it is not known when it began, or when it ended
     */
    public boolean surelyLastsOtherThan(Period length, Period tolerance) {
        if (from.isEmpty() || to.isEmpty()) {
            return false;
        }
        LocalDate soonest = from.get().earliest().plus(length).minus(tolerance);
        LocalDate latest = from.get().latest().plus(length).plus(tolerance);
        return to.get().latest().isBefore(soonest) || to.get().earliest().isAfter(latest);
    }

    /**
     * Whether the chair of this term and that of another surely had the chair at the same time, for more than the day of a
     * handover.
     *
     * @param other the other term
     * @return false if one of them is a gap, or if they need not overlap
     */
    public boolean surelyOverlaps(RecordedTerm other) {
        if (isGap() || other.isGap()) {
            return false;
        }
        return (surelyLasts()
                        && other.surelyLasts()
                        && surelyFrom().isBefore(other.surelyTo())
                        && other.surelyFrom().isBefore(surelyTo()))
                || touchesWithin(other)
                || other.touchesWithin(this);
    }

    private boolean surelyLasts() {
        return surelyFrom().isBefore(surelyTo());
    }

    /** Without the first and the last day of this one, which may be those of handovers. */
    private boolean touchesWithin(RecordedTerm other) {
        LocalDate first = surelyFrom().plusDays(1);
        LocalDate last = surelyTo().minusDays(1);
        return !first.isAfter(last) && other.surelyTouches(first, last);
    }

    LocalDate possiblyFrom() {
        return datings().map(Dating::earliest).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** After {@link #surelyTo()} if only one vague dating is known. */
    LocalDate surelyFrom() {
        return datings().map(Dating::latest).min(Comparator.naturalOrder()).orElseThrow();
    }

    LocalDate surelyTo() {
        return datings().map(Dating::earliest).max(Comparator.naturalOrder()).orElseThrow();
    }

    LocalDate possiblyTo() {
        return datings().map(Dating::latest).max(Comparator.naturalOrder()).orElseThrow();
    }

    private Stream<Dating> datings() {
        return Stream.of(from, seenOn, to).flatMap(Optional::stream);
    }
}
