package org.wsis4j.rules.facilitation;

import java.time.LocalDate;
import java.util.List;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.facilitation.Facilitation;
import org.wsis4j.facilitation.FacilitatorDesignation;
import org.wsis4j.facilitation.FocalPoint;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.reporting.Coded;

/**
 * The register of facilitators as rules ask it: as it was known on the day of the check, and with groups understood, since
 * the five regional commissions stand in it under one entry.
 *
 * @param known what was known then
 */
record Register(Facilitation known) {

    static Register knownOn(LocalDate day) {
        return new Register(Facilitation.standard().knownOn(day));
    }

    /** What stands on a day beside a line for an organization, or for a group it is a member of. */
    List<FacilitatorDesignation> of(Coded<Organization> named, ActionLine line, LocalDate day) {
        return known.of(line).on(day).stream()
                .filter(designation -> standsFor(designation.organization(), named))
                .toList();
    }

    List<Organization> facilitators(ActionLine line, LocalDate day) {
        return known.of(line).on(day).facilitators();
    }

    FocalPoint focalPoint(ActionLine line, LocalDate day) {
        return known.focalPoint(line, day);
    }

    /** Whether an organization was focal point of a line at some time. */
    boolean hasFocalPoint(Coded<Organization> named, ActionLine line, Time time) {
        return known.of(line).stream()
                .anyMatch(designation -> designation.status().isFocalPoint()
                        && time.touches(designation)
                        && standsFor(designation.organization(), named));
    }

    /** Whether a designation is one of the list of facilitators, proposals included; a mere partner is not on it. */
    static boolean isOnTheList(FacilitatorDesignation designation) {
        return designation.status().facilitates() || designation.status() == DesignationStatus.PROPOSED;
    }

    /** Whether an entry of the register is the organization that is named, or a group it is a member of. */
    static boolean standsFor(Organization entry, Coded<Organization> named) {
        return named.value()
                .filter(organization -> entry.equals(organization)
                        || Organizations.standard().expand(entry).contains(organization))
                .isPresent();
    }
}
