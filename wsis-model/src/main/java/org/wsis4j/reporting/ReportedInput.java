package org.wsis4j.reporting;

import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.organization.Organization;

/**
 * What somebody put in: a contribution that a report names.
 */
@Value.Immutable
public abstract class ReportedInput implements Draft {

    ReportedInput() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Who put it in, registered or not.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<Organization>> organization();

    /**
     * Its title.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> title();

    /**
     * Where it can be read by the public.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> url();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableReportedInput.Builder {
        Builder() {}
    }
}
