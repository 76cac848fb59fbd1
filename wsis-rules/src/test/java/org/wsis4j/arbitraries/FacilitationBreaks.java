package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.Organizations;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.reporting.Reporter;
import org.wsis4j.reporting.ReporterRole;

/** Breaks the rules of the family FAC. */
final class FacilitationBreaks {

    private static final DesignationStatus[] FACILITATING = {DesignationStatus.LISTED, DesignationStatus.CO_FACILITATOR
    };

    private FacilitationBreaks() {}

    /** What only a facilitator's report can break. */
    static Map<String, Break<Clean>> ofReporters() {
        return Map.of(
                "WSIS-FAC-002",
                FacilitationBreaks::reporterFromOutside,
                "WSIS-FAC-006",
                FacilitationBreaks::notLeading);
    }

    /** What any report on action lines can break. */
    static <C extends OnLines> Map<String, Break<C>> all() {
        return Map.of(
                "WSIS-FAC-001", FacilitationBreaks::unlisted,
                "WSIS-FAC-003", FacilitationBreaks::twoFocalPoints,
                "WSIS-FAC-004", FacilitationBreaks::anotherFocalPoint,
                "WSIS-FAC-005", FacilitationBreaks::anotherLine,
                "WSIS-FAC-007", FacilitationBreaks::onlyProposed,
                "WSIS-FAC-008", FacilitationBreaks::notSole,
                "WSIS-FAC-009", FacilitationBreaks::withoutContact);
    }

    private static Report unlisted(OnLines clean) {
        ActionLine line = clean.draw().one(clean.lines());
        Coded<Organization> organization = clean.draw().oneIn(3)
                ? Spellings.organization(clean.draw().one(Prose.CIVIL_SOCIETY))
                : Spellings.organization(
                        clean.draw(), clean.draw().one(clean.register().unlisted(line, clean.day())));
        return clean.naming(line, clean.facilitator(organization, line, FACILITATING));
    }

    private static Report reporterFromOutside(Clean clean) {
        ActionLine line = clean.draw().one(clean.lines());
        List<Organization> others = Organizations.standard().all().stream()
                .filter(organization -> !clean.register().facilitates(organization, line, clean.day()))
                .toList();
        return clean.edit()
                .reporter(Reporter.builder()
                        .organization(Spellings.organization(
                                clean.draw(), clean.draw().one(others)))
                        .role(Coded.of(clean.draw().one(ReporterRole.FACILITATOR, ReporterRole.CO_FACILITATOR)))
                        .build())
                .build();
    }

    /** Two that are on record are no contradiction, so neither is: both facilitate, and nobody knows the focal point. */
    private static Report twoFocalPoints(OnLines clean) {
        ActionLine line = clean.draw().one(linesWithTwo(clean, FacilitationBreaks::possibleFocalPoints));
        List<Organization> pair = possibleFocalPoints(line, clean);
        int other = clean.draw().between(1, pair.size() - 1);
        return clean.with(
                List.of(focalPoint(clean, pair.get(0), line), focalPoint(clean, pair.get(other), line)), line);
    }

    private static List<Organization> possibleFocalPoints(ActionLine line, OnLines clean) {
        boolean unknown = clean.register().focalPoints(line, clean.day()).isEmpty();
        return unknown ? clean.register().facilitators(line, clean.day()) : List.of();
    }

    private static ReportedFacilitator focalPoint(OnLines clean, Organization organization, ActionLine line) {
        return ReportedFacilitator.builder()
                .from(unreachable(clean, organization, line))
                .contact(clean.draw().one(Prose.CONTACTS))
                .build();
    }

    private static ReportedFacilitator unreachable(OnLines clean, Organization organization, ActionLine line) {
        return clean.facilitator(
                Coded.of(organization), line, DesignationStatus.FOCAL_POINT, DesignationStatus.PROVISIONAL_FOCAL_POINT);
    }

    private static Report anotherFocalPoint(OnLines clean) {
        ActionLine line = clean.draw().one(lines(clean, FacilitationBreaks::notTheFocalPoint));
        Organization organization = clean.draw().one(notTheFocalPoint(line, clean));
        return clean.with(List.of(focalPoint(clean, organization, line)), line);
    }

