package org.wsis4j.reporting.target;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.observation.Area;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Draft;
import org.wsis4j.target.Indicator;
import org.wsis4j.target.Unit;

/**
 * A figure that a report gives. What is not known is left out: missing is never zero.
 */
@Value.Immutable
public abstract class ReportedFigure implements Draft {

    ReportedFigure() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * What it is of: a country by its ISO code or name, a group, or the world.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<Area>> area();

    /**
     * What it measures, by key, number or code of a series.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<Indicator>> indicator();

    /**
     * The year of the data.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Integer> year();

    /**
     * The figure.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<BigDecimal> value();

    /**
     * What it counts.
     *
     * @return empty if the draft does not say; it is then that of the indicator
     */
    public abstract Optional<Coded<Unit>> unit();

    /**
     * Whether the publisher marks it as an estimate.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Boolean> estimate();

    /**
     * Who published it.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> source();

    /**
     * When it was published: a day, a month or a year, such as {@code 2015-05}.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> vintage();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableReportedFigure.Builder {
        Builder() {}
    }
}
