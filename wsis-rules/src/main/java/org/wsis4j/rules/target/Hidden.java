package org.wsis4j.rules.target;

import java.util.Optional;
import org.wsis4j.reporting.Draft;
import org.wsis4j.rules.Examination;
import org.wsis4j.rules.presence.Presence;

/** Asks a part what it has kept, and not the examination, which looks through all hidden places each time. */
final class Hidden {

    private Hidden() {}

    /** Says that an element of a list lacks a field, unless nobody knows what stood there. */
    static void require(Draft part, String list, int index, String field, Optional<?> value, Examination found) {
        if (!Presence.isSaid(value) && !in(part, field, value)) {
            found.at(list, index, field).with("field", field).absent();
        }
    }

    /** Whether nobody knows what stood there; a value that was read is known, whatever else has the same name. */
    static boolean in(Draft part, String field, Optional<?> value) {
        return value.isEmpty() && part.unread().has(field);
    }
}
