package org.wsis4j.calendar;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.organization.Organization;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;

/**
 * Something that was, is or may be held, dated as exactly as its sources date it.
 *
 * <p>The founding documents of 2006 tell much of what was then still to come. What they said of it is
 * {@link #announcedAs()}; what is known since is {@link #state()}, and {@link #confirmedBy()} says from where.
 *
 * @param key what names the event, such as {@code 2006-02-24-consultation}; it starts with the year
 * @param title what it is, in the library's words
 * @param kind what sort of event
 * @param when the days
 * @param startsAt when it starts, local time; empty if no source says so
 * @param endsAt when it ends, local time; empty if no source says so
 * @param state how far it has come
 * @param announcedAs the state in which a founding document told it; empty if none told it as still to come
 * @param confirmedBy the place that tells as held what a founding document told as still to come; empty for all others
 * @param place city, building or room; empty if no source says so
 * @param lines the action lines it is about, several for a joint one, C7 for each of its eight applications; empty if it
 *     is about all lines or none in particular
 * @param convenors who called or organized it; empty if the sources read do not say so
 * @param linked the key of the event that it is held with, before or after, or follows from; empty if there is none
 * @param ordinal its number in its series, as a source counts it; never computed, empty if no source counts it
 * @param participants how many took part, as a source counts them
 * @param sources where it is written, the place that establishes it first
 * @param evidence how far the sources carry it
 * @param confidence how sure the reading of the dating is
 * @param note what to know about the event
 */
public record Event(
        String key,
        String title,
        EventKind kind,
        Dating when,
        Optional<LocalTime> startsAt,
        Optional<LocalTime> endsAt,
        EventState state,
        Optional<EventState> announcedAs,
        Optional<Paragraph> confirmedBy,
        Optional<String> place,
        List<ActionLine> lines,
        List<Organization> convenors,
        Optional<String> linked,
        Optional<Integer> ordinal,
        Optional<Integer> participants,
        List<Paragraph> sources,
        Evidence evidence,
        Confidence confidence,
        Optional<String> note)
        implements Fact {

    /**
     * Checks that the event is coherent.
     *
     * @param key see {@link #key()}
     * @param title see {@link #title()}
     * @param kind see {@link #kind()}
     * @param when see {@link #when()}
     * @param startsAt see {@link #startsAt()}
     * @param endsAt see {@link #endsAt()}
     * @param state see {@link #state()}
     * @param announcedAs see {@link #announcedAs()}
     * @param confirmedBy see {@link #confirmedBy()}
     * @param place see {@link #place()}
     * @param lines see {@link #lines()}
     * @param convenors see {@link #convenors()}
     * @param linked see {@link #linked()}
     * @param ordinal see {@link #ordinal()}
     * @param participants see {@link #participants()}
     * @param sources see {@link #sources()}
     * @param evidence see {@link #evidence()}
     * @param confidence see {@link #confidence()}
     * @param note see {@link #note()}
     * @throws IllegalArgumentException if the key does not start with the year of the first day, it cites nothing, only one
     *     of the hours is given or it ends before it starts, a count is below one, it is linked to itself, or it is not
     *     confirmed exactly if it was announced and held, by one of its sources
     */
    public Event {
        lines = List.copyOf(lines);
        convenors = List.copyOf(convenors);
        sources = List.copyOf(sources);
        Objects.requireNonNull(title, "title");
        require(
                key.startsWith(when.earliest().getYear() + "-"),
                key,
                "has a key that does not start with the year of " + when
                        + "; expected one like 2006-02-24-consultation");
        require(!sources.isEmpty(), key, "cites nothing; expected a paragraph, for example E/2006/85:24");
        require(startsAt.isPresent() == endsAt.isPresent(), key, "needs both its hours, for example 14:00 and 17:00");
        require(
                startsAt.isEmpty() || startsAt.get().isBefore(endsAt.orElseThrow()),
                key,
                "ends before it starts; expected hours in order, for example 14:00 and 17:00");
        require(
                ordinal.orElse(1) > 0 && participants.orElse(1) > 0,
                key,
                "has a count below one; leave out what is not known");
        require(!linked.equals(Optional.of(key)), key, "is linked to itself; expected the key of another event");
        boolean toBeConfirmed = announcedAs.isPresent() && state == EventState.HELD;
        require(
                confirmedBy.isPresent() == toBeConfirmed
                        && sources.containsAll(confirmedBy.stream().toList()),
                key,
                "must say which of its sources confirms it if it was announced and held, and only then");
    }

    /**
     * The place that establishes the event.
     *
     * @return the first of the sources
     */
    public Paragraph source() {
        return sources.get(0);
    }

    /**
     * Whether the event is about a line: by name, or as an application of C7 if it is about C7.
     *
     * @param wanted the line asked for
     * @return false also for an event of all lines, which names none
     */
    public boolean isFor(ActionLine wanted) {
        return lines.contains(wanted) || wanted.parent().filter(lines::contains).isPresent();
    }

    /**
     * How far one can rely on the dating.
     *
     * @return {@link Certainty#DUTY} for what is due; {@link Certainty#UNCERTAIN} if the state is neither held nor announced
     *     or the reading is not confirmed; for all others whether the exact days are known
     */
    public Certainty certainty() {
        if (kind.isDue()) {
            return Certainty.DUTY;
        }
        return state.isSet() ? Certainty.of(when, confidence) : Certainty.UNCERTAIN;
    }

    /**
     * The event as a line of a calendar.
     *
     * @return an entry with the key, title, dating and sources of the event
     */
    public CalendarEntry toEntry() {
        return new CalendarEntry(key, title, when, certainty(), sources);
    }

    private static void require(boolean holds, String key, String problem) {
        if (!holds) {
            throw new IllegalArgumentException("event '" + key + "' " + problem);
        }
    }
}
