package org.wsis4j.reporting.meeting;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.reporting.Draft;

/**
 * Who took part in a meeting, in figures.
 */
@Value.Immutable
public abstract class Participants implements Draft {

    Participants() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * How many in all.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Integer> count();

    /**
     * Whether the total is told as about so many.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Boolean> approximate();

    /**
     * How many of each category of stakeholders.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<ParticipantCount> categories();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableParticipants.Builder {
        Builder() {}
    }
}
