package org.wsis4j.reporting;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A result achieved (consultation, paragraphs 3 and 10(b)).
 */
@Value.Immutable
public abstract class Result implements Draft {

    Result() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Whether it is told with a figure or in words.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<ResultKind>> kind();

    /**
     * What was achieved.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> text();

    /**
     * The figure, exactly as written.
     *
     * @return empty for a qualitative result
     */
    public abstract Optional<BigDecimal> value();

    /**
     * What the figure counts.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> unit();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableResult.Builder {
        Builder() {}
    }
}
