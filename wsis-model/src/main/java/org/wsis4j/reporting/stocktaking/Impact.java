package org.wsis4j.reporting.stocktaking;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Draft;

/**
 * An impact of an activity.
 */
@Value.Immutable
public abstract class Impact implements Draft {

    Impact() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * On what.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<ImpactKind>> kind();

    /**
     * What it is, in words.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> text();

    /**
     * Its figure.
     *
     * @return empty if the draft does not say, or if it has none
     */
    public abstract Optional<BigDecimal> value();

    /**
     * What the figure counts.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> unit();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableImpact.Builder {
        Builder() {}
    }
}
