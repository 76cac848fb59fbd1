package org.wsis4j.rules.target;

import java.util.Optional;
import org.wsis4j.reporting.Draft;

/** Asks a part what it has kept, and not the examination, which looks through all hidden places each time. */
final class Hidden {

    private Hidden() {}

    /** Whether nobody knows what stood there; a value that was read is known, whatever else has the same name. */
    static boolean in(Draft part, String field, Optional<?> value) {
        return value.isEmpty() && part.unread().has(field);
    }
}
