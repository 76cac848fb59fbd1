package org.wsis4j.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.actionline.ActionLine;

/**
 * What a facilitator of an action line reports.
 *
 * <p>No document was found that is the adopted template of the consultation, paragraph 10(g). The fields are the union of the
 * formats that facilitators have used since 2006; they agree on a small core.
 */
@Value.Immutable
public abstract non-sealed class FacilitatorReport implements Report, ActionLineReport {

    FacilitatorReport() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What the report is for.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<ReportKind>> kind();

    /**
     * The title.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> title();

    /**
     * The document symbol, such as {@code WSIS+10/4/23}.
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
     * Who reports.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Reporter> reporter();

    /**
     * The time covered.
     *
     * @return empty if the draft does not say, or for the report of one meeting
     */
    public abstract Optional<ReportingPeriod> period();

    /**
     * The day of the meeting that the report tells of.
     *
     * @return empty if the draft does not say, or for the report of a period
     */
    public abstract Optional<LocalDate> meetingDate();

    /**
     * The body that receives the report.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> recipient();

    /**
     * The action lines the report is about.
     *
     * @return nothing if the draft does not say; one report may cover several
     */
    @Override
    public abstract List<Coded<ActionLine>> actionLines();

    /**
     * The levels covered.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<Coded<Level>> levels();

    /**
     * What was achieved, in words.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<String> achievements();

    /**
     * The results, quantitative and qualitative.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<Result> results();

    /**
     * Challenges and obstacles.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<String> challenges();

    /**
     * Recommendations and proposals.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<String> recommendations();

    /**
     * Lessons learned, good practices, success stories.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<String> lessonsLearned();

    /**
     * Next steps and work plan.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<String> nextSteps();

    /**
     * Partners and participants.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<Partner> partners();

    /**
     * The facilitators of the action lines.
     *
     * @return nothing if the draft does not say
     */
    @Override
    public abstract List<ReportedFacilitator> facilitators();

    /**
     * Activities.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<Activity> activities();

    /**
     * Indicators.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<ReportedIndicator> indicators();

    /**
     * Links to development goals.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<GoalLink> goals();

    /**
     * The ids of the entries of the stocktaking database that belong to the report; opaque text.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<String> stocktakingEntries();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableFacilitatorReport.Builder {
        Builder() {}
    }
}
