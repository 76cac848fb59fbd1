package org.wsis4j.reporting.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.governance.GroupTask;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.ReportedInput;
import org.wsis4j.reporting.ReportingPeriod;

/**
 * What the United Nations Group on the Information Society reports to the Economic and Social Council or to its
 * Commission on Science and Technology for Development (E/2006/85, paragraphs 11 to 19 and 35).
 */
@Value.Immutable
public abstract non-sealed class GroupReport implements Report {

    GroupReport() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The title.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> title();

    /**
     * The document symbol, such as {@code E/CN.16/2007/CRP.1}.
     *
     * @return empty if the report has none
     */
    public abstract Optional<String> symbol();

    /**
     * The language of the report, as a BCP 47 tag.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> language();

    /**
     * Where the report can be read by the public.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> url();

    /**
     * The date of the report.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<LocalDate> date();

    /**
     * The time covered.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<ReportingPeriod> period();

    /**
     * The body that receives the report.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> recipient();

    /**
     * Who chairs the group on the day of the report, registered or not.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<Organization>> chair();

    /**
     * Who chairs it beside the chair, registered or not.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<Coded<Organization>> coChairs();

    /**
     * Who provides the secretariat, registered or not.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<Coded<Organization>> secretariat();

    /**
     * The members, registered or not.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<Coded<Organization>> members();

    /**
     * The terms of the chairs.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<ReportedChairTerm> chairTerms();

    /**
     * The elections of co-chairs.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<ReportedElection> coChairElections();

    /**
     * The work plans and their updates.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<ReportedWorkPlan> workPlans();

    /**
     * The meetings of the group.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<ReportedGroupMeeting> meetings();

    /**
     * The tasks on which the group worked (E/2006/85, paragraph 16).
     *
     * @return nothing if the draft does not say
     */
    public abstract List<Coded<GroupTask>> tasks();

    /**
     * What members put into the report.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<ReportedInput> inputs();

    /**
     * Who coordinates the networks around the action lines, registered or not.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<Coded<Organization>> networkCoordinators();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableGroupReport.Builder {
        Builder() {}
    }
}
