package org.wsis4j.target.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.Conflict;
import org.wsis4j.observation.Observation;
import org.wsis4j.observation.Observations;
import org.wsis4j.observation.RuralCoverage;
import org.wsis4j.observation.Weights;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.PopulationConcerned;
import org.wsis4j.target.Unit;

/** The figure of a single area, as published, or as a rural share worked out from what was published. */
record AreaFigures(Observations observations, Weights weights) {

    FoundFigure find(Indicator indicator, Area area, int year, int tolerance) {
        FoundFigure published = published(indicator.key(), indicator.unit(), area, year, tolerance);
        boolean silent = published.reasons().contains(Reason.NO_DATA)
                || published.reasons().contains(Reason.TOO_OLD);
        return silent && indicator.derivedFrom().isPresent()
                ? derived(indicator.derivedFrom().get(), area, year, tolerance)
                : published;
    }

    private FoundFigure published(String indicator, Unit unit, Area area, int year, int tolerance) {
        Optional<Integer> latest = observations.latestYear(area, indicator, year);
        if (latest.isEmpty()) {
            return FoundFigure.none(Reason.NO_DATA);
        }
        int dataYear = latest.get();
        if ((long) year - dataYear > tolerance) {
            return FoundFigure.none(Reason.TOO_OLD);
        }
        Optional<Conflict> conflict = observations.conflict(area, indicator, dataYear);
        if (conflict.isPresent()) {
            return FoundFigure.conflicting(conflict.get());
        }
        List<Observation> same = observations.of(area, indicator, dataYear);
        Observation first = same.get(0);
        return first.unit() == unit
                ? FoundFigure.of(new Figure(first.value(), Optional.empty(), same))
                : FoundFigure.none(Reason.UNIT_MISMATCH);
    }

    /** The people are those of the year of the data, since the coverage is a share of them. */
    private FoundFigure derived(String input, Area area, int year, int tolerance) {
        FoundFigure all = published(input, Unit.PERCENT, area, year, tolerance);
        if (all.figure().isEmpty()) {
            return all;
        }
        Figure covered = all.figure().get();
        Optional<BigDecimal> urban = weights.find(PopulationConcerned.URBAN_PEOPLE, area, covered.lastYear());
        Optional<BigDecimal> rural = weights.find(PopulationConcerned.RURAL_PEOPLE, area, covered.lastYear());
        if (urban.isEmpty() || rural.isEmpty()) {
            return FoundFigure.none(Reason.NO_WEIGHTS);
        }
        RuralCoverage coverage = new RuralCoverage(covered.value(), urban.get(), rural.get());
        return coverage.value()
                .map(value -> FoundFigure.of(new Figure(value, Optional.empty(), covered.observations())))
                .orElseGet(() -> FoundFigure.none(reason(coverage.fault().orElseThrow())));
    }

    private static Reason reason(RuralCoverage.Fault fault) {
        return switch (fault) {
            case NEGATIVE_RURAL_COVERAGE -> Reason.NEGATIVE_RURAL_COVERAGE;
            case NO_RURAL_POPULATION -> Reason.NO_RURAL_POPULATION;
        };
    }
}
