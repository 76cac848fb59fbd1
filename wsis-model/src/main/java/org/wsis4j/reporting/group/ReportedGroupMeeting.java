package org.wsis4j.reporting.group;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.governance.MeetingMode;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Draft;

/**
 * A meeting of the group, as a report tells it.
 */
@Value.Immutable
public abstract class ReportedGroupMeeting implements Draft {

    ReportedGroupMeeting() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Which meeting it is, counted from the first; as told.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Integer> number();

    /**
     * The first day, inclusive.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<LocalDate> start();

    /**
     * The last day, inclusive.
     *
     * @return empty if the draft does not say, or if it lasted one day
     */
    public abstract Optional<LocalDate> end();

    /**
     * Where it was held.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> place();

    /**
     * How it was held.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<MeetingMode>> mode();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableReportedGroupMeeting.Builder {
        Builder() {}
    }
}
