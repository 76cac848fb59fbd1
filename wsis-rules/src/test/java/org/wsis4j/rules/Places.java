package org.wsis4j.rules;

import java.util.List;
import java.util.Optional;
import org.wsis4j.form.FormField;
import org.wsis4j.form.Forms;
import org.wsis4j.reporting.Draft;
import org.wsis4j.rules.reading.Location;

/** What stands at a place of a draft. */
public final class Places {

    private Places() {}

    /** Whether anything stands there, be it blank or unreadable; the root of a draft is always there. */
    public static boolean isTaken(Draft draft, Location place) {
        return place.equals(Location.root()) || isTaken(draft, place.steps());
    }

    private static boolean isTaken(Draft draft, List<String> steps) {
        Optional<? extends FormField<?, ?, ?>> field = Forms.of(draft).field(steps.get(0));
        List<?> values = field.orElseThrow(() -> new AssertionError(steps + " is no place in " + draft))
                .values(draft);
        List<String> rest = steps.subList(1, steps.size());
        if (rest.isEmpty()) {
            return !values.isEmpty() || draft.unread().has(steps.get(0));
        }
        boolean isList = field.get().isList();
        int index = isList ? Integer.parseInt(rest.get(0)) : 0;
        if (index >= values.size()) {
            return false;
        }
        Object value = values.get(index);
        List<String> below = isList ? rest.subList(1, rest.size()) : rest;
        return below.isEmpty() || (value instanceof Draft part && isTaken(part, below));
    }
}
