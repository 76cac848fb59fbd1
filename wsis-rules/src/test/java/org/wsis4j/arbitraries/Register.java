package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.List;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.facilitation.Facilitation;
import org.wsis4j.facilitation.FocalPoint;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;

/** What the register has for a line on a day. */
final class Register {

    private Register() {}

    static List<Organization> facilitators(ActionLine line, LocalDate day) {
        return Facilitation.standard().of(line).on(day).facilitators();
    }

    static boolean facilitates(Organization organization, ActionLine line, LocalDate day) {
        return facilitators(line, day).contains(organization);
    }

    /** The lines that an organization facilitates. */
    static List<ActionLine> linesOf(Organization organization, LocalDate day) {
        return ActionLine.facilitated().stream()
                .filter(line -> facilitates(organization, line, day))
                .toList();
    }

    /** The organizations that are proposed for a line, and no more. */
    static List<Organization> proposed(ActionLine line, LocalDate day) {
        Facilitation register = Facilitation.standard().of(line).on(day);
        return register.stream()
                .map(designation -> designation.organization())
                .distinct()
                .filter(organization -> register.of(organization).stream()
                        .allMatch(designation -> designation.status() == DesignationStatus.PROPOSED))
                .toList();
    }

    /** The registered organizations that do not stand beside a line in any quality. */
    static List<Organization> unlisted(ActionLine line, LocalDate day) {
        Facilitation register = Facilitation.standard().of(line).on(day);
        return Organizations.standard().all().stream()
                .filter(organization -> register.of(organization).all().isEmpty())
                .toList();
    }

    /** The focal points of a line; none if the sources do not decide. */
    static List<Organization> focalPoints(ActionLine line, LocalDate day) {
        FocalPoint onRecord = Facilitation.standard().focalPoint(line, day);
        return onRecord.evidence().decides() ? onRecord.organizations() : List.of();
    }
}
