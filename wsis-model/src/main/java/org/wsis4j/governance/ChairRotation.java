package org.wsis4j.governance;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.wsis4j.calendar.Calendar;
import org.wsis4j.organization.Organization;
import org.wsis4j.source.Paragraph;
import org.wsis4j.source.SourceDocuments;

/**
 * The yearly rotation of the chair among ITU, UNESCO and UNDP (E/2006/85, paragraph 17), without end.
 *
 * <pre>{@code
 * ChairRotation.mandated().termOn(LocalDate.of(2008, 12, 1))
 * }</pre>
 *
 * <p>The paragraph fixes neither the order nor the first day. The default is the order in which it names the three, and 1
 * July 2006, since the first meeting was to be in that month (paragraph 18, which gives no day); other choices give other
 * rotations. A term that starts on 29 February starts on 28 February in other years.
 *
 * <p>Terms can be exchanged or declined, to see what would follow; that gives a new rotation, which knows its
 * {@link #changes()}. The text is silent on both.
 *
 * @param firstDay the first day of the first term
 * @param order the three, in the order of their turns
 * @param changes what was changed, in the order in which it was done; none for a rotation as mandated
 */
public record ChairRotation(LocalDate firstDay, List<Organization> order, List<RotationChange> changes) {

    private static final Period TERM = TermsOfReference.of2006().chairTerm();
    /** The last that a dating can be written of. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final ChairRotation MANDATED = new ChairRotation(
            TermsOfReference.of2006().firstMeeting().earliest(),
            TermsOfReference.of2006().chairs(),
            List.of());

    /**
     * Checks that each of the three has its turn.
     *
     * @param firstDay see {@link #firstDay()}
     * @param order see {@link #order()}
     * @param changes see {@link #changes()}
     * @throws IllegalArgumentException if the order is not made of each of the three once
     */
    public ChairRotation {
        Objects.requireNonNull(firstDay, "firstDay");
        order = List.copyOf(order);
        changes = List.copyOf(changes);
        List<Organization> three = TermsOfReference.of2006().chairs();
        if (order.size() != three.size() || !Set.copyOf(order).equals(Set.copyOf(three))) {
            throw new IllegalArgumentException("the chair cannot rotate among " + order
                    + "; expected each of the three once, for example " + three + " (E/2006/85:17)");
        }
    }

    /**
     * The rotation that the founding report asks for, with its default order and first day.
     *
     * @return always the same
     */
    public static ChairRotation mandated() {
        return MANDATED;
    }

    /**
     * The same turns from another first day.
     *
     * @param day the first day of the first term
     * @return a rotation from this day, with the changes of this one
     */
    public ChairRotation startingOn(LocalDate day) {
        return new ChairRotation(day, order, changes);
    }

    /**
     * The same days in another order.
     *
     * @param turns each of the three once
     * @return a rotation in this order, with the changes of this one
     * @throws IllegalArgumentException if the order is not made of each of the three once
     */
    public ChairRotation inOrder(List<Organization> turns) {
        return new ChairRotation(firstDay, turns, changes);
    }

    /**
     * The same order, begun by another of the three.
     *
     * @param first who has the first term
     * @return a rotation that begins with it, with the changes of this one
     * @throws IllegalArgumentException if it is none of the three
     */
    public ChairRotation beginningWith(Organization first) {
        int place = order.indexOf(first);
        if (place < 0) {
            throw new IllegalArgumentException("the chair cannot begin with " + first + "; expected one of " + order);
        }
        List<Organization> turns = new ArrayList<>(order);
        Collections.rotate(turns, -place);
        return inOrder(turns);
    }

    /**
     * What would be if two terms were exchanged. Exchanging the same two terms again right away takes the change back.
     *
     * @param number the number of a term, from 1
     * @param otherNumber the number of another
     * @return a rotation with the two chairs exchanged and all days as they were
     * @throws IllegalArgumentException if a number is less than 1, or both are the same
     */
    public ChairRotation swapping(int number, int otherNumber) {
        return changed(new RotationChange(Math.min(number, otherNumber), Optional.of(Math.max(number, otherNumber))));
    }

