package org.wsis4j.target.assessment;

import java.util.List;
import java.util.Optional;
import org.wsis4j.observation.Conflict;

/** What was found before any criterion: a figure, or why there is none, or a figure that cannot be relied on and why. */
record FoundFigure(Optional<Figure> figure, List<Reason> reasons, List<SetAside> setAside, List<Conflict> conflicts) {

    static FoundFigure of(Figure figure) {
        return new FoundFigure(Optional.of(figure), List.of(), List.of(), List.of());
    }

    static FoundFigure none(Reason reason) {
        return new FoundFigure(Optional.empty(), List.of(reason), List.of(), List.of());
    }

    static FoundFigure conflicting(Conflict conflict) {
        return new FoundFigure(Optional.empty(), List.of(Reason.CONFLICTING_VINTAGES), List.of(), List.of(conflict));
    }

    /** The figure, if nothing speaks against it. */
    Optional<Figure> sound() {
        return reasons.isEmpty() ? figure : Optional.empty();
    }
}
