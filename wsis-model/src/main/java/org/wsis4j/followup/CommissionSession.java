package org.wsis4j.followup;

import java.time.LocalDate;
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
 * A session of the Commission on Science and Technology for Development that a source names. Its number is read, never
 * counted from the year.
 *
 * @param ordinal its number, such as 9 for that of 2006
 * @param dates when it was or will be; several if sources disagree
 * @param workingDays how many days it worked; empty if no source says
 * @param sources where it is written, the place that establishes it first
 * @param evidence how far the sources carry it
 * @param confidence how sure the reading is
 * @param note what to know about the entry
 */
public record CommissionSession(
        int ordinal,
        List<Dating> dates,
        Optional<Integer> workingDays,
        List<Paragraph> sources,
        Evidence evidence,
        Confidence confidence,
        Optional<String> note)
        implements Fact {

    /**
     * Checks that the session is coherent.
     *
     * @param ordinal see {@link #ordinal()}
     * @param dates see {@link #dates()}
     * @param workingDays see {@link #workingDays()}
     * @param sources see {@link #sources()}
     * @param evidence see {@link #evidence()}
     * @param confidence see {@link #confidence()}
     * @param note see {@link #note()}
     * @throws IllegalArgumentException if a number is not positive, it has no date or several that do not conflict, or it
     *     cites nothing
     */
    public CommissionSession {
        dates = List.copyOf(dates);
        sources = List.copyOf(sources);
        if (ordinal < 1 || workingDays.filter(days -> days < 1).isPresent()) {
            throw new IllegalArgumentException("session " + ordinal + " of " + workingDays
                    + " working days; expected positive numbers, for example 9 and 5");
        }
        if (dates.isEmpty() || (dates.size() > 1 && confidence != Confidence.CONFLICTING)) {
            throw new IllegalArgumentException("session " + ordinal + " has the dates " + dates + " with confidence "
                    + confidence + "; expected one date, for example 2007-05-21/2007-05-25, or several in conflict");
        }
        if (sources.isEmpty()) {
            throw new IllegalArgumentException(
                    "session " + ordinal + " cites nothing; expected a paragraph, for example E/2006/85:32");
        }
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(note, "note");
    }

    /**
     * The sessions that the library knows, with gaps.
     *
     * @return by number
     */
    public static List<CommissionSession> all() {
        return File.SESSIONS;
    }

    /**
     * Asks for a session.
     *
     * @param ordinal its number
     * @return empty if no source read names it, which is not to say that it was not held
     */
    public static Optional<CommissionSession> find(int ordinal) {
        return all().stream().filter(session -> session.ordinal == ordinal).findFirst();
    }

    /**
     * The session as a line of a calendar.
     *
     * @return an entry with the sources of the session; if sources disagree, it lies some time within all their days
     */
    public CalendarEntry toEntry() {
        return new CalendarEntry(
                "cstd-" + ordinal,
                "Session " + ordinal + " of the Commission on Science and Technology for Development",
                when(),
                Certainty.of(when(), confidence),
                sources);
    }

    private Dating when() {
        return dates.stream()
                .reduce((one, other) -> Dating.parse("~" + earlier(one, other) + "/" + later(one, other)))
                .orElseThrow();
    }

    private static LocalDate earlier(Dating one, Dating other) {
        return one.earliest().isBefore(other.earliest()) ? one.earliest() : other.earliest();
    }

    private static LocalDate later(Dating one, Dating other) {
        return one.latest().isAfter(other.latest()) ? one.latest() : other.latest();
    }

    @Override
    public String key() {
        return Integer.toString(ordinal);
    }

    private static final class File {
        static final List<CommissionSession> SESSIONS = FactFile.read(
                CommissionSession.class,
                "commission-sessions.tsv",
                row -> new CommissionSession(
                        Integer.parseInt(row.text("ordinal")),
                        row.list("dates", Dating::parse),
                        row.optional("working-days").map(Integer::valueOf),
                        row.list("sources", Paragraph::parse),
                        row.oneOf("evidence", Evidence.values()),
                        row.oneOf("confidence", Confidence.values()),
                        row.optional("note")));
    }
}
