package org.wsis4j.rules.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.Observation;
import org.wsis4j.observation.Observations;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.target.ReportedFigure;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.rules.presence.Presence;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Unit;

/** The figures of a submission that say enough to be looked at together; what is wrong with the others, other rules say. */
record Figures(List<Figure> all) {

    /**
     * A figure with its place.
     *
     * @param index its place in the list of the report
     * @param observation the figure
     * @param indicator what it measures
     */
    record Figure(int index, Observation observation, Indicator indicator) {

        Area area() {
            return observation.area();
        }

        boolean isOf(Indicator wanted, Area area) {
            return indicator.key().equals(wanted.key()) && area().equals(area);
        }
    }

    static Figures of(TargetReport report) {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < report.figures().size(); i++) {
            int index = i;
            read(report.figures().get(i), index).ifPresent(figures::add);
        }
        return new Figures(List.copyOf(figures));
    }

    Observations observations() {
        return Observations.of(all.stream().map(Figure::observation).toList());
    }

    /** The unit of a figure: that which is written, or that of its indicator; empty if neither can be read. */
    static Optional<Unit> unit(ReportedFigure figure) {
        return figure.unit().isPresent()
                ? figure.unit().flatMap(Coded::value)
                : figure.indicator().flatMap(Coded::value).map(Indicator::unit).filter(unit -> unit != Unit.NOT_FOUND);
    }

    private static Optional<Figure> read(ReportedFigure figure, int index) {
        Optional<Area> area = figure.area().flatMap(Coded::value);
        Optional<Indicator> indicator = figure.indicator().flatMap(Coded::value);
        Optional<Unit> unit = unit(figure);
        boolean whole = area.isPresent()
                && indicator.isPresent()
                && unit.isPresent()
                && figure.year().isPresent()
                && figure.value().isPresent()
                && Observation.canBe(figure.year().get(), figure.value().get(), unit.get());
        if (!whole) {
            return Optional.empty();
        }
        Observation observation = Observation.of(
                area.get(),
                indicator.get().key(),
                figure.year().get(),
                figure.value().get(),
                unit.get(),
                figure.source().filter(Presence::isSaid).orElse("not said"));
        return Optional.of(new Figure(index, observation, indicator.get()));
    }
}
