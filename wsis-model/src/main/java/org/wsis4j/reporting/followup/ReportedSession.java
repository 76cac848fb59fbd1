package org.wsis4j.reporting.followup;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Draft;

/**
 * A session of an intergovernmental body, as a report tells it.
 */
@Value.Immutable
public abstract class ReportedSession implements Draft {

    ReportedSession() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The body, registered or not.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<Organization>> body();

    /**
     * Which session it is, counted from the first; as told.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Integer> ordinal();

    /**
     * The year of the session.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Integer> year();

    /**
     * The first day, inclusive.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<LocalDate> start();

    /**
     * The last day, inclusive.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<LocalDate> end();

    /**
     * Whether it reviews or makes policy.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<SessionKind>> kind();

    /**
     * How many working days it lasts; as told.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Integer> workingDays();

    /**
     * Its theme.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> theme();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableReportedSession.Builder {
        Builder() {}
    }
}
