package org.wsis4j.json.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the part of one document that is the same as a part of another. */
final class Matching {

    private Matching() {}

    /** The place in the other document; empty if it has nothing like it. */
    static Optional<List<Object>> place(Object from, Object to, List<Object> path) {
        List<Object> found = new ArrayList<>();
        Object here = from;
        Object there = to;
        for (Object step : path) {
            Object child = Tree.children(here).get(step);
            Object other = here instanceof List<?> list && there instanceof List<?> others
                    ? index(list, others, (int) step)
                    : step;
            Object next = Tree.children(there).get(other);
            if (child == null || next == null) {
                return Optional.empty();
            }
            found.add(other);
            here = child;
            there = next;
        }
        return Optional.of(found);
    }

    /** An equal element, or the one at the same index where both are as long; -1 if there is neither. */
    private static int index(List<?> here, List<?> there, int index) {
        if (here.size() == there.size()) {
            return index;
        }
        return there.indexOf(here.get(index));
    }
}
