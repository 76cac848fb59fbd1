package org.wsis4j.rules;

import java.util.ArrayList;
import java.util.List;
import org.wsis4j.form.Form;
import org.wsis4j.form.Forms;
import org.wsis4j.form.PartType;
import org.wsis4j.reporting.Draft;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.Unread;
import org.wsis4j.rules.presence.Walk;
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
        return in(Forms.of(report), report);
    }

    static List<Location> in(Form<?, ?> form, Draft draft) {
        HiddenPlaces hidden = new HiddenPlaces();
        hidden.add(Location.root(), form, draft);
        Walk.through(form, draft, type -> type instanceof PartType<?>, (type, value, place) -> {
            if (type instanceof PartType<?> part
                    && value instanceof Draft kept
                    && !kept.unread().isEmpty()) {
                hidden.add(place.get(), part.form(), kept);
            }
        });
        return hidden.places;
    }

    /** A blank text is a value here: it was read. */
    private void add(Location place, Form<?, ?> form, Draft draft) {
        for (Unread.Entry entry : draft.unread().entries()) {
            boolean isEmpty = form.field(entry.name())
                    .filter(field -> field.values(draft).isEmpty())
                    .isPresent();
            if (isEmpty) {
                places.add(place.child(entry.name()));
            }
        }
    }
}
