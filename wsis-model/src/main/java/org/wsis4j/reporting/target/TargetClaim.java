package org.wsis4j.reporting.target;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.observation.Area;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Draft;
import org.wsis4j.target.ConnectivityTarget;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.assessment.NamedCriterion;
import org.wsis4j.target.assessment.Verdict;

/**
 * What a report claims about a target, or about one of its indicators.
 */
@Value.Immutable
public abstract class TargetClaim implements Draft {

    TargetClaim() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The target, by number or letter.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<ConnectivityTarget>> target();

    /**
     * The indicator by which it is claimed.
     *
     * @return empty if the claim is about the target as a whole, by all its indicators
     */
    public abstract Optional<Coded<Indicator>> indicator();

    /**
     * Where: a country, a group, or the world.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<Area>> area();

    /**
     * The year for which it is claimed.
     *
     * @return empty if the draft does not say; it is then the year in which the target is due
     */
    public abstract Optional<Integer> year();

    /**
     * What is claimed.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<Verdict>> verdict();

    /**
     * What it was held against, by name.
     *
     * @return empty if the draft does not say; it is then the agreed text
     */
    public abstract Optional<Coded<NamedCriterion>> criterion();

    /**
     * Where the line of the criterion is, if the criterion is of the reporter's own.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<BigDecimal> threshold();

    /**
     * Whether the line itself is not enough.
     *
     * @return empty if the draft does not say; the line is then enough
     */
    public abstract Optional<Boolean> strict();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableTargetClaim.Builder {
        Builder() {}
    }
}
