package org.wsis4j.rules.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.reporting.ActionLineReport;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.ReportedFacilitator;
import org.wsis4j.rules.presence.Presence;
import org.wsis4j.rules.reading.Location;

/** The focal points that a report names, each for its own line or, without one, for the one line of the report. */
final class FocalPoints {

    private FocalPoints() {}

    static List<NamedFocalPoint> of(Report report) {
        List<NamedFocalPoint> focalPoints = new ArrayList<>();
        if (report instanceof ActionLineReport lines) {
            for (int i = 0; i < lines.facilitators().size(); i++) {
                ReportedFacilitator named = lines.facilitators().get(i);
                boolean isFocalPoint = named.status()
                        .flatMap(Coded::value)
                        .filter(DesignationStatus::isFocalPoint)
                        .isPresent();
                Optional<ActionLine> line =
                        named.actionLine().isPresent() ? known(named.actionLine()) : onlyLine(lines.actionLines());
                if (isFocalPoint && line.isPresent() && Presence.isSaid(named.organization())) {
                    focalPoints.add(new NamedFocalPoint(
                            Location.of("facilitators", i), named.organization().get(), line.get()));
                }
            }
        }
        return focalPoints;
    }

    private static Optional<ActionLine> known(Optional<Coded<ActionLine>> line) {
        return line.flatMap(Coded::value).filter(ActionLine::isFacilitated);
    }

    private static Optional<ActionLine> onlyLine(List<Coded<ActionLine>> lines) {
        boolean allKnown = lines.stream().allMatch(Coded::isKnown);
        List<ActionLine> facilitated = lines.stream()
                .flatMap(line -> known(Optional.of(line)).stream())
                .distinct()
                .toList();
        return allKnown && facilitated.size() == 1 ? Optional.of(facilitated.get(0)) : Optional.empty();
    }
}
