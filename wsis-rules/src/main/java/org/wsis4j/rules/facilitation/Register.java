package org.wsis4j.rules.facilitation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
 * <p>What every report asks is answered without putting a narrower register together; what only a finding asks, with one.
 *
 * @param knownOn the day of the check
 */
record Register(LocalDate knownOn) {

    static Register knownOn(LocalDate day) {
        return new Register(day);
    }

    private static Facilitation of(ActionLine line) {
        return Facilitation.standard().of(line);
    }

    /** Whether an organization, or a group it is a member of, stands on the list beside a line on a day. */
    boolean lists(Coded<Organization> named, ActionLine line, LocalDate day) {
        List<FacilitatorDesignation> all = of(line).all();
        for (int i = 0; i < all.size(); i++) {
            FacilitatorDesignation one = all.get(i);
            if (isInForce(one, day) && isOnTheList(one) && standsFor(one.organization(), named)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an organization facilitates a line on a day, or is a member of a group that does. */
    boolean facilitates(Coded<Organization> named, ActionLine line, LocalDate day) {
        List<FacilitatorDesignation> all = of(line).all();
        for (int i = 0; i < all.size(); i++) {
            FacilitatorDesignation one = all.get(i);
            if (isInForce(one, day) && one.status().facilitates() && standsFor(one.organization(), named)) {
                return true;
            }
        }
        return false;
    }

    /** The first designation of an organization beside a line on a day, if all of them are proposals. */
    Optional<FacilitatorDesignation> onlyProposal(Coded<Organization> named, ActionLine line, LocalDate day) {
        FacilitatorDesignation first = null;
        List<FacilitatorDesignation> all = of(line).all();
        for (int i = 0; i < all.size(); i++) {
            FacilitatorDesignation one = all.get(i);
            if (isInForce(one, day) && standsFor(one.organization(), named)) {
                if (one.status() != DesignationStatus.PROPOSED) {
                    return Optional.empty();
                }
                first = first == null ? one : first;
            }
        }
        return Optional.ofNullable(first);
    }

    /** Whether the register has an organization as focal point of a line on a day, and its evidence decides. */
    boolean confirmsFocalPoint(Coded<Organization> named, ActionLine line, LocalDate day) {
        boolean isFirst = true;
        List<FacilitatorDesignation> all = of(line).all();
        for (int i = 0; i < all.size(); i++) {
            FacilitatorDesignation one = all.get(i);
            if (one.status().isFocalPoint() && isInForce(one, day)) {
                if (isFirst && !one.evidence().decides()) {
                    return false;
                }
                isFirst = false;
                if (standsFor(one.organization(), named)) {
                    return true;
                }
            }
        }
        return false;
    }

    List<Organization> facilitators(ActionLine line, LocalDate day) {
        return of(line).knownOn(knownOn).on(day).facilitators();
    }

    FocalPoint focalPoint(ActionLine line, LocalDate day) {
        return of(line).knownOn(knownOn).focalPoint(line, day);
    }

    /** Whether an organization was focal point of a line at some time. */
    boolean hasFocalPoint(Coded<Organization> named, ActionLine line, Time time) {
        return of(line).knownOn(knownOn).stream()
                .anyMatch(designation -> designation.status().isFocalPoint()
                        && time.touches(designation)
                        && standsFor(designation.organization(), named));
    }

    /** Whether a designation was known and in force; an end that was learned later does not count. */
    private boolean isInForce(FacilitatorDesignation one, LocalDate day) {
        if (one.knownFrom().isAfter(knownOn) || day.isBefore(one.from())) {
            return false;
        }
        boolean hasEnd = one.to().isPresent() && day.isAfter(one.to().get());
        return !hasEnd || one.endKnownFrom().orElse(knownOn).isAfter(knownOn);
    }

    /** Whether a designation is one of the list of facilitators, proposals included; a mere partner is not on it. */
    private static boolean isOnTheList(FacilitatorDesignation designation) {
        return designation.status().facilitates() || designation.status() == DesignationStatus.PROPOSED;
    }

    /** Whether an entry of the register is the organization that is named, or a group it is a member of. */
    static boolean standsFor(Organization entry, Coded<Organization> named) {
        if (!named.isKnown()) {
            return false;
        }
        Organization organization = named.value().get();
        return entry.equals(organization)
                || (!entry.members().isEmpty()
                        && Organizations.standard().expand(entry).contains(organization));
    }
}
