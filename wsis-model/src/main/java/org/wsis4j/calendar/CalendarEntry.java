package org.wsis4j.calendar;

import java.util.List;
import java.util.Objects;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Paragraph;

/**
 * A line of a calendar: something with a date, taken from a fact. It asserts nothing itself; ask the fact of its key.
 *
 * @param key the key of the event that it comes from; for what comes from another register a word of that register beside
 *     the key there, as in {@code ungis-6-high-level}, and for a recurring duty its dating too, as in
 *     {@code duty-R14-2008}
 * @param title what it is
 * @param when the days
 * @param certainty how far one can rely on the days
 * @param sources where it is written, the place that establishes it first
 */
public record CalendarEntry(String key, String title, Dating when, Certainty certainty, List<Paragraph> sources) {

    /**
     * Checks that the entry says where it comes from.
     *
     * @param key see {@link #key()}
     * @param title see {@link #title()}
     * @param when see {@link #when()}
     * @param certainty see {@link #certainty()}
     * @param sources see {@link #sources()}
     * @throws IllegalArgumentException if the key is blank or it cites nothing
     */
    public CalendarEntry {
        sources = List.copyOf(sources);
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(certainty, "certainty");
        if (key.isBlank()) {
            throw new IllegalArgumentException(
                    "calendar entry '" + title + "' has no key; expected one, for example 2006-02-24-consultation");
        }
        if (sources.isEmpty()) {
            throw new IllegalArgumentException(
                    "calendar entry '" + key + "' cites nothing; expected a paragraph, for example E/2006/85:24");
        }
    }
}
