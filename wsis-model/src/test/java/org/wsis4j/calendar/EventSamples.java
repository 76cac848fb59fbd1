package org.wsis4j.calendar;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Paragraph;

/** An event whose parts can be changed one by one. */
final class EventSamples {

    String key = "2006-05-18-c2";
    EventKind kind = EventKind.FACILITATION_MEETING;
    String when = "2006-05-18";
    Optional<LocalTime> startsAt = Optional.empty();
    Optional<LocalTime> endsAt = Optional.empty();
    EventState state = EventState.HELD;
    Optional<EventState> announcedAs = Optional.empty();
    Optional<Paragraph> confirmedBy = Optional.empty();
    List<ActionLine> lines = List.of();
    Optional<String> linked = Optional.empty();
    Optional<Integer> ordinal = Optional.empty();
    Optional<Integer> participants = Optional.empty();
    List<Paragraph> sources = List.of(Paragraph.parse("E/2006/85:10"));
    Confidence confidence = Confidence.CONFIRMED;

    Event event() {
        return new Event(
                key,
                "A meeting",
                kind,
                Dating.parse(when),
                startsAt,
                endsAt,
                state,
                announcedAs,
                confirmedBy,
                Optional.empty(),
                lines,
                List.of(),
                linked,
                ordinal,
                participants,
                sources,
                Evidence.STATED,
                confidence,
                Optional.empty());
    }
}
