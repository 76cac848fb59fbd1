package org.wsis4j.reporting;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A link to a development goal.
 */
@Value.Immutable
public abstract class GoalLink implements Draft {

    GoalLink() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The set of goals.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<GoalFramework>> framework();

    /**
     * The number of the goal in its set.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Integer> number();

    /**
     * How the activity contributes to the goal.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> contribution();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableGoalLink.Builder {
        Builder() {}
    }
}
