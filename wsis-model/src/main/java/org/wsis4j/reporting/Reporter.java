package org.wsis4j.reporting;

import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.organization.Organization;

/**
 * Who reports.
 */
@Value.Immutable
public abstract class Reporter implements Draft {

    Reporter() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The organization that reports.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<Organization>> organization();

    /**
     * In what role it reports.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<ReporterRole>> role();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableReporter.Builder {
        Builder() {}
    }
}
