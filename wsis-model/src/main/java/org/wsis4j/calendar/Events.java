package org.wsis4j.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wsis4j.actionline.ActionLine;

/**
 * A register of events that can be narrowed by days, line, kind and state. Each narrowing gives a new, smaller register;
 * the order is that of the earliest day, then the latest day, then the key.
 *
 * <pre>{@code
 * Events.standard().of(ActionLine.C2).inState(EventState.HELD)
 * }</pre>
 *
 * <p>That an event is not in the register does not say that it was not held.
 */
public final class Events implements Iterable<Event> {

    private static final Comparator<Event> ORDER = Comparator.comparing(
                    (Event event) -> event.when().earliest())
            .thenComparing(event -> event.when().latest())
            .thenComparing(Event::key);

    private static final Events STANDARD = of(EventFile.read());

    private final List<Event> events;

    private Events(List<Event> events) {
        this.events = events;
    }

    /**
     * The register that comes with the library: what the founding documents date, the action line meetings of 2006, and
     * the clusters and Forums since.
     *
     * @return always the same
     */
    public static Events standard() {
        return STANDARD;
    }

    /**
     * A register of one's own.
     *
     * @param events in any order; what they are linked to need not be among them
     * @return a register of these
     * @throws IllegalArgumentException if two have the same key
     */
    public static Events of(List<Event> events) {
        Set<String> keys = new HashSet<>();
        for (Event event : events) {
            if (!keys.add(event.key())) {
                throw new IllegalArgumentException(
                        "event '" + event.key() + "' stands twice; expected a key of its own for each event");
            }
        }
        return new Events(events.stream().sorted(ORDER).toList());
    }

    /**
     * Narrows to what lies between two days or can touch them.
     *
     * @param first the first day, inclusive
     * @param last the last day, inclusive
     * @return the events of which some possible day is within
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Events between(LocalDate first, LocalDate last) {
        Days.requireOrder(first, last);
        return where(event -> event.when().canTouch(first, last));
    }

    /**
     * Narrows to a line. An event about C7 counts for each of its applications; one of all lines, which names none, is not
     * given.
     *
     * @param line the line
     * @return the events about it
     */
    public Events of(ActionLine line) {
        return where(event -> event.isFor(line));
    }

    /**
     * Narrows to a kind.
     *
     * @param kind the kind
     * @return the events of this kind
     */
    public Events of(EventKind kind) {
        return where(event -> event.kind() == kind);
    }

    /**
     * Narrows to a state.
     *
     * @param state the state, as it is known now
     * @return the events in this state
     */
    public Events inState(EventState state) {
        return where(event -> event.state() == state);
    }

    /**
     * Asks for an event.
     *
     * @param key its key, exactly, for example {@code 2006-02-24-consultation}
     * @return empty if there is none
     */
    public Optional<Event> find(String key) {
        return stream().filter(event -> event.key().equals(key)).findFirst();
    }

    /**
     * The cluster of a year: its meetings held together around 17 May (consultation, paragraph 10(i)).
     *
     * @param year for example 2006
     * @return empty if the register has no cluster that starts in this year, as from 2009 on, when the WSIS Forum took its
     *     place
     */
    public Optional<Event> clusterOf(int year) {
        return of(EventKind.CLUSTER).stream()
                .filter(event -> event.when().earliest().getYear() == year)
                .findFirst();
    }

    /**
     * Narrows to the facilitation meetings of the cluster of a year. A meeting before or after its days is not one of them.
     *
     * @param year for example 2006
     * @return the meetings of which {@link #isClustered} is true; none if the register has no cluster of this year
     */
    public Events inClusterOf(int year) {
        return where(event -> event.when().earliest().getYear() == year && isClustered(event));
    }

    /**
     * Whether an event is a facilitation meeting that belongs to a cluster of this register.
     *
     * @param event any event
     * @return true if it is of a {@linkplain EventKind#isFacilitation() facilitation} kind and every day it can mean is one
     *     of the cluster of its year; false also if this register has no such cluster
     */
    public boolean isClustered(Event event) {
        return event.kind().isFacilitation()
                && clusterOf(event.when().earliest().getYear())
                        .filter(cluster -> Days.contains(cluster.when(), event.when()))
                        .isPresent();
    }

    /**
     * The events.
     *
     * @return ordered by earliest day
     */
    public List<Event> all() {
        return events;
    }

    /**
     * The events as a stream.
     *
     * @return ordered by earliest day
     */
    public Stream<Event> stream() {
        return events.stream();
    }

    @Override
    public Iterator<Event> iterator() {
        return events.iterator();
    }

    private Events where(Predicate<Event> wanted) {
        return new Events(events.stream().filter(wanted).toList());
    }
}
