package org.wsis4j.cli.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.wsis4j.observation.Conflict;
import org.wsis4j.observation.Observation;

/** Figures that contradict each other, all of them with who says so. */
final class ConflictText {

    private ConflictText() {}

    static String of(Conflict conflict) {
        return conflict.area() + " " + conflict.indicator() + " " + conflict.year() + ": "
                + conflict.observations().stream().map(ConflictText::told).collect(Collectors.joining("; "));
    }

    private static String told(Observation observation) {
        List<String> beside = new ArrayList<>();
        beside.add(observation.source());
        observation.vintage().ifPresent(vintage -> beside.add("published " + vintage));
        observation.estimate().filter(flag -> flag).ifPresent(flag -> beside.add("estimate"));
        return Rounded.exactly(observation.value()) + " " + Phrases.of(observation.unit()) + " ("
                + String.join(", ", beside) + ")";
    }
}
