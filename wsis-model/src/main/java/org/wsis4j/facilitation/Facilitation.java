package org.wsis4j.facilitation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.organization.Organization;
import org.wsis4j.source.Evidence;

/**
 * A register of designations that can be narrowed by line, by day in force and by day known. Each narrowing gives a new,
 * smaller register; the order stays that of the file.
 *
 * <pre>{@code
 * Facilitation.standard().of(ActionLine.C7_EHEALTH).on(LocalDate.of(2006, 3, 1))
 * }</pre>
 *
 * <p>The register is "indicative and non-exhaustive" (consultation, paragraph 10(a)): that an organization is not in it
 * says nothing against the organization.
 */
public final class Facilitation implements Iterable<FacilitatorDesignation> {

    private static final Facilitation STANDARD = indexed(DesignationFile.read());

    private final List<FacilitatorDesignation> designations;

    // Filled before anybody else sees it; only for the register that is asked all the time.
    private final Map<ActionLine, Facilitation> byLine = new EnumMap<>(ActionLine.class);

    private Facilitation(List<FacilitatorDesignation> designations) {
        this.designations = designations;
    }

    private static Facilitation indexed(List<FacilitatorDesignation> designations) {
        Facilitation all = new Facilitation(designations);
        for (ActionLine line : ActionLine.values()) {
            all.byLine.put(line, all.of(line));
        }
        return all;
    }

    /**
     * The register that comes with the library: the Tunis annex, the proposals of 24 February 2006, and what later
     * sources say.
     *
     * @return always the same
     */
    public static Facilitation standard() {
        return STANDARD;
    }

    /**
     * A register of one's own.
     *
     * @param designations in the order wanted
     * @return a register of these
     */
    public static Facilitation of(List<FacilitatorDesignation> designations) {
        return new Facilitation(List.copyOf(designations));
    }

    /**
     * Narrows to a line. What is designated for C7 as a whole counts for each of its applications.
     *
     * @param line the line
     * @return the designations for it
     */
    public Facilitation of(ActionLine line) {
        Facilitation known = byLine.get(line);
        return known != null ? known : where(designation -> designation.isFor(line));
    }

    /**
     * Narrows to an organization.
     *
     * @param organization the organization
     * @return its designations
     */
    public Facilitation of(Organization organization) {
        return where(designation -> designation.organization().equals(organization));
    }

    /**
     * Narrows to what was in force on a day, whenever it became known.
     *
     * @param day the day
     * @return the designations in force
     */
    public Facilitation on(LocalDate day) {
        return where(designation -> designation.inForceOn(day));
    }

    /**
     * Narrows to what was known on a day, whenever it was in force. Narrow by what was known first: an end that was
     * learned later does not count then.
     *
     * @param day the day
     * @return the designations whose source could be read by then; without their end if that was learned later
     */
    public Facilitation knownOn(LocalDate day) {
        return new Facilitation(designations.stream()
                .flatMap(designation -> designation.asKnownOn(day).stream())
                .toList());
    }

    /**
     * Who was the focal point of a line on a day, or why that cannot be said.
     *
     * @param line a facilitated line
     * @param day the day
     * @return the focal points that the register has; if it has none, {@link Evidence#NOT_FOUND} before the meeting of 24
     *     February 2006 and {@link Evidence#LOST_IN_RENDITION} from that day on, since the annex named one for every line
     *     in bold type
     * @throws IllegalArgumentException for C7, which has no focal point of its own
     */
    public FocalPoint focalPoint(ActionLine line, LocalDate day) {
        if (!line.isFacilitated()) {
            throw new IllegalArgumentException(
                    line + " has no focal point of its own; ask for one of its applications, for example "
                            + line.children().get(0));
        }
        Facilitation focalPoints =
                of(line).on(day).where(designation -> designation.status().isFocalPoint());
        return new FocalPoint(line, day, focalPoints.designations);
    }

    /**
     * The designations.
     *
     * @return in the order of the register
     */
    public List<FacilitatorDesignation> all() {
        return designations;
    }

    /**
     * The organizations that facilitate, each once.
     *
     * @return those of all designations but proposals and partners, in the order of the register
     */
    public List<Organization> facilitators() {
        return stream()
                .filter(designation -> designation.status().facilitates())
                .map(FacilitatorDesignation::organization)
                .distinct()
                .toList();
    }

    /**
     * The first designation, if any.
     *
     * @return empty if the register has none
     */
    public Optional<FacilitatorDesignation> first() {
        return stream().findFirst();
    }

    /**
     * The designations as a stream.
     *
     * @return in the order of the register
     */
    public Stream<FacilitatorDesignation> stream() {
        return designations.stream();
    }

    @Override
    public Iterator<FacilitatorDesignation> iterator() {
        return designations.iterator();
    }

    private Facilitation where(Predicate<FacilitatorDesignation> wanted) {
        List<FacilitatorDesignation> some = new ArrayList<>(designations);
        some.removeIf(wanted.negate());
        return new Facilitation(List.copyOf(some));
    }
}
