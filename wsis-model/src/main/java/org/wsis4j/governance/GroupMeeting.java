package org.wsis4j.governance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.calendar.CalendarEntry;
import org.wsis4j.calendar.Certainty;
import org.wsis4j.organization.Organization;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;

/**
 * A meeting of the group, or one sitting of it. High level and working level often sat on different days; such sittings
 * have the same number.
 *
 * @param key what names it among the others
 * @param number the number that a source gives the meeting, never computed; empty where none was found
 * @param held when it was held
 * @param place where; empty where no source says it
 * @param mode how people came together; empty where no source says it
 * @param chair who had the chair when it opened; empty where it is not known
 * @param sources where it is written
 * @param evidence how far the sources carry it
 * @param confidence how sure the reading is
 * @param note what to know about it
 */
public record GroupMeeting(
        String key,
        Optional<Integer> number,
        Dating held,
        Optional<String> place,
        Optional<MeetingMode> mode,
        Optional<Organization> chair,
        List<Paragraph> sources,
        Evidence evidence,
        Confidence confidence,
        Optional<String> note)
        implements Fact {

    /**
     * Checks that the meeting is coherent.
     *
     * @param key see {@link #key()}
     * @param number see {@link #number()}
     * @param held see {@link #held()}
     * @param place see {@link #place()}
     * @param mode see {@link #mode()}
     * @param chair see {@link #chair()}
     * @param sources see {@link #sources()}
     * @param evidence see {@link #evidence()}
     * @param confidence see {@link #confidence()}
     * @param note see {@link #note()}
     * @throws IllegalArgumentException if the key is blank, the number is less than 1, it cites nothing, or it was held
     *     online at a place
     */
    public GroupMeeting {
        Objects.requireNonNull(held, "held");
        sources = List.copyOf(sources);
        if (key.isBlank() || number.filter(given -> given < 1).isPresent()) {
            throw new IllegalArgumentException("meeting '" + key + "' with number " + number.orElse(null)
                    + " needs a key and a number from 1 or none, for example 6-high-level and 6");
        }
        if (sources.isEmpty()) {
            throw new IllegalArgumentException(
                    "meeting '" + key + "' cites nothing; expected a paragraph, for example WSIS-EFLASH-27:whole");
        }
        if (place.isPresent() && mode.filter(MeetingMode.ONLINE::equals).isPresent()) {
            throw new IllegalArgumentException("meeting '" + key + "' was held online and at " + place.get()
                    + "; expected no place, or " + MeetingMode.HYBRID);
        }
    }

    /**
     * The meeting as a line of a calendar.
     *
     * @return an entry with the dating and the sources of the meeting
     */
    public CalendarEntry toEntry() {
        String title = "UN Group on the Information Society, "
                + number.map(given -> "meeting " + given).orElse("a meeting without known number");
        return new CalendarEntry("ungis-" + key, title, held, Certainty.of(held, confidence), sources);
    }

    boolean isSittingWith(GroupMeeting other) {
        return number.isPresent() ? number.equals(other.number) : equals(other);
    }
}
