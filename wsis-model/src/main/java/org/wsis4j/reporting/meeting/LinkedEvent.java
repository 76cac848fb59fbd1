package org.wsis4j.reporting.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Draft;

/**
 * An event together with which a meeting was held (consultation, paragraph 10(i)).
 */
@Value.Immutable
public abstract class LinkedEvent implements Draft {

    LinkedEvent() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its name.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> name();

    /**
     * Its first day, inclusive.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<LocalDate> start();

    /**
     * Its last day, inclusive.
     *
     * @return empty if the draft does not say, or if it lasted one day
     */
    public abstract Optional<LocalDate> end();

    /**
     * Where it was held.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> place();

    /**
     * Where the meeting lies in time, seen from the event.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<EventRelation>> relation();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableLinkedEvent.Builder {
        Builder() {}
    }
}
