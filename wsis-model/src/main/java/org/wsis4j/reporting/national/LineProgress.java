package org.wsis4j.reporting.national;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wsis4j.actionline.ActionLine;
import org.wsis4j.reporting.Coded;
import org.wsis4j.reporting.Draft;
import org.wsis4j.reporting.Result;

/**
 * What a country tells about an action line.
 */
@Value.Immutable
public abstract class LineProgress implements Draft {

    LineProgress() {}

    /**
     * Starts an empty draft.
     *
     * @return a builder; every field may be left out
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The action line.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<Coded<ActionLine>> actionLine();

    /**
     * What was achieved.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> achievements();

    /**
     * The results, in figures and in words.
     *
     * @return nothing if the draft does not say
     */
    public abstract List<Result> results();

    /**
     * Challenges that were met.
     *
     * @return empty if the draft does not say
     */
    public abstract Optional<String> challenges();

    /** Builds the draft; not safe for use by several threads at once. */
    public static final class Builder extends ImmutableLineProgress.Builder {
        Builder() {}
    }
}
