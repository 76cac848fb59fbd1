package org.wsis4j.reporting.stocktaking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.actionline.PrizeCategory;
import org.wsis4j.observation.Area;
import org.wsis4j.organization.Organization;
import org.wsis4j.organization.StakeholderCategory;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.GoalLink;
import org.wsis4j.reporting.Level;
import org.wsis4j.reporting.Partner;
import org.wsis4j.reporting.Report;
import org.wsis4j.reporting.Result;

/**
 * An entry of the stocktaking database, or of a contest that is part of it (consultation, paragraph 10(b); Tunis Agenda, paragraph
 * 120).
 *
 * <p>An entry of the database may name several action lines. An entry of a contest names exactly one of eighteen categories.
 */
@Value.Immutable
public abstract non-sealed class StocktakingEntry implements Report {

    StocktakingEntry() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The id in the database; opaque, nothing is read out of it.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> id();

    /**
     * The title of the activity.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> title();

    /**
     * The entity that entered it, registered or not.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<Organization>> organization();

    /**
     * The category of stakeholders to which the entity belongs.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<StakeholderCategory>> organizationCategory();

    /**
     * The country, as printed or by code.
     *
     * @return empty if the draft does not say; without meaning for what is no country, such as INTERNATIONAL
     */
    public abstract Optional<Coded<Area>> country();

    /**
     * What sort of activity it is.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<ActivityType>> activityType();

    /**
     * The action lines to which it contributes.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<Coded<ActionLine>> actionLines();

    /**
     * The year of the contest to which it was submitted.
     *
     * @return empty for an entry of the database
     */
    public abstract Optional<Integer> contest();

    /**
     * The categories in which it takes part; the rules of a contest allow one.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<Coded<PrizeCategory>> categories();

    /**
     * How far it came.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<Coded<EntryState>> states();

    /**
     * The day on which it was submitted.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<LocalDate> submitted();

    /**
     * The day on which it was last updated.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<LocalDate> updated();

    /**
     * The first day of the activity.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<LocalDate> start();

    /**
     * The last day of the activity.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<LocalDate> end();

    /**
     * How far the activity itself is.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<Maturity>> maturity();

    /**
     * The levels at which it takes place.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<Coded<Level>> levels();

    /**
     * The language of the entry, as a BCP 47 tag.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> language();

    /**
     * The executive summary.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> summary();

    /**
     * The short description.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> description();

    /**
     * The information on the project, at length.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> information();

    /**
     * What it is to reach.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> goals();

    /**
     * Its time frame, in words.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> timeframe();

    /**
     * Its added value and importance.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> addedValue();

    /**
     * Its results, in figures and in words.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<Result> results();

    /**
     * Its impact.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<Impact> impacts();

    /**
     * Challenges that it meets.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> challenges();

    /**
     * Its future perspectives.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> perspectives();

    /**
     * Those with whom it is carried out.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<Partner> partners();

    /**
     * The development goals to which it contributes.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<GoalLink> goalLinks();

    /**
     * Where photographs can be seen.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<String> photos();

    /**
     * Where supporting documents can be read.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<String> documents();

    /**
     * Where the activity can be seen by the public.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> url();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableStocktakingEntry.Builder {
        Builder() {}
    }
}
