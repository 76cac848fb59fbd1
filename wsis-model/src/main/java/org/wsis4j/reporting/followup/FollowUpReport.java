package org.wsis4j.reporting.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.Activity;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.ReportedInput;

/**
 * What is reported on the follow-up of the Summit to an intergovernmental body, such as the Secretary-General's report
 * E/2006/85 to the Economic and Social Council.
 */
@Value.Immutable
public abstract non-sealed class FollowUpReport implements Report {

    FollowUpReport() {}

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
     * The document symbol, such as {@code E/2006/85}.
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
     * Who reports, such as the Secretary-General.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> author();

    /**
     * What asks for the report, such as A/RES/60/252, paragraph 15.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> mandate();

    /**
     * The body that receives the report, registered or not.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<Organization>> recipient();

    /**
     * The session for which it was written.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<ReportedSession> session();

    /**
     * The day on which it was due.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<LocalDate> due();

    /**
     * The day on which it was submitted.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<LocalDate> submitted();

    /**
     * Why it was submitted late.
     *
     * @return empty if the draft does not say, or if it was not late
     */
    public abstract Optional<String> lateReason();

    /**
     * The events that it tells of.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<Activity> events();

    /**
     * The sessions of the Commission on Science and Technology for Development.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<ReportedSession> commissionSessions();

    /**
     * How many members the Commission has.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Integer> commissionMembers();

    /**
     * The mandates of the Commission.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<Coded<CommissionMandate>> commissionMandates();

    /**
     * The meetings of the Internet Governance Forum.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<ReportedForum> forums();

    /**
     * The group that advises on the Forum.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<ReportedAdvisoryGroup> advisoryGroup();

    /**
     * The bodies that review the follow-up.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<ReportedBody> reviewBodies();

    /**
     * The year of the overall review of the implementation.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Integer> overallReviewYear();

    /**
     * The day by which the process towards enhanced cooperation started.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<LocalDate> enhancedCooperationStart();

    /**
     * What others put into the report.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<ReportedInput> inputs();

    /**
     * What is reported on countries.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<CountryInformation> countries();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableFollowUpReport.Builder {
        Builder() {}
    }
}