    /**
     * What would be if a term were declined: the next in order takes it, and all later turns move up by one. The text is
     * silent on this; it is a convention of the library.
     *
     * @param number the number of the term, from 1
     * @return a rotation with the chairs moved up and all days as they were
     * @throws IllegalArgumentException if the number is less than 1
     */
    public ChairRotation declining(int number) {
        return changed(new RotationChange(number, Optional.empty()));
    }

    /**
     * A term by its number.
     *
     * @param number from 1
     * @return the term
     * @throws IllegalArgumentException if the number is less than 1
     */
    public ChairTerm term(int number) {
        Organization unchanged = inTurn(number);
        Organization chair = inTurn(RotationChange.turnBefore(changes, number));
        return new ChairTerm(
                number,
                chair,
                firstDayOf(number),
                firstDayOf(number + 1).minusDays(1),
                Optional.of(unchanged).filter(organization -> !organization.equals(chair)),
                sources());
    }

    /**
     * The term in which a day lies.
     *
     * @param day the day
     * @return empty before the first term
     */
    public Optional<ChairTerm> termOn(LocalDate day) {
        return Optional.of(numberOn(day)).filter(number -> number > 0).map(this::term);
    }

    /**
     * Who has the chair on a day.
     *
     * @param day the day
     * @return the chair of the {@linkplain #termOn term in which the day lies}; empty before the first term
     */
    public Optional<Organization> chairOn(LocalDate day) {
        return termOn(day).map(ChairTerm::chair);
    }

    /**
     * The terms that touch a span of days.
     *
     * @param from the first day of the span, inclusive
     * @param to the last day of the span, inclusive
     * @return in order; none if the span ends before the first term
     * @throws IllegalArgumentException if the span ends before it starts
     */
    public List<ChairTerm> terms(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the span ends " + to + ", before it starts " + from);
        }
        return IntStream.rangeClosed(Math.max(1, numberOn(from)), numberOn(to))
                .mapToObj(this::term)
                .toList();
    }

    /**
     * The term that starts next.
     *
     * @param day the day
     * @return the first term that starts after the day
     */
    public ChairTerm nextAfter(LocalDate day) {
        return term(Math.max(0, numberOn(day)) + 1);
    }

    /**
     * The terms of an organization that touch a span of days.
     *
     * @param organization the organization
     * @param from the first day of the span, inclusive
     * @param to the last day of the span, inclusive
     * @return in order; none for an organization that is none of the three
     * @throws IllegalArgumentException if the span ends before it starts
     */
    public List<ChairTerm> termsOf(Organization organization, LocalDate from, LocalDate to) {
        return terms(from, to).stream()
                .filter(term -> term.chair().equals(organization))
                .toList();
    }

    /**
     * The handovers of the chair in a span of days.
     *
     * @param from the first day of the span, inclusive
     * @param to the last day of the span, inclusive; nothing is told beyond the year 9999
     * @return an entry for every term that starts in the span
     * @throws IllegalArgumentException if the span ends before it starts
     */
    public Calendar calendar(LocalDate from, LocalDate to) {
        LocalDate end = from.isBefore(LAST_DAY) && to.isAfter(LAST_DAY) ? LAST_DAY : to;
        return Calendar.of(terms(from, end).stream()
                .filter(term -> !term.from().isBefore(from) && !term.from().isAfter(LAST_DAY))
                .map(ChairTerm::toEntry)
                .toList());
    }

    private ChairRotation changed(RotationChange change) {
        return new ChairRotation(firstDay, order, RotationChange.with(changes, change));
    }

    /** Counted from the first day each time, so that a term that starts on 29 February comes back to it. */
    private LocalDate firstDayOf(int number) {
        return firstDay.plus(TERM.multipliedBy(number - 1));
    }

    /** Less than 1 before the first term; with terms of one year, one starts in each calendar year. */
    private int numberOn(LocalDate day) {
        int number = day.getYear() - firstDay.getYear() + 1;
        return firstDayOf(number).isAfter(day) ? number - 1 : number;
    }

    private Organization inTurn(int turn) {
        return order.get(Math.floorMod(turn - 1, order.size()));
    }

    private List<Paragraph> sources() {
        Paragraph rotation = SourceDocuments.E_2006_85.paragraph("17");
        boolean asThePlanWas = TermsOfReference.of2006().firstMeeting().canTouch(firstDay, firstDay);
        return asThePlanWas ? List.of(rotation, SourceDocuments.E_2006_85.paragraph("18")) : List.of(rotation);
    }
}
