package org.wsis4j.reporting.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.governance.MeetingMode;
import org.wsis4j.organization.Organization;
import org.wsis4j.reporting.ActionLineReport;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.ReportedFacilitator;

/**
 * What is reported of a facilitation meeting of one or several action lines.
 *
 * <p>The fields are those of the meeting reports that facilitators have published since 2006.
 */
@Value.Immutable
public abstract non-sealed class FacilitationMeetingReport implements Report, ActionLineReport {

    FacilitationMeetingReport() {}

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
     * The document symbol, such as {@code ALC5/2006}.
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
    @Override
    public abstract Optional<LocalDate> date();

    /**
     * The action lines that met.
     *
     * @return nothing if the draft does not say; several lines may meet together
     */
    @Override
    public abstract List<Coded<ActionLine>> actionLines();

    /**
     * Which meeting it is, counted from the first of these lines; as told, for meetings are not held every year.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Integer> number();

    /**
     * The first day of the meeting, inclusive.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<LocalDate> start();

    /**
     * The last day of the meeting, inclusive.
     *
     * @return empty if the draft does not say, or if it lasted one day
     */
    public abstract Optional<LocalDate> end();

    /**
     * The hours of the meeting, as written.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> hours();

    /**
     * The weekday on which the meeting is said to start.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<DayOfWeek>> weekday();

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

    /**
     * Whether it was open to all stakeholders.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Boolean> open();

    /**
     * Who convened it, registered or not.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<Coded<Organization>> convenors();

    /**
     * Who chaired it.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<MeetingChair> chairs();

    /**
     * Who took part.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Participants> participants();

    /**
     * The event together with which it was held.
     *
     * @return empty if the draft does not say, or if it was held on its own
     */
    public abstract Optional<LinkedEvent> linkedEvent();

    /**
     * The facilitators of the action lines, as the meeting left them.
     *
     * @return nothing if the draft does not say
     */
    @Override
    public abstract List<ReportedFacilitator> facilitators();

    /**
     * The terms of reference that are used.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> termsOfReference();

    /**
     * What the work programme plans.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<String> workProgramme();

    /**
     * The working methods.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<String> workingMethods();

    /**
     * What the meeting was for.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<String> objectives();

    /**
     * What came out of it.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<String> outcomes();

    /**
     * What is to be done next.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<String> nextSteps();

    /**
     * The titles of the annexes.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<String> annexes();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableFacilitationMeetingReport.Builder {
        Builder() {}
    }
}
