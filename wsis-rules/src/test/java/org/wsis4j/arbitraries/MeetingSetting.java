package org.wsis4j.arbitraries;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.calendar.Event;
import org.wsis4j.calendar.EventKind;
import org.wsis4j.calendar.EventState;
import org.wsis4j.calendar.Events;

/**
 * What holds the clean report of a meeting together.
 *
 * @param start the first day, in the week around 17 May
 * @param end the last day, the same or the next
 * @param date the date of the report
 * @param lines one or two, whose focal points are on record on the last day, and no meeting of the year
 * @param register as it was known on the day of the check
 */
record MeetingSetting(LocalDate start, LocalDate end, LocalDate date, List<ActionLine> lines, Register register) {

    /** The facilitators of most lines first met in the week before. */
    static final LocalDate FIRST_WEEK_OVER = LocalDate.of(2006, 5, 20);

    static MeetingSetting drawn(Draw draw, LocalDate asOf) {
        boolean over = !asOf.isBefore(weekEnd(asOf.getYear()));
        int year = draw.between(FIRST_WEEK_OVER.getYear(), over ? asOf.getYear() : asOf.getYear() - 1);
        List<LocalDate> days = workingDays(year);
        int first = draw.below(days.size());
        LocalDate start = days.get(first);
        boolean goesOn = first + 1 < days.size() && days.get(first + 1).equals(start.plusDays(1)) && draw.oneIn(3);
        LocalDate end = goesOn ? start.plusDays(1) : start;
        LocalDate latest = end.plusDays(60).isAfter(asOf) ? asOf : end.plusDays(60);
        Register register = Register.knownOn(asOf);
        return new MeetingSetting(start, end, draw.day(end, latest), lines(draw, register, end), register);
    }

    private static LocalDate weekEnd(int year) {
        return FIRST_WEEK_OVER.withYear(year);
    }

    /** The days from 14 to 20 May on which people work. */
    static List<LocalDate> workingDays(int year) {
        return weekEnd(year)
                .minusDays(6)
                .datesUntil(weekEnd(year).plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .toList();
    }

    private static List<ActionLine> lines(Draw draw, Register register, LocalDate day) {
        List<ActionLine> known = ActionLine.facilitated().stream()
                .filter(line -> !register.focalPoints(line, day).isEmpty())
                .filter(line -> recorded(day.getYear()).noneMatch(event -> event.isFor(line)))
                .toList();
        List<ActionLine> lines = new ArrayList<>(List.of(draw.one(known)));
        ActionLine other = draw.one(known);
        if (draw.oneIn(4) && !lines.contains(other)) {
            lines.add(other);
        }
        return List.copyOf(lines);
    }

    /** The meetings held in a year of which a source sets the days. */
    static Stream<Event> recorded(int year) {
        return Events.standard().of(EventKind.FACILITATION_MEETING).stream()
                .filter(event -> event.when().earliest().getYear() == year)
                .filter(event ->
                        event.state() == EventState.HELD && event.when().isExact());
    }
}
