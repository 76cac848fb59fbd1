package org.wsis4j.calendar;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.factfile.FactFile;
import org.wsis4j.factfile.Row;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;

/** The file of events. */
final class EventFile {

    private EventFile() {}

    static List<Event> read() {
        return FactFile.read(
                EventFile.class,
                "events.tsv",
                row -> new Event(
                        row.text("key"),
                        row.text("title"),
                        row.oneOf("kind", EventKind.values()),
                        Dating.parse(row.text("when")),
                        row.optional("starts").map(EventFile::hour),
                        row.optional("ends").map(EventFile::hour),
                        row.oneOf("state", EventState.values()),
                        announcedAs(row),
                        row.optional("confirmed-by").map(Paragraph::parse),
                        row.optional("place"),
                        row.list("lines", ActionLine::parse),
                        row.list("convenors", EventFile::organization),
                        row.optional("linked"),
                        row.optional("ordinal").map(EventFile::count),
                        row.optional("participants").map(EventFile::count),
                        row.list("sources", Paragraph::parse),
                        row.oneOf("evidence", Evidence.values()),
                        row.oneOf("confidence", Confidence.values()),
                        row.optional("note")));
    }

    private static Optional<EventState> announcedAs(Row row) {
        return row.optional("announced-as").map(name -> row.oneOf("announced-as", EventState.values()));
    }

    private static LocalTime hour(String text) {
        try {
            return LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + text + "' is not an hour; expected a form like 14:00", e);
        }
    }

    private static int count(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("'" + text + "' is not a count; expected a form like 132", e);
        }
    }

    private static Organization organization(String name) {
        return Organizations.standard()
                .find(name)
                .orElseThrow(() -> new IllegalArgumentException("organization '" + name + "' is not registered"));
    }
}
