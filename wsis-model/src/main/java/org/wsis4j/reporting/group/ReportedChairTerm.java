package org.wsis4j.reporting.group;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Draft;

/**
 * The time for which an organization chaired the group, as a report tells it.
 */
@Value.Immutable
public abstract class ReportedChairTerm implements Draft {

    ReportedChairTerm() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The organization, registered or not.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<Organization>> organization();

    /**
     * The first day of the term, inclusive.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<LocalDate> start();

    /**
     * The last day of the term, inclusive.
     *
     * @return empty if the draft does not say, or if the term goes on
     */
    public abstract Optional<LocalDate> end();

    /**
     * Where it is published.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> source();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableReportedChairTerm.Builder {
        Builder() {}
    }
}
