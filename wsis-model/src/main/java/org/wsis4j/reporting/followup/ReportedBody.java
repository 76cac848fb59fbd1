package org.wsis4j.reporting.followup;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.reporting.Draft;

/**
 * A body that reviews the follow-up of the Summit, as a report tells it.
 */
@Value.Immutable
public abstract class ReportedBody implements Draft {

    ReportedBody() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Its name.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> name();

    /**
     * Whether its members are States.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Boolean> intergovernmental();

    /**
     * The day on which it was created.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<LocalDate> created();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableReportedBody.Builder {
        Builder() {}
    }
}
