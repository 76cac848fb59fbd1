package org.wsis4j.agenda;

import java.time.LocalDate;
import java.time.Year;
import java.util.function.Predicate;
import org.wsis4j.calendar.Calendar;
import org.wsis4j.calendar.CalendarEntry;
import org.wsis4j.calendar.Event;
import org.wsis4j.calendar.EventKind;
import org.wsis4j.calendar.Events;
import org.wsis4j.followup.CommissionSession;
import org.wsis4j.followup.ForumMeeting;
import org.wsis4j.governance.ChairRotation;
import org.wsis4j.governance.GroupMeetings;
import org.wsis4j.obligation.Obligations;

/**
 * The calendar of all that the library dates: events, recorded meetings of the UN Group, sessions of the Commission on
 * Science and Technology for Development, meetings of the Internet Governance Forum, handovers of the chair as mandated,
 * and duties as they fall due.
 *
 * <pre>{@code
 * Agenda.years(2026, 2027)
 * }</pre>
 *
 * <p>What the register of events holds too appears once, as the event. Updates of the work plan of the UN Group are not
 * among it, since no day is known on which a plan was adopted; who knows one adds
 * {@link org.wsis4j.governance.WorkPlans#calendar()}.
 */
public final class Agenda {

    private Agenda() {}

    /**
     * All of some years.
     *
     * @param fromYear the first year, inclusive
     * @param toYear the last year, inclusive; duties are told to the year 9999
     * @return the entries of which some possible day is within; each has a key of its own
     * @throws IllegalArgumentException if the last year is before the first
     * @throws java.time.DateTimeException if a year is none of {@link Year}
     */
    public static Calendar years(int fromYear, int toYear) {
        return between(Year.of(fromYear).atDay(1), Year.of(toYear).atMonth(12).atEndOfMonth());
    }

    /**
     * All between two days, or what can touch them.
     *
     * @param first the first day, inclusive
     * @param last the last day, inclusive; duties are told to the year 9999
     * @return the entries of which some possible day is within; each has a key of its own
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static Calendar between(LocalDate first, LocalDate last) {
        Calendar sessions = Calendar.of(
                CommissionSession.all().stream().map(CommissionSession::toEntry).toList());
        Calendar forums = Calendar.of(
                ForumMeeting.all().stream().map(ForumMeeting::toEntry).toList());
        return Calendar.ofEvents()
                .between(first, last)
                .and(unlessEvents(sessions.between(first, last), EventKind.SESSION::equals))
                .and(unlessEvents(forums.between(first, last), EventKind.IGF::equals))
                .and(unlessEvents(GroupMeetings.recorded().calendar().between(first, last), kind -> !kind.isDue()))
                .and(unlessEvents(Obligations.standard().calendar(first, last), EventKind::isDue))
                .and(ChairRotation.mandated().calendar(first, last));
    }

    private static Calendar unlessEvents(Calendar calendar, Predicate<EventKind> kind) {
        return Calendar.of(calendar.stream()
                .filter(entry -> Events.standard().stream()
                        .filter(event -> kind.test(event.kind()))
                        .noneMatch(event -> isSame(event, entry)))
                .toList());
    }

    /** The keys of two registers never agree; the same days by the same paragraph are the same thing. */
    private static boolean isSame(Event event, CalendarEntry entry) {
        return event.when().equals(entry.when()) && event.sources().stream().anyMatch(entry.sources()::contains);
    }
}
