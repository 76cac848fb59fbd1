package org.wsis4j.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.governance.CoChairElection;
import org.wsis4j.governance.CoChairs;
import org.wsis4j.governance.Deviation;
import org.wsis4j.governance.RecordedTerm;
import org.wsis4j.organization.Organization;
import org.wsis4j.source.Dating;

/**
 * The co-chairs of a record held against the mandate. Only the days on which one surely was co-chair count, and only if it
 * is on record who had the chair then. Whether others waited, needs a list of the members, which no record has.
 */
final class CoChairReading {

    private final Map<CoChairElection, RecordedTerm> elections = new LinkedHashMap<>();
    private final List<RecordedTerm> undetermined = new ArrayList<>();

    CoChairReading(ChairRecord record) {
        for (RecordedTerm term : record.coChairs()) {
            Optional<CoChairElection> election = term.chair().flatMap(coChair -> election(record, term, coChair));
            election.ifPresentOrElse(sure -> elections.put(sure, term), () -> undetermined.add(term));
        }
    }

    /** The terms of co-chairs of which nothing can be said. */
    List<RecordedTerm> undetermined() {
        return undetermined;
    }

    /** What departs from the mandate, with the sources of the record. */
    List<Deviation> deviations() {
        List<Organization> members = elections.keySet().stream()
                .map(CoChairElection::coChair)
                .distinct()
                .toList();
        return CoChairs.of(members, List.copyOf(elections.keySet())).deviations().stream()
                .filter(deviation -> deviation.kind() != Deviation.Kind.CO_CHAIR_BEFORE_OTHERS)
                .map(this::withSources)
                .toList();
    }

    private Deviation withSources(Deviation deviation) {
        return new Deviation(
                deviation.kind(),
                deviation.from(),
                deviation.to(),
                deviation.organizations(),
                elections.entrySet().stream()
                        .filter(entry -> isAbout(deviation, entry.getKey()))
                        .flatMap(entry -> entry.getValue().sources().stream())
                        .distinct()
                        .toList());
    }

    /** Several at a time are told for the days that they have in common, all else for those of one election. */
    private static boolean isAbout(Deviation deviation, CoChairElection election) {
        boolean several = deviation.kind() == Deviation.Kind.MORE_THAN_ONE_CO_CHAIR;
        boolean inTime = several
                ? !election.from().isAfter(deviation.to()) && !election.to().isBefore(deviation.from())
                : election.from().equals(deviation.from());
        return inTime && deviation.organizations().contains(election.coChair());
    }

    private static Optional<CoChairElection> election(ChairRecord record, RecordedTerm term, Organization coChair) {
        Dating first = term.from().or(term::seenOn).or(term::to).orElseThrow();
        Dating last = term.to().or(term::seenOn).or(term::from).orElseThrow();
        LocalDate from = first.latest();
        LocalDate to = last.earliest();
        if (to.isBefore(from)) {
            return Optional.empty();
        }
        // Not the first or last day, which may be that of a handover of the chair.
        LocalDate middle = from.plusDays((to.toEpochDay() - from.toEpochDay()) / 2);
        List<RecordedTerm> chairs = record.history().on(middle);
        // The day of a handover belongs to both, which does not make two co-chairs of them.
        LocalDate until = to.isAfter(from) ? to.minusDays(1) : to;
        return chairs.size() == 1
                ? chairs.get(0).chair().map(chair -> new CoChairElection(coChair, chair, from, until))
                : Optional.empty();
    }
}
