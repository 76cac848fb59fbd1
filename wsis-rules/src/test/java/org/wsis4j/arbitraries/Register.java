package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.List;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.facilitation.Facilitation;
import org.wsis4j.facilitation.FocalPoint;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;

/**
 * What the register has for a line on a day.
 *
 * @param known as far as it was known on the day of the check
 */
record Register(Facilitation known) {

    static Register knownOn(LocalDate asOf) {
        return new Register(Facilitation.standard().knownOn(asOf));
    }

    List<Organization> facilitators(ActionLine line, LocalDate day) {
        return known.of(line).on(day).facilitators();
    }

    /** Whether an organization facilitates a line, or a group does that it is a member of. */
    boolean facilitates(Organization organization, ActionLine line, LocalDate day) {
        return facilitators(line, day).stream().anyMatch(entry -> isPartOf(organization, entry));
    }

    /** The lines that an organization facilitates. */
    List<ActionLine> linesOf(Organization organization, LocalDate day) {
        return ActionLine.facilitated().stream()
                .filter(line -> facilitates(organization, line, day))
                .toList();
    }

    /** The organizations that are proposed for a line, and no more. */
    List<Organization> proposed(ActionLine line, LocalDate day) {
        Facilitation register = known.of(line).on(day);
        return register.stream()
                .map(designation -> designation.organization())
                .distinct()
                .filter(organization -> register.of(organization).stream()
                        .allMatch(designation -> designation.status() == DesignationStatus.PROPOSED))
                .toList();
    }

    /** The registered organizations that do not stand beside a line in any quality, nor a group of theirs. */
    List<Organization> unlisted(ActionLine line, LocalDate day) {
        List<Organization> listed = known.of(line).on(day).stream()
                .map(designation -> designation.organization())
                .toList();
        return Organizations.standard().all().stream()
                .filter(organization -> listed.stream().noneMatch(entry -> isPartOf(organization, entry)))
                .toList();
    }

    /** The focal points of a line; none if the sources do not decide. */
    List<Organization> focalPoints(ActionLine line, LocalDate day) {
        FocalPoint onRecord = known.focalPoint(line, day);
        return onRecord.evidence().decides() ? onRecord.organizations() : List.of();
    }

    private static boolean isPartOf(Organization organization, Organization entry) {
        return organization.equals(entry)
                || Organizations.standard().expand(entry).contains(organization);
    }
}
