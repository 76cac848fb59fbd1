package org.wsis4j.reporting.national;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.reporting.Draft;

/**
 * A national e-strategy (E/2006/85, paragraph 14; Tunis Agenda, paragraph 100).
 */
@Value.Immutable
public abstract class NationalStrategy implements Draft {

    NationalStrategy() {}

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
     * The day on which it was adopted.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<LocalDate> adopted();

    /**
     * Whether it is part of the development plans of the country.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Boolean> developmentPlan();

    /**
     * Where it can be read by the public.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> url();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableNationalStrategy.Builder {
        Builder() {}
    }
}
