package org.wsis4j.followup;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.calendar.CalendarEntry;
import org.wsis4j.calendar.Certainty;
import org.wsis4j.factfile.FactFile;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;

/**
 * A meeting of the Internet Governance Forum that a founding document names: that of Athens (E/2006/85, paragraphs 48 and
 * 49).
 *
 * @param number 1 for the first
 * @param date when it was to be
 * @param place the city
 * @param host the country whose government hosts it
 * @param theme its overarching theme, as the source gives it
 * @param themes its broad themes, in the order of the source
 * @param sources where it is written, the place that establishes it first
 * @param evidence how far the sources carry it
 */
public record ForumMeeting(
        int number,
        Dating date,
        String place,
        String host,
        String theme,
        List<ForumTheme> themes,
        List<Paragraph> sources,
        Evidence evidence)
        implements Fact {

    /**
     * Checks that the meeting is coherent.
     *
     * @param number see {@link #number()}
     * @param date see {@link #date()}
     * @param place see {@link #place()}
     * @param host see {@link #host()}
     * @param theme see {@link #theme()}
     * @param themes see {@link #themes()}
     * @param sources see {@link #sources()}
     * @param evidence see {@link #evidence()}
     * @throws IllegalArgumentException if the number is not positive, the place, the host or the theme is blank, or it cites
     *     nothing
     */
    public ForumMeeting {
        themes = List.copyOf(themes);
        sources = List.copyOf(sources);
        if (number < 1 || place.isBlank() || host.isBlank() || theme.isBlank() || sources.isEmpty()) {
            throw new IllegalArgumentException("meeting " + number + " in '" + place + "', host '" + host + "', theme '"
                    + theme + "', sources " + sources
                    + "; expected all of them, for example 1 in Athens, host Greece, by E/2006/85:49");
        }
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(evidence, "evidence");
    }

    /**
     * The meetings that the founding documents name.
     *
     * @return by number
     */
    public static List<ForumMeeting> all() {
        return File.MEETINGS;
    }

    /**
     * How many days it lasts.
     *
     * @return the first and the last day counted; empty if the {@link #date()} does not mean every day of its span
     */
    public Optional<Integer> days() {
        return date.isExact()
                ? Optional.of(Math.toIntExact(ChronoUnit.DAYS.between(date.earliest(), date.latest())) + 1)
                : Optional.empty();
    }

    /**
     * The meeting as a line of a calendar.
     *
     * @return an entry with the date and the sources of the meeting
     */
    public CalendarEntry toEntry() {
        return new CalendarEntry(
                "igf-" + number,
                "Meeting " + number + " of the Internet Governance Forum, " + place,
                date,
                Certainty.of(date, Confidence.CONFIRMED),
                sources);
    }

    @Override
    public String key() {
        return Integer.toString(number);
    }

    private static final class File {
        static final List<ForumMeeting> MEETINGS = FactFile.read(
                ForumMeeting.class,
                "forum-meetings.tsv",
                row -> new ForumMeeting(
                        Integer.parseInt(row.text("number")),
                        Dating.parse(row.text("date")),
                        row.text("place"),
                        row.text("host"),
                        row.text("theme"),
                        row.list("themes", ForumTheme::valueOf),
                        row.list("sources", Paragraph::parse),
                        row.oneOf("evidence", Evidence.values())));
    }
}
