package org.wsis4j.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Entries in the order of their days: earliest day, then latest day, then key; entries that are alike in all three stay
 * in the order in which they came.
 *
 * <pre>{@code
 * Calendar.ofEvents().and(Calendar.of(myEntries)).years(2006, 2007)
 * }</pre>
 *
 * <p>Other registers give their entries as calendars too; the package {@code org.wsis4j.agenda} has them all in one.
 */
public final class Calendar implements Iterable<CalendarEntry> {

    private static final Comparator<CalendarEntry> ORDER = Comparator.comparing(
                    (CalendarEntry entry) -> entry.when().earliest())
            .thenComparing(entry -> entry.when().latest())
            .thenComparing(CalendarEntry::key);

    private final List<CalendarEntry> entries;

    private Calendar(Stream<CalendarEntry> entries) {
        this.entries = entries.toList();
    }

    /**
     * A calendar of some entries.
     *
     * @param entries in any order; none is dropped, even if it stands twice
     * @return a calendar of these
     */
    public static Calendar of(List<CalendarEntry> entries) {
        return new Calendar(entries.stream().sorted(ORDER));
    }

    /**
     * The calendar of the {@linkplain Events#standard() standard events}.
     *
     * @return one entry for each event
     */
    public static Calendar ofEvents() {
        return of(Events.standard().stream().map(Event::toEntry).toList());
    }

    /**
     * Narrows to what lies between two days or can touch them.
     *
     * @param first the first day, inclusive
     * @param last the last day, inclusive
     * @return the entries of which some possible day is within
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Calendar between(LocalDate first, LocalDate last) {
        Days.requireOrder(first, last);
        return new Calendar(stream().filter(entry -> entry.when().canTouch(first, last)));
    }

    /**
     * Narrows to what lies in some years or can touch them. What lies across the end of a year is given for both.
     *
     * @param fromYear the first year, inclusive
     * @param toYear the last year, inclusive
     * @return the entries of which some possible day is within
     * @throws IllegalArgumentException if the last year is before the first
     * @throws java.time.DateTimeException if a year is none of {@link java.time.Year}
     */
    public Calendar years(int fromYear, int toYear) {
        return between(Year.of(fromYear).atDay(1), Year.of(toYear).atMonth(12).atEndOfMonth());
    }

    /**
     * Merges with another calendar.
     *
     * @param other the other calendar
     * @return the entries of both; those of this calendar first where the order leaves it open
     */
    public Calendar and(Calendar other) {
        return new Calendar(Stream.concat(stream(), other.stream()).sorted(ORDER));
    }

    /**
     * The entries.
     *
     * @return in the order of their days
     */
    public List<CalendarEntry> entries() {
        return entries;
    }

    /**
     * The entries as a stream.
     *
     * @return in the order of their days
     */
    public Stream<CalendarEntry> stream() {
        return entries.stream();
    }

    @Override
    public Iterator<CalendarEntry> iterator() {
        return entries.iterator();
    }
}
