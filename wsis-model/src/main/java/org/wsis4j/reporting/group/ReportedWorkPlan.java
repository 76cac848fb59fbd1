package org.wsis4j.reporting.group;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.reporting.Draft;

/**
 * A work plan of the group, or an update of one, as a report tells it.
 */
@Value.Immutable
public abstract class ReportedWorkPlan implements Draft {

    ReportedWorkPlan() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its title.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> title();

    /**
     * The day on which it was adopted.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<LocalDate> adopted();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableReportedWorkPlan.Builder {
        Builder() {}
    }
}
