package org.wsis4j.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.factfile.FactFile;
import org.wsis4j.obligation.Actor;
import org.wsis4j.obligation.Actors;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;

/**
 * Something of the follow-up that is a process and no body: enhanced cooperation, the virtual forum on financing, the
 * integration of portals (E/2006/85, paragraphs 40 to 42).
 *
 * @param key what names it, such as {@code ENHANCED_COOPERATION}
 * @param name its name in short
 * @param lead who leads it, or was asked to
 * @param aim what for, in our own words
 * @param state how far it had come
 * @param asOf the day of the report that says so; the library knows of no later state
 * @param startBy the day by which it should have begun, inclusive; empty if no text names one
 * @param sources where it is written, the place that establishes it first
 * @param evidence how far the sources carry it
 * @param note what to know about the entry
 */
public record FollowUpProcess(
        String key,
        String name,
        Actor lead,
        String aim,
        ProcessState state,
        LocalDate asOf,
        Optional<LocalDate> startBy,
        List<Paragraph> sources,
        Evidence evidence,
        Optional<String> note)
        implements Fact {

    /**
     * Checks that the process is named and cited.
     *
     * @param key see {@link #key()}
     * @param name see {@link #name()}
     * @param lead see {@link #lead()}
     * @param aim see {@link #aim()}
     * @param state see {@link #state()}
     * @param asOf see {@link #asOf()}
     * @param startBy see {@link #startBy()}
     * @param sources see {@link #sources()}
     * @param evidence see {@link #evidence()}
     * @param note see {@link #note()}
     * @throws IllegalArgumentException if the key, the name or the aim is blank, or it cites nothing
     */
    public FollowUpProcess {
        sources = List.copyOf(sources);
        if (key.isBlank() || name.isBlank() || aim.isBlank() || sources.isEmpty()) {
            throw new IllegalArgumentException("process '" + key + "', name '" + name + "', aim '" + aim + "', sources "
                    + sources + "; expected all of them, for example ENHANCED_COOPERATION by E/2006/85:42");
        }
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(startBy, "startBy");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(note, "note");
    }

    /**
     * The processes that come with the library.
     *
     * @return in the order of the file
     */
    public static List<FollowUpProcess> all() {
        return File.PROCESSES;
    }

    /**
     * Asks for a process.
     *
     * @param key its key, exactly
     * @return empty if there is none
     */
    public static Optional<FollowUpProcess> find(String key) {
        return all().stream().filter(process -> process.key.equals(key)).findFirst();
    }

    private static final class File {
        static final List<FollowUpProcess> PROCESSES = FactFile.read(
                FollowUpProcess.class,
                "processes.tsv",
                row -> new FollowUpProcess(
                        row.text("key"),
                        row.text("name"),
                        Actors.standard().require(row.text("lead")),
                        row.text("aim"),
                        row.oneOf("state", ProcessState.values()),
                        Dating.parse(row.text("as-of")).latest(),
                        row.optional("start-by").map(Dating::parse).map(Dating::latest),
                        row.list("sources", Paragraph::parse),
                        row.oneOf("evidence", Evidence.values()),
                        row.optional("note")));
    }
}
