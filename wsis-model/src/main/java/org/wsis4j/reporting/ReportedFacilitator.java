package org.wsis4j.reporting;

import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.facilitation.DesignationStatus;
import org.wsis4j.organization.Organization;

/**
 * A facilitator as a report names it.
 */
@Value.Immutable
public abstract class ReportedFacilitator implements Draft {

    ReportedFacilitator() {}

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
     * The action line that it is said to facilitate.
     *
     * @return empty if the draft does not say, and then it is clear only in a report on one line
     */
    public abstract Optional<Coded<ActionLine>> actionLine();

    /**
     * In what quality.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<DesignationStatus>> status();

    /**
     * How the focal point can be reached, as written (consultation, paragraph 7).
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> contact();

    /**
     * Whether it is said to be the only facilitator of the action line (consultation, paragraph 9).
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Boolean> sole();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableReportedFacilitator.Builder {
        Builder() {}
    }
}
