package org.wsis4j.reporting;

import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.StakeholderCategory;

/**
 * A partner in the implementation (consultation, paragraph 10(e)).
 */
@Value.Immutable
public abstract class Partner implements Draft {

    Partner() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The partner, registered or not.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<Organization>> organization();

    /**
     * Its category of stakeholders.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<StakeholderCategory>> category();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutablePartner.Builder {
        Builder() {}
    }
}
