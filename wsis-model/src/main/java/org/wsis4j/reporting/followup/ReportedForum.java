package org.wsis4j.reporting.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.reporting.Draft;

/**
 * A meeting of the Internet Governance Forum, as a report tells it.
 */
@Value.Immutable
public abstract class ReportedForum implements Draft {

    ReportedForum() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

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
     * Where it takes place.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> place();

    /**
     * The country that is the host.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> host();

    /**
     * Its themes.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<String> themes();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableReportedForum.Builder {
        Builder() {}
    }
}
