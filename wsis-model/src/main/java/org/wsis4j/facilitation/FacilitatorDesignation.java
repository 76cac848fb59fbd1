package org.wsis4j.facilitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.organization.Organization;
import org.wsis4j.source.Confidence;
import org.wsis4j.source.Evidence;
import org.wsis4j.source.Fact;
import org.wsis4j.source.Paragraph;

/**
 * That an organization stands beside an action line in some quality, dated on two clocks: when it was in force, and since
 * when it was known.
 *
 * @param line the line; C7 stands for each of its eight applications
 * @param organization the organization
 * @param status in what quality
 * @param from the first day in force, inclusive
 * @param to the last day in force, inclusive; empty if no source says that it ended, which is not to say that it goes on
 * @param knownFrom the day since which the designation could be read, inclusive
 * @param endKnownFrom the day since which its end could be read, inclusive; empty if there is no end
 * @param sources where it is written, the place that establishes it first
 * @param evidence how far the sources carry it
 * @param confidence how sure the reading is
 * @param note what to know about the entry
 */
public record FacilitatorDesignation(
        ActionLine line,
        Organization organization,
        DesignationStatus status,
        LocalDate from,
        Optional<LocalDate> to,
        LocalDate knownFrom,
        Optional<LocalDate> endKnownFrom,
        List<Paragraph> sources,
        Evidence evidence,
        Confidence confidence,
        Optional<String> note)
        implements Fact {

    /**
     * Checks that the designation is coherent.
     *
     * @param line see {@link #line()}
     * @param organization see {@link #organization()}
     * @param status see {@link #status()}
     * @param from see {@link #from()}
     * @param to see {@link #to()}
     * @param knownFrom see {@link #knownFrom()}
     * @param endKnownFrom see {@link #endKnownFrom()}
     * @param sources see {@link #sources()}
     * @param evidence see {@link #evidence()}
     * @param confidence see {@link #confidence()}
     * @param note see {@link #note()}
     * @throws IllegalArgumentException if it ends before it starts, it cites nothing, or only one of the end and the day since which it
     *     is known is given
     */
    public FacilitatorDesignation {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("designation of " + organization + " for " + line
                    + " cites nothing; expected a paragraph, for example TUNIS-AGENDA:annex");
        }
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("designation of " + organization + " for " + line + " ends " + to.get()
                    + ", before it starts " + from);
        }
        if (to.isPresent() != endKnownFrom.isPresent()) {
            throw new IllegalArgumentException("designation of " + organization + " for " + line
                    + " needs both its end and the day since which the end is known, or neither");
        }
    }

    /**
     * The place that establishes the designation.
     *
     * @return the first of the sources
     */
    public Paragraph source() {
        return sources.get(0);
    }

    /**
     * Whether the designation was in force on a day.
     *
     * @param day the day
     * @return true from the first to the last day, both inclusive
     */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (to.isEmpty() || !day.isAfter(to.get()));
    }

    /**
     * The designation as it was known on a day.
     *
     * @param day the day
     * @return empty if it was not known yet; without its end if the end was not known yet
     */
    public Optional<FacilitatorDesignation> asKnownOn(LocalDate day) {
        if (knownFrom.isAfter(day)) {
            return Optional.empty();
        }
        boolean endUnknown = endKnownFrom.filter(known -> known.isAfter(day)).isPresent();
        return Optional.of(
                endUnknown
                        ? new FacilitatorDesignation(
                                line,
                                organization,
                                status,
                                from,
                                Optional.empty(),
                                knownFrom,
                                Optional.empty(),
                                sources,
                                evidence,
                                confidence,
                                note)
                        : this);
    }

    /**
     * Whether the designation counts for a line: its own, or C7 for an application of C7.
     *
     * @param wanted the line asked for
     * @return true if it counts
     */
    public boolean isFor(ActionLine wanted) {
        return line == wanted
                || wanted.parent().filter(parent -> parent == line).isPresent();
    }

    @Override
    public String key() {
        return line.code() + "/" + organization.acronym() + "/" + status + "/" + from;
    }
}
