package org.wsis4j.reporting;

import org.immutables.value.Value;

/**
 * A report or a part of one, as it came: every field is optional or a list, and what could not be read is kept.
 *
 * <p>A draft exists so that somebody can be told what is wrong with it. That a field is required is a rule, not a
 * property of the type.
 */
public interface Draft {

    /**
     * What stood in the document at this place and is no field of this type, or could not be read as one.
     *
     * @return nothing for a draft that was made in code
     */
    @Value.Default
    default Unread unread() {
        return Unread.none();
    }
}
