package org.wsis4j.obligation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wsis4j.calendar.Calendar;

/**
 * A register of obligations that can be narrowed by day and by actor. Each narrowing gives a new, smaller register; the
 * order stays that of the file.
 *
 * <pre>{@code
 * Obligations.standard().inForceOn(LocalDate.of(2006, 6, 15)).to(Actors.standard().require("UNGIS"))
 * }</pre>
 */
public final class Obligations implements Iterable<Obligation> {

    private static final Obligations STANDARD = of(ObligationFile.read());

    private final List<Obligation> obligations;

    private Obligations(List<Obligation> obligations) {
        this.obligations = obligations;
    }

    /**
     * The register that comes with the library: what the Geneva and Tunis documents, E/2006/85 and later resolutions ask
     * for, and what has been the practice.
     *
     * @return always the same
     */
    public static Obligations standard() {
        return STANDARD;
    }

    /**
     * A register of one's own.
     *
     * @param obligations in the order wanted
     * @return a register of these
     * @throws IllegalArgumentException if two have the same key
     */
    public static Obligations of(List<Obligation> obligations) {
        Set<String> keys = new HashSet<>();
        for (Obligation obligation : obligations) {
            if (!keys.add(obligation.key())) {
                throw new IllegalArgumentException("obligation '" + obligation.key()
                        + "' stands twice; expected a key of its own for each, for example R31");
            }
        }
        return new Obligations(List.copyOf(obligations));
    }

    /**
     * Narrows to what was in force on a day.
     *
     * @param day the day
     * @return the obligations in force, proposals and practice among them; see {@link Obligation#modality()}
     */
    public Obligations inForceOn(LocalDate day) {
        return where(obligation -> obligation.inForceOn(day));
    }

    /**
     * Narrows to what an actor is to do.
     *
     * @param actor the actor
     * @return the obligations it has by itself; not those that only go through it
     */
    public Obligations of(Actor actor) {
        return where(obligation -> obligation.actors().contains(actor));
    }

    /**
     * Narrows to what reaches an actor.
     *
     * @param actor the actor
     * @return the obligations of which it is a recipient, or through whom they go
     */
    public Obligations to(Actor actor) {
        return where(obligation -> obligation.reaches(actor));
    }

    /**
     * Narrows to that of which no date follows from the texts: they give neither a due date nor an interval.
     *
     * @return the obligations that {@link #dueBetween} never tells
     */
    public Obligations withoutInterval() {
        return where(obligation -> obligation.due().isEmpty()
                && obligation.periodicity().interval().isEmpty());
    }

    /**
     * What falls due in a span of days, each counted on the last day on which it can be done. Where a source gives dates,
     * these; else, for what has an interval, a dating of one calendar year or two for every such span that begins while
     * the obligation is in force, counted from its first new year's day, since no text says which years are meant.
     *
     * @param first the first day of the span, inclusive
     * @param last the last day of the span, inclusive; nothing is told beyond the year 9999
     * @return by last day, then in the order of the register; none if the span ends before it starts
     */
    public List<Due> dueBetween(LocalDate first, LocalDate last) {
        return stream()
                .flatMap(obligation -> Due.of(obligation, first, last).stream())
                .sorted(Comparator.comparing(Due::atTheLatest))
                .toList();
    }

    /**
     * What can fall due in a span of days, as a calendar. Unlike {@link #dueBetween} it gives what lies across an end of the
     * span too, as calendars do.
     *
     * @param first the first day of the span, inclusive
     * @param last the last day of the span, inclusive; nothing is told beyond the year 9999
     * @return an entry for every date of a duty of which some possible day is within; none if the span ends before it
     *     starts
     */
    public Calendar calendar(LocalDate first, LocalDate last) {
        return Calendar.of(stream()
                .flatMap(obligation -> Due.touching(obligation, first, last).stream())
                .map(Due::toEntry)
                .toList());
    }

    /**
     * Asks for an obligation.
     *
     * @param key its key, exactly, for example {@code R14}
     * @return empty if the register has none
     */
    public Optional<Obligation> find(String key) {
        return stream().filter(obligation -> obligation.key().equals(key)).findFirst();
    }

    /**
     * The obligations.
     *
     * @return in the order of the register
     */
    public List<Obligation> all() {
        return obligations;
    }

    /**
     * The obligations as a stream.
     *
     * @return in the order of the register
     */
    public Stream<Obligation> stream() {
        return obligations.stream();
    }

    @Override
    public Iterator<Obligation> iterator() {
        return obligations.iterator();
    }

    private Obligations where(Predicate<Obligation> wanted) {
        return new Obligations(stream().filter(wanted).toList());
    }
}
