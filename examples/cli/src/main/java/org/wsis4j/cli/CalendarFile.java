package org.wsis4j.cli;

import biweekly.Biweekly;
import biweekly.ICalDataType;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateTimeStamp;
import biweekly.property.Status;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.wsis4j.calendar.Calendar;
import org.wsis4j.calendar.CalendarEntry;
import org.wsis4j.calendar.Certainty;
import org.wsis4j.source.Paragraph;

/** A calendar as a file for calendar programs (RFC 5545): the same bytes for the same calendar and day, on any machine. */
final class CalendarFile {

    private static final String PRODUCT = "-//wsis4j.org//WSIS calendar//EN";

    /** RFC 5545 has four digits for a year. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private static final String HANDOVER = "chair-term-";

    private CalendarFile() {}

    static String of(Calendar calendar, LocalDate stamp) {
        ICalendar file = new ICalendar();
        file.setProductId(PRODUCT);
        calendar.forEach(entry -> file.addEvent(event(entry, stamp)));
        // The library folds by characters, the format by bytes.
        return FoldedLines.of(Biweekly.write(file).version(ICalVersion.V2_0).go());
    }

    private static VEvent event(CalendarEntry entry, LocalDate stamp) {
        VEvent event = new VEvent();
        event.setUid(entry.key() + "@wsis4j.org");
        // The library would put the time of the clock; and its dates follow the default zone and the calendar of the
        // locale.
        event.removeProperties(DateTimeStamp.class);
        event.addExperimentalProperty("DTSTAMP", null, digits(stamp) + "T000000Z");
        event.addExperimentalProperty(
                "DTSTART", ICalDataType.DATE, digits(entry.when().earliest()));
        end(event, entry);
        event.setSummary(mark(entry) + entry.title());
        event.setDescription(description(entry));
        event.setStatus(isTentative(entry) ? Status.tentative() : Status.confirmed());
        // What goes on for a year does not make anybody busy.
        event.setTransparency(true);
        return event;
    }

    /** The end is the day after the last one. */
    private static void end(VEvent event, CalendarEntry entry) {
        LocalDate last = entry.when().latest();
        if (last.isBefore(LAST_DAY)) {
            event.addExperimentalProperty("DTEND", ICalDataType.DATE, digits(last.plusDays(1)));
        } else {
            long days = ChronoUnit.DAYS.between(entry.when().earliest(), last) + 1;
            event.addExperimentalProperty("DURATION", null, "P" + days + "D");
        }
    }

    /** Programs show the title, and hardly one the status: it is the place to say that a date is none. */
    static String mark(CalendarEntry entry) {
        if (entry.certainty() == Certainty.UNCERTAIN) {
            return "[uncertain] ";
        }
        if (entry.certainty() != Certainty.WINDOW && entry.when().isExact()) {
            return "";
        }
        return entry.certainty() == Certainty.DUTY ? "[due some time within] " : "[some time within] ";
    }

    private static boolean isTentative(CalendarEntry entry) {
        return entry.certainty() == Certainty.WINDOW
                || entry.certainty() == Certainty.UNCERTAIN
                || !entry.when().isExact();
    }

    private static String description(CalendarEntry entry) {
        List<String> lines = new ArrayList<>();
        if (!entry.when().isExact()) {
            lines.add((entry.certainty() == Certainty.DUTY ? "Due some time within " : "Some time within ")
                    + entry.when().earliest() + " to " + entry.when().latest() + ".");
        }
        if (entry.certainty() == Certainty.UNCERTAIN) {
            lines.add("Uncertain: possible, planned or moved, or dated by sources that are second-hand or disagree.");
        }
        if (entry.certainty() == Certainty.DUTY) {
            lines.add("Asked for or customary; whether it was done, is not said here.");
        }
        if (entry.key().startsWith(HANDOVER)) {
            lines.add("First day assumed: the text fixes neither order nor first day of the turns.");
        }
        lines.add("Sources:");
        for (Paragraph source : entry.sources()) {
            lines.add(source + ", " + source.document().title());
        }
        return String.join("\n", lines);
    }

    private static String digits(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
