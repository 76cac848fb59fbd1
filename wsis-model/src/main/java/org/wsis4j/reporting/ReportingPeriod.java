package org.wsis4j.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The time a report covers. Periods differ from kind to kind: a calendar year, fifteen months, ten years.
 */
@Value.Immutable
public abstract class ReportingPeriod implements Draft {

    ReportingPeriod() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The first day covered, inclusive.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<LocalDate> start();

    /**
     * The last day covered, inclusive.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<LocalDate> end();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableReportingPeriod.Builder {
        Builder() {}
    }
}
