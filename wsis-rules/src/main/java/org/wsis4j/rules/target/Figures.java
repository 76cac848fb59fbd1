package org.wsis4j.rules.target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wsis4j.observation.Area;
import org.wsis4j.observation.Observation;
import org.wsis4j.observation.Observations;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Unread;
import org.wsis4j.reporting.target.ReportedFigure;
import org.wsis4j.reporting.target.TargetReport;
import org.wsis4j.rules.presence.Presence;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Unit;

/**
 * The figures of a submission that say enough to be looked at together; what is wrong with the others, other rules say.
 *
 * @param all those that say enough
 * @param hidden those of which something that counts could not be read
 */
record Figures(List<Figure> all, List<ReportedFigure> hidden) {

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

        boolean saysTheSame(Figure other) {
            return observation.unit() == other.observation.unit()
                    && observation.value().compareTo(other.observation.value()) == 0;
        }
    }

    /**
     * What figures must have in common to contradict each other.
     *
     * @param area what they are of
     * @param indicator the key of what they measure
     * @param year the year of the data
     */
    record Place(Area area, String indicator, int year) {
        static Place of(Figure figure) {
            return new Place(
                    figure.area(),
                    figure.indicator().key(),
                    figure.observation().year());
        }
    }

    static Figures of(TargetReport report) {
        List<Figure> figures = new ArrayList<>();
        List<ReportedFigure> hidden = new ArrayList<>();
        for (int i = 0; i < report.figures().size(); i++) {
            ReportedFigure figure = report.figures().get(i);
            if (isHidden(figure)) {
                hidden.add(figure);
            } else {
                read(figure, i).ifPresent(figures::add);
            }
        }
        return new Figures(List.copyOf(figures), List.copyOf(hidden));
    }

    /** What a part has kept is asked here, and not the examination, which looks through all hidden places each time. */
    private static boolean isHidden(ReportedFigure figure) {
        Unread unread = figure.unread();
        return (figure.area().isEmpty() && unread.has("area"))
                || (figure.indicator().isEmpty() && unread.has("indicator"))
                || (figure.year().isEmpty() && unread.has("year"))
                || (figure.value().isEmpty() && unread.has("value"))
                || isUnitHidden(figure);
    }

    /** The unit that nobody could read is not that of the indicator. */
    static boolean isUnitHidden(ReportedFigure figure) {
        return figure.unit().isEmpty() && figure.unread().has("unit");
    }

    /** Whether a figure that could not be read may be of an area and an indicator, so that another is not the latest. */
    boolean mayHide(Area area, Indicator indicator) {
        return hidden.stream().anyMatch(figure -> canBe(figure.area(), area) && canBe(figure.indicator(), indicator));
    }

    private static <T> boolean canBe(Optional<Coded<T>> code, T wanted) {
        return code.isEmpty() || code.get().is(wanted);
    }

    /** Two figures of one place are enough for a conflict, however many there are. */
    Observations observations() {
        Map<Place, List<Figure>> byPlace = new LinkedHashMap<>();
        for (Figure figure : all) {
            List<Figure> same = byPlace.computeIfAbsent(Place.of(figure), place -> new ArrayList<>());
            if (same.size() < 2 && same.stream().noneMatch(figure::saysTheSame)) {
                same.add(figure);
            }
        }
        return Observations.of(byPlace.values().stream()
                .flatMap(List::stream)
                .map(Figure::observation)
                .toList());
    }

    /** The unit of a figure: that which is written, or that of its indicator; empty if neither can be read. */
    static Optional<Unit> unit(ReportedFigure figure) {
        return Presence.isSaid(figure.unit())
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
