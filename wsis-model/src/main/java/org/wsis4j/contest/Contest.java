package org.wsis4j.contest;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Dating;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;

/**
 * A contest of the WSIS Prizes, by the rules that were published for it.
 *
 * <pre>{@code
 * Contest.find(2025).map(contest -> contest.form().words())
 * }</pre>
 *
 * @param year the year of the contest
 * @param phases when it went through each phase; without those of which no date was found
 * @param form what its rules ask of an entry
 * @param oneProject whether an entity may submit only one project in a category; empty if the rules say nothing of it
 * @param sources where it was read, the rules first
 * @param evidence how far the sources carry it
 * @param confidence how sure the reading is
 * @param note what to know about the entry
 */
public record Contest(
        int year,
        Map<ContestPhase, Dating> phases,
        ContestForm form,
        Optional<Boolean> oneProject,
        List<Paragraph> sources,
        Evidence evidence,
        Confidence confidence,
        Optional<String> note)
        implements Fact {

    /**
     * Keeps copies, and checks that it cites something.
     *
     * @param year see {@link #year()}
     * @param phases see {@link #phases()}
     * @param form see {@link #form()}
     * @param oneProject see {@link #oneProject()}
     * @param sources see {@link #sources()}
     * @param evidence see {@link #evidence()}
     * @param confidence see {@link #confidence()}
     * @param note see {@link #note()}
     * @throws IllegalArgumentException if it cites nothing
     */
    public Contest {
        Map<ContestPhase, Dating> ordered = new EnumMap<>(ContestPhase.class);
        ordered.putAll(phases);
        phases = Collections.unmodifiableMap(ordered);
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("the contest of " + year
                    + " cites nothing; expected its rules, for example WSIS-PRIZES-2025:rules");
        }
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(oneProject, "oneProject");
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(note, "note");
    }

    /**
     * The contests whose rules the library knows, with gaps; the first was in 2012.
     *
     * @return by year
     */
    public static List<Contest> all() {
        return ContestFile.CONTESTS;
    }

    /**
     * Asks for a contest.
     *
     * @param year its year, such as 2025
     * @return empty if its rules were not read, which is not to say that there was none
     */
    public static Optional<Contest> find(int year) {
        return all().stream().filter(contest -> contest.year == year).findFirst();
    }

    /**
     * When the contest went through a phase.
     *
     * @param phase the phase
     * @return empty if no date was found
     */
    public Optional<Dating> phase(ContestPhase phase) {
        return Optional.ofNullable(phases.get(phase));
    }

    @Override
    public String key() {
        return Integer.toString(year);
    }

    @Override
    public String toString() {
        return key();
    }
}
