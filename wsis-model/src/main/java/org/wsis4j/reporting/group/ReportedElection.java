package org.wsis4j.reporting.group;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Draft;

/**
 * The election of a co-chair, as a report tells it.
 */
@Value.Immutable
public abstract class ReportedElection implements Draft {

    ReportedElection() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The organization that was elected, registered or not.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<Organization>> organization();

    /**
     * The organization that was in the chair, registered or not.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<Organization>> chair();

    /**
     * The day of the election.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<LocalDate> date();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableReportedElection.Builder {
        Builder() {}
    }
}
