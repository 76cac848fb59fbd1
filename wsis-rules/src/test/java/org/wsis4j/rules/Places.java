package org.wsis4j.rules;

import java.util.List;
import java.util.Optional;
import org.wsis4j.form.FormField;
import org.wsis4j.form.Forms;
import org.wsis4j.reporting.Draft;
import org.wsis4j.rules.presence.Presence;
import org.wsis4j.rules.reading.Location;

/** What stands at a place of a draft. */
public final class Places {

    private Places() {}

    /** Whether something is said there; blank says nothing, and the root of a draft is always there. */
    public static boolean isSaid(Draft draft, Location place) {
        return place.equals(Location.root()) || isSaid(draft, place.steps());
    }

    private static boolean isSaid(Draft draft, List<String> steps) {
        Optional<? extends FormField<?, ?, ?>> field = Forms.of(draft).field(steps.get(0));
        List<?> values = field.orElseThrow(() -> new AssertionError(steps + " is no place in " + draft))
                .values(draft);
        List<String> rest = steps.subList(1, steps.size());
        if (rest.isEmpty()) {
            return Presence.isSaid(values);
        }
        boolean isList = field.get().isList();
        int index = isList ? Integer.parseInt(rest.get(0)) : 0;
        if (index >= values.size()) {
            return false;
        }
        Object value = values.get(index);
        List<String> below = isList ? rest.subList(1, rest.size()) : rest;
        return below.isEmpty() ? Presence.isSaid(value) : value instanceof Draft part && isSaid(part, below);
    }
}
