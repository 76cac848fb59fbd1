package org.wsis4j.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that was done, goes on or is planned: a meeting, a project, a training.
 */
@Value.Immutable
public abstract class Activity implements Draft {

    Activity() {}

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
    public abstract Optional<String> title();

    /**
     * Whether it is told as past, going on, announced or possible.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<ActivityState>> state();

    /**
     * The first day, inclusive.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<LocalDate> start();

    /**
     * The last day, inclusive.
     *
     * @return empty if the draft does not say, or if it lasted one day
     */
    public abstract Optional<LocalDate> end();

    /**
     * Where it takes place.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> place();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableActivity.Builder {
        Builder() {}
    }
}
