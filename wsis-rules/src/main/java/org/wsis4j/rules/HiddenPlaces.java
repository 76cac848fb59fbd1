package org.wsis4j.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wsis4j.reporting.Draft;
import org.wsis4j.reporting.FacilitatorReport;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.Unread;
import org.wsis4j.rules.presence.Fields;
import org.wsis4j.rules.reading.Location;

/**
 * The places of a report whose values could not be read, as its parts have kept them. A report that was read and is
 * checked without its reading still must not pass for what nobody could read.
 *
 * <p>Not everything that was kept hides something: a field that no part has is not asked for by any rule, and the second of
 * two fields of one name was kept beside the first, which was read.
 */
final class HiddenPlaces {

    private final List<Location> places = new ArrayList<>();

    private HiddenPlaces() {}

    static List<Location> in(Report report) {
        HiddenPlaces hidden = new HiddenPlaces();
        // Of the other kinds no fields are declared yet, and no rule reads any.
        if (report instanceof FacilitatorReport facilitatorReport) {
            hidden.add(Location.root(), report);
            hidden.addParts(facilitatorReport);
        }
        return hidden.places;
    }

    private void addParts(FacilitatorReport report) {
        add("reporter", report.reporter());
        add("period", report.period());
        add("results", report.results());
        add("partners", report.partners());
        add("facilitators", report.facilitators());
        add("activities", report.activities());
        add("indicators", report.indicators());
        add("goals", report.goals());
    }

    private void add(String field, Optional<? extends Draft> part) {
        part.ifPresent(draft -> add(Location.of(field), draft));
    }

    private void add(String field, List<? extends Draft> parts) {
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).unread().isEmpty()) {
                add(Location.of(field, i), parts.get(i));
            }
        }
    }

    private void add(Location location, Draft draft) {
        for (Unread.Entry entry : draft.unread().entries()) {
            if (Fields.isEmpty(draft, entry.name())) {
                places.add(location.child(entry.name()));
            }
        }
    }
}