    private static Report withoutContact(OnLines clean) {
        ActionLine line = clean.draw().one(lines(clean, FacilitationBreaks::onRecord));
        Organization organization = clean.draw().one(onRecord(line, clean));
        return clean.with(List.of(unreachable(clean, organization, line)), line);
    }

    private static List<Organization> onRecord(ActionLine line, OnLines clean) {
        return clean.register().focalPoints(line, clean.day());
    }

    /** One of several facilitators. */
    private static Report notSole(OnLines clean) {
        ActionLine line = clean.draw().one(linesWithTwo(clean, FacilitationBreaks::facilitating));
        Organization organization = clean.draw().one(facilitating(line, clean));
        return clean.naming(
                line,
                ReportedFacilitator.builder()
                        .from(clean.facilitator(Spellings.organization(clean.draw(), organization), line, FACILITATING))
                        .sole(true)
                        .build());
    }

    private static List<Organization> facilitating(ActionLine line, OnLines clean) {
        return clean.register().facilitators(line, clean.day());
    }

    /** Who facilitates a line while another is on record as its focal point. */
    private static List<Organization> notTheFocalPoint(ActionLine line, OnLines clean) {
        LocalDate day = clean.day();
        List<Organization> onRecord = clean.register().focalPoints(line, day);
        List<Organization> others = new ArrayList<>(
                onRecord.isEmpty() ? List.of() : clean.register().facilitators(line, day));
        others.removeAll(onRecord);
        return others;
    }

    private static Report anotherLine(OnLines clean) {
        List<ActionLine> others = new ArrayList<>(ActionLine.facilitated());
        others.removeAll(clean.lines());
        ActionLine line = clean.draw().one(others);
        Organization organization = clean.draw().one(clean.register().facilitators(line, clean.day()));
        return clean.with(clean.draw()
                .inserted(
                        clean.report().facilitators(),
                        clean.facilitator(Spellings.organization(clean.draw(), organization), line, FACILITATING)));
    }

    private static Report notLeading(Clean clean) {
        String name =
                clean.draw().one("UNCTAD", "WHO", "UN DESA", "APC", clean.draw().one(Prose.CIVIL_SOCIETY));
        return clean.edit()
                .reporter(Reporter.builder()
                        .organization(Spellings.organization(name))
                        .role(Coded.of(ReporterRole.LEAD_FACILITATING_AGENCY))
                        .build())
                .build();
    }

    private static Report onlyProposed(OnLines clean) {
        ActionLine line = clean.draw().one(lines(clean, FacilitationBreaks::proposed));
        Organization organization = clean.draw().one(proposed(line, clean));
        Coded<Organization> name = Spellings.organization(clean.draw(), organization);
        return clean.naming(
                line,
                clean.draw().oneIn(3) ? clean.facilitator(name, line) : clean.facilitator(name, line, FACILITATING));
    }

    private static List<Organization> proposed(ActionLine line, OnLines clean) {
        return clean.register().proposed(line, clean.day());
    }

    /** The lines for which there are candidates: those of the report if possible, otherwise all. */
    private static List<ActionLine> lines(
            OnLines clean, BiFunction<ActionLine, OnLines, List<Organization>> candidates) {
        return lines(clean, candidates, 1);
    }

    private static List<ActionLine> linesWithTwo(
            OnLines clean, BiFunction<ActionLine, OnLines, List<Organization>> candidates) {
        return lines(clean, candidates, 2);
    }

    private static List<ActionLine> lines(
            OnLines clean, BiFunction<ActionLine, OnLines, List<Organization>> candidates, int least) {
        List<ActionLine> all = ActionLine.facilitated().stream()
                .filter(line -> candidates.apply(line, clean).size() >= least)
                .toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no line can break this rule on " + clean.day()
                    + ", as far as was known on " + clean.asOf() + "; ask for a later day of the check");
        }
        List<ActionLine> own = all.stream().filter(clean.lines()::contains).toList();
        return own.isEmpty() ? all : own;
    }
}
