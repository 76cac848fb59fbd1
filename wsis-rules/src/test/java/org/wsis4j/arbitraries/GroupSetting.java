package org.wsis4j.arbitraries;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.OrganizationKind;
import org.wsis4j.organization.Organizations;

/**
 * What holds a clean report of the group together, as E/2006/85 has it: the chair rotates every July, the co-chair is
 * another every time.
 *
 * @param date the date of the report
 * @param term the term on that day, counted from 0
 * @param others members beside the three that take turns in the chair
 */
record GroupSetting(LocalDate date, int term, List<Organization> others) {

    /** The group had met. */
    static final LocalDate AT_WORK = LocalDate.of(2006, 8, 1);

    /** The first meeting, and the beginning of the first term. */
    static final LocalDate FIRST_MEETING = LocalDate.of(2006, 7, 14);

    private static final List<String> CHAIRS = List.of("ITU", "UNESCO", "UNDP");

    private static final List<OrganizationKind> KINDS = List.of(
            OrganizationKind.UN_SPECIALIZED_AGENCY,
            OrganizationKind.UN_PROGRAMME_OR_FUND,
            OrganizationKind.UN_REGIONAL_COMMISSION);

    static GroupSetting drawn(Draw draw, LocalDate asOf) {
        LocalDate date = draw.day(AT_WORK, asOf);
        int term = (int) ChronoUnit.YEARS.between(FIRST_MEETING, date);
        return new GroupSetting(date, term, others(draw));
    }

    /** At least two, so that the co-chairs can rotate. */
    private static List<Organization> others(Draw draw) {
        List<Organization> candidates = new ArrayList<>(Organizations.standard().all().stream()
                .filter(organization -> KINDS.contains(organization.kind()))
                .filter(organization -> !CHAIRS.contains(organization.acronym()))
                .toList());
        List<Organization> others = new ArrayList<>();
        for (int i = draw.between(2, 6); i > 0; i--) {
            others.add(candidates.remove(draw.below(candidates.size())));
        }
        return List.copyOf(others);
    }

    /** Who takes turns in the chair, and coordinates the networks around the action lines. */
    List<Organization> three() {
        return CHAIRS.stream()
                .map(name -> Organizations.standard().find(name).orElseThrow())
                .toList();
    }

    LocalDate start(int which) {
        return FIRST_MEETING.plusYears(which);
    }

    Organization chair(int which) {
        return three().get(which % three().size());
    }

    Organization coChair(int which) {
        return others.get(which % others.size());
    }
}
