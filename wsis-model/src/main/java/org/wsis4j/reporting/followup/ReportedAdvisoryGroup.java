package org.wsis4j.reporting.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Draft;

/**
 * The group that advises on the Internet Governance Forum, as a report tells it.
 */
@Value.Immutable
public abstract class ReportedAdvisoryGroup implements Draft {

    ReportedAdvisoryGroup() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The day on which its members were announced.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<LocalDate> announced();

    /**
     * How many members it has.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Integer> members();

    /**
     * The categories of stakeholders from which members come.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<Coded<StakeholderCategory>> categories();

    /**
     * The regions from which members come.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<String> regions();

    /**
     * The day on which it first met.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<LocalDate> firstMeeting();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableReportedAdvisoryGroup.Builder {
        Builder() {}
    }
}
