package org.wsis4j.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.calendar.CalendarEntry;
import org.wsis4j.calendar.Certainty;
import org.wsis4j.organization.Organization;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Paragraph;

/**
 * A year in the chair, as a {@link ChairRotation} has it; who really had it is a {@link RecordedTerm}.
 *
 * @param number its place in the rotation, from 1
 * @param chair who has the chair
 * @param from the first day, inclusive
 * @param to the last day, inclusive
 * @param inPlaceOf who would have the chair had nothing been changed; empty if that makes no difference to this term
 * @param sources where the rotation is asked for
 */
public record ChairTerm(
        int number,
        Organization chair,
        LocalDate from,
        LocalDate to,
        Optional<Organization> inPlaceOf,
        List<Paragraph> sources) {

    /**
     * Checks that the term is coherent.
     *
     * @param number see {@link #number()}
     * @param chair see {@link #chair()}
     * @param from see {@link #from()}
     * @param to see {@link #to()}
     * @param inPlaceOf see {@link #inPlaceOf()}
     * @param sources see {@link #sources()}
     * @throws IllegalArgumentException if the number is less than 1, it ends before it starts, an organization stands in
     *     its own place, or it cites nothing
     */
    public ChairTerm {
        Objects.requireNonNull(chair, "chair");
        sources = List.copyOf(sources);
        if (number < 1) {
            throw new IllegalArgumentException("there is no chair term " + number + "; terms are counted from 1");
        }
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("chair term " + number + " ends " + to + ", before it starts " + from);
        }
        if (inPlaceOf.filter(chair::equals).isPresent()) {
            throw new IllegalArgumentException("chair term " + number + " has " + chair
                    + " in place of itself; expected another organization, or none");
        }
        if (sources.isEmpty()) {
            throw new IllegalArgumentException(
                    "chair term " + number + " cites nothing; expected a paragraph, for example E/2006/85:17");
        }
    }

    /**
     * Whether a change to the rotation gave the term to another organization.
     *
     * @return true if {@link #inPlaceOf()} says whose it would have been
     */
    public boolean isChanged() {
        return inPlaceOf.isPresent();
    }

    /**
     * Whether a day lies in the term.
     *
     * @param day the day
     * @return true from the first to the last day, both inclusive
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /**
     * That the chair is handed over, as a line of a calendar.
     *
     * @return an entry for the first day of the term, as a duty: whether it was done so, only a record can tell
     * @throws IllegalArgumentException if the term starts after the year 9999, which no dating can be written of
     */
    public CalendarEntry toEntry() {
        String title =
                "mandated: " + chair + " takes the chair of the UN Group on the Information Society, term " + number;
        return new CalendarEntry("chair-term-" + number, title, Dating.on(from), Certainty.DUTY, sources);
    }

    /**
     * The paragraph that asks for the rotation.
     *
     * @return the first of the sources
     */
    public Paragraph source() {
        return sources.get(0);
    }
}
