package org.wsis4j.reporting.meeting;

import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Draft;

/**
 * How many participants of one category of stakeholders there were.
 */
@Value.Immutable
public abstract class ParticipantCount implements Draft {

    ParticipantCount() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The category.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<StakeholderCategory>> category();

    /**
     * How many.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Integer> count();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableParticipantCount.Builder {
        Builder() {}
    }
}
