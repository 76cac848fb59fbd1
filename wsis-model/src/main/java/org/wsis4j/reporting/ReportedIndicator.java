package org.wsis4j.reporting;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A figure of an indicator as a report gives it.
 */
@Value.Immutable
public abstract class ReportedIndicator implements Draft {

    ReportedIndicator() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The name of the indicator.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> name();

    /**
     * Its code in a list of indicators, such as HH7.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> code();

    /**
     * The value, exactly as written.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<BigDecimal> value();

    /**
     * The unit of the value.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> unit();

    /**
     * The year of the data.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Integer> year();

    /**
     * Where the value is published.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> source();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableReportedIndicator.Builder {
        Builder() {}
    }
}
